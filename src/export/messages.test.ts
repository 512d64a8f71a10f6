import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelIn } from './messages.ts'

const rows: readonly (readonly [string, { readonly ar: string; readonly en: string | null }, 'ar' | 'en', string])[] = [
  ['an Arabic name is an isolate', { ar: 'ا', en: 'Talks: نهر – Qasr · 9 May' }, 'en', 'Talks: \u2068نهر\u2069 – Qasr · 9 May'],
  [
    'each by itself',
    { ar: 'ا', en: 'Talks: نهر – جبل · قصر · 9 May' },
    'en',
    'Talks: \u2068نهر\u2069 – \u2068جبل\u2069 · \u2068قصر\u2069 · 9 May',
  ],
  ['an hour is no sign', { ar: 'ا', en: 'Talks · 9 May, 06:00' }, 'en', 'Talks · 9 May, 06:00'],
  ['without an English label the Arabic one, as it is', { ar: 'نهر · جبل', en: null }, 'en', 'نهر · جبل'],
  ['an Arabic label is as it is', { ar: 'محادثات: نهر', en: 'Talks: نهر' }, 'ar', 'محادثات: نهر'],
]
for (const [name, label, language, text] of rows) test(name, () => assert.equal(labelIn(label, language), text))
