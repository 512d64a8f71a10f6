import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { isFeed, isoInstant, readFeed } from './feed.ts'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>بريد الساحل</title><link>https://sahel.example/</link>
<item><title>الهدنة تصمد</title><link>https://sahel.example/1</link><pubDate>Thu, 21 Sep 2023 14:30:00 +0400</pubDate><description>ملخص</description><content:encoded><![CDATA[<p>النص كاملا</p>]]></content:encoded></item>
<item><title>بلا عنوان</title><guid isPermaLink="false">7</guid><description>خبر قصير</description></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>أطلس</title><entry><title>خبر</title><link rel="self" href="https://atlas.example/self"/><link rel="alternate" href="https://atlas.example/1"/><published>2023-09-21T10:00:00Z</published><updated>2023-09-22T10:00:00Z</updated><summary>موجز</summary></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'رافد',
  items: [
    { id: '1', url: 'https://rafid.example/1', title: 'خبر', date_published: '2023-09-21T10:00:00+03:00', content_html: '<p>نص</p>' },
  ],
})
const SITEMAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://rafid.example/1</loc><news:news><news:publication_date>2023-09-21</news:publication_date><news:title>خبر &amp; آخر</news:title></news:news></url><url><loc>https://rafid.example/2</loc><lastmod>2023-09-20T08:00:00Z</lastmod></url></urlset>`
const INDEX = `<sitemapindex><sitemap><loc>https://rafid.example/a.xml</loc></sitemap><sitemap><loc>https://rafid.example/b.xml</loc></sitemap></sitemapindex>`

const feed = (text: string) => {
  const read = readFeed(text)
  assert.ok(read.ok)
  return read.value
}

test('RSS, Atom, JSON Feed', () => {
  assert.deepEqual(feed(RSS), {
    kind: 'feed',
    title: 'بريد الساحل',
    entries: [
      {
        url: 'https://sahel.example/1',
        title: 'الهدنة تصمد',
        published: '2023-09-21T14:30+04:00',
        modified: null,
        html: '<p>النص كاملا</p>',
      },
      { url: null, title: 'بلا عنوان', published: null, modified: null, html: 'خبر قصير' },
    ],
    further: [],
  })
  assert.deepEqual(feed(ATOM).entries, [
    { url: 'https://atlas.example/1', title: 'خبر', published: '2023-09-21T10:00:00Z', modified: '2023-09-22T10:00:00Z', html: 'موجز' },
  ])
  assert.deepEqual(feed(JSON_FEED).entries, [
    { url: 'https://rafid.example/1', title: 'خبر', published: '2023-09-21T10:00:00+03:00', modified: null, html: '<p>نص</p>' },
  ])
})

test('sitemaps, of news too, and sitemaps of sitemaps', () => {
  assert.deepEqual(feed(SITEMAP).entries, [
    { url: 'https://rafid.example/1', title: 'خبر & آخر', published: '2023-09-21', modified: null, html: null },
    { url: 'https://rafid.example/2', title: null, published: null, modified: '2023-09-20T08:00:00Z', html: null },
  ])
  assert.deepEqual(feed(INDEX).further, ['https://rafid.example/a.xml', 'https://rafid.example/b.xml'])
})

test('what is a feed', () => {
  for (const text of [RSS, ATOM, JSON_FEED, SITEMAP, INDEX]) assert.ok(isFeed(text))
  for (const text of ['', 'خبر', '<html><body>rss</body></html>', '{"version":"1"}', '{"text":"x"}']) assert.ok(!isFeed(text), text)
})

test('a feed that declares entities is refused, a broken one too', () => {
  const laughs = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${RSS.replace(/^<\?xml[^>]*>\n/u, '')}`
  const code = (text: string) => {
    const read = readFeed(text)
    return read.ok ? null : read.fault.code
  }
  assert.ok(isFeed(laughs))
  assert.equal(code(laughs), 'source.xml-entities')
  assert.equal(code(`${JSON_FEED.slice(0, 60)}`), 'source.feed-invalid')
})

test('dates of feeds', () => {
  const rows: readonly (readonly [string | null, string | null])[] = [
    ['Thu, 21 Sep 2023 14:30:00 GMT', '2023-09-21T14:30Z'],
    ['21 Sep 2023', '2023-09-21'],
    ['Thu, 21 Sep 2023 14:30:00 +0400', '2023-09-21T14:30+04:00'],
    ['2023-09-21T10:00:00Z', '2023-09-21T10:00:00Z'],
    ['2023-09-21', '2023-09-21'],
    ['gestern', null],
    [null, null],
  ]
  for (const [text, date] of rows) assert.equal(isoInstant(text), date)
})
