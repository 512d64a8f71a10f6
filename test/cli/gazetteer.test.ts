import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith, tawatur } from './tawatur.ts'

const TEXT = 'قصفت الطائرات فجر الأحد محيط كوربالي الصغرى. وقال خالوف إن المجلس الأهلي للسهل لن يغادر كوربالي الصغرى.\n'
const OWN = [
  'id\tkind\tname_ar\tname_en\taliases_ar\tcountry',
  'tendelti-minor\ttown\tكوربالي الصغرى\tTendelti Minor\tكوربالي الصغيرة\tSDN',
  'plain-council\torganisation\tالمجلس الأهلي للسهل\t\t\tSDN',
  '',
].join('\n')
const row = (id: number, name: string, alternates: string, rest: Readonly<Record<number, string>>): string =>
  Array.from({ length: 19 }, (_, i) => ({ 0: String(id), 1: name, 3: alternates, 4: '12.5', 5: '31.9', 8: 'SD', ...rest })[i] ?? '').join(
    '\t',
  )
const DUMP = [
  row(1, 'Tendelti Minor', 'Tandalti,كوربالي الصغرى,كوربالى الصغرى,ٹنڈلتی', { 6: 'P', 7: 'PPL', 14: '9000' }),
  row(2, 'Sudan', 'السودان', { 6: 'A', 7: 'PCLI' }),
  row(3, 'Khor Nameless', '', { 6: 'H', 7: 'STM' }),
  '',
].join('\n')

interface Extracted {
  readonly entities: readonly { readonly kind: string; readonly known: string | null; readonly label: { readonly en: string | null } }[]
}
const knownIn = (stdout: string) => (JSON.parse(stdout) as Extracted).entities.filter(({ known }) => known !== null)

test('a user’s own names are names like the others', async () => {
  const cwd = folderWith({ '1.txt': TEXT, 'own.tsv': OWN })
  const without = await tawatur(['extract', '1.txt'], { cwd })
  assert.deepEqual(knownIn(without.stdout), [])
  const found = knownIn((await tawatur(['extract', '1.txt', '--gazetteer', 'own.tsv'], { cwd })).stdout)
  assert.deepEqual(found.map(({ kind, known }) => `${kind} ${known}`).sort(), ['organisation plain-council', 'place tendelti-minor'])
})

test('a GeoNames dump is told by its columns', async () => {
  const cwd = folderWith({ '1.txt': TEXT, 'SD.txt': DUMP })
  const { stdout, code } = await tawatur(['extract', '1.txt', '--gazetteer', 'SD.txt'], { cwd })
  assert.equal(code, 0)
  assert.deepEqual(
    knownIn(stdout).map(({ kind, known, label }) => [kind, known, label.en]),
    [['place', 'geonames-1', 'Tendelti Minor']],
  )
})

test('own names are kept in the store, and articles are read again with them', async () => {
  const cwd = folderWith({ '1.txt': TEXT, '2.txt': 'وصل وفد إلى كوربالي الصغيرة مساء الاثنين.\n', 'own.tsv': OWN })
  await tawatur(['add', '1.txt'], { cwd })
  assert.doesNotMatch((await tawatur(['record'], { cwd })).stdout, /tendelti-minor/)
  assert.equal((await tawatur(['add', '2.txt', '--gazetteer', 'own.tsv'], { cwd })).code, 0)
  const record = JSON.parse((await tawatur(['record'], { cwd })).stdout) as { entities: { known: string | null; forms: string[] }[] }
  const town = record.entities.find(({ known }) => known === 'tendelti-minor')
  assert.deepEqual(town?.forms, ['كوربالي الصغرى', 'كوربالي الصغيرة'])
})

const REFUSED: readonly (readonly [file: string, content: string | null, message: RegExp])[] = [
  ['absent.tsv', null, /absent\.tsv cannot be read.*\[gazetteer\.not-found\]/s],
  ['kind.tsv', OWN.replace('\ttown\t', '\tvillage\t'), /kind\.tsv, line 2: the kind is none of.*\[gazetteer\.invalid\]/s],
  [
    'twice.tsv',
    OWN.replace('plain-council', 'tendelti-minor'),
    /twice\.tsv, line 3: the id tendelti-minor stands twice.*\[gazetteer\.invalid\]/s,
  ],
  ['latin.tsv', OWN.replace('كوربالي الصغرى', 'Tendelti'), /latin\.tsv, line 2: there is no Arabic name.*\[gazetteer\.invalid\]/s],
  ['country.tsv', OWN.replace('SDN', 'Sudan'), /country\.tsv, line 2: the country is no ISO.*\[gazetteer\.invalid\]/s],
  ['cut.txt', `${DUMP}4\tHalf a row\n`, /cut\.txt, line 4: 2 columns, not the 19.*\[gazetteer\.invalid\]/s],
  ['no-arabic.txt', `${row(3, 'Khor', '', { 6: 'H', 7: 'STM' })}\n`, /no row has an Arabic name.*\[gazetteer\.invalid\]/s],
]
for (const [file, content, message] of REFUSED)
  test(`refused: ${file}`, async () => {
    const cwd = folderWith({ '1.txt': TEXT, ...(content === null ? {} : { [file]: content }) })
    const { code, stderr } = await tawatur(['extract', '1.txt', '--gazetteer', file], { cwd })
    assert.equal(code, 2)
    assert.match(stderr, message)
  })
