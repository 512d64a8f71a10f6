import type { Group, Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { COUNTED_NOUNS, type CountedNoun, PEOPLES } from '../../lexicon/counted-nouns.ts'
import { MEMBER_OF, SPECIFIED } from '../../lexicon/figure-cues.ts'
import { wordProperty } from '../../vocabulary.ts'
import { closedTable, rowsOf } from '../closed-table.ts'

export interface NounForm {
  readonly noun: CountedNoun
  /** Folded singular. */
  readonly lemma: string
  /** `oblique-dual`: spelt like the sound plural (مدنيين), two only with the marks of the dual. */
  readonly number: 'singular' | 'plural' | 'dual' | 'oblique-dual'
}

const DEFAULTS: CountedNoun = { unit: null, measure: null, firm: false, group: 'unspecified', item: null }

/** Every written form of the counted nouns; plurals before duals, so that what may be either is a plural unless marked. */
function* nounForms(): Generator<readonly [string, NounForm]> {
  const rows = COUNTED_NOUNS.map(([singular, plurals, properties]) => {
    const feminine = singular.endsWith('ة')
    const noun: CountedNoun = { ...DEFAULTS, ...properties }
    const shape = (number: NounForm['number']): NounForm => ({ noun, lemma: fold(singular), number })
    return {
      singular,
      plurals: plurals.split(' ').filter((plural) => plural !== ''),
      feminine,
      shape,
      stem: feminine ? singular.slice(0, -1) : singular,
    }
  })
  for (const { singular, shape, feminine } of rows) {
    yield [singular, shape('singular')]
    if (!feminine && !/[ىاء]$/.test(singular)) yield [`${singular}ا`, shape('singular')]
  }
  for (const { singular, plurals, shape, stem } of rows)
    for (const plural of plurals) {
      if (plural === 'ون') {
        yield [`${singular}ون`, shape('plural')]
        yield [`${singular}ين`, shape('oblique-dual')]
        // in the construct state: موظفو، موظفي
        yield [`${singular}و`, shape('plural')]
        yield [`${singular}ي`, shape('plural')]
      } else if (plural === 'ات') yield [`${stem}ات`, shape('plural')]
      else {
        yield [plural, shape('plural')]
        if (!/[ىاةء]$/.test(plural)) yield [`${plural}ا`, shape('plural')]
      }
    }
  for (const people of PEOPLES.split(' ')) yield [people, { noun: { ...DEFAULTS, unit: 'person' }, lemma: '', number: 'plural' }]
  for (const { shape, stem, feminine } of rows) {
    const dual = feminine ? `${stem}ت` : stem.replace(/ى$/, 'ي')
    yield [`${dual}ان`, shape('dual')]
    yield [`${dual}ين`, shape('dual')]
  }
}
/** Written like a form of a counted noun, but a name. */
const NAMES = new Set(['طالبان', 'أمين', 'أمان', 'سجنان'])
export const countedNounOf = closedTable([...nounForms()].filter(([form]) => !NAMES.has(form)))

/** مقاتليها, جنوده: the noun carries whose they are. */
export const withoutPronoun = wordProperty((word): ReturnType<typeof countedNounOf> => {
  const stem = word.folded.replace(/(?:ها|هم|هن|ه)$/, '')
  if (stem === word.folded || stem.length < 3) return null
  // قادتها of قادة
  return countedNounOf.spelt(word, stem) ?? (stem.endsWith('ت') ? countedNounOf.spelt(word, `${stem.slice(0, -1)}ه`) : null)
})

const memberOf = closedTable(rowsOf(MEMBER_OF))
export const groupOfGenitive = (word: Parameters<typeof memberOf>[0]): Group | null => memberOf(word)?.value ?? null

const SPECIFIERS = new Map<string, { readonly item: string; readonly measure: Measure | null }>()
for (const [noun, seconds, item, measure] of SPECIFIED)
  for (const second of seconds.split(' ')) SPECIFIERS.set(`${fold(noun)} ${fold(second)}`, { item, measure: measure ?? null })

/** What a second word makes of a noun: سلاح ناري, مركبات مدرعة. Article, accusative alef and dual ending of the second word do not count. */
export function specify(lemma: string, second: string): { readonly item: string; readonly measure: Measure | null } | null {
  const bare = second.startsWith('ال') ? second.slice(2) : second
  for (const form of [bare, bare.replace(/ا$/, ''), bare.replace(/ت(?:ين|ان)$/, 'ه'), bare.replace(/(?:ين|ان)$/, '')]) {
    const found = SPECIFIERS.get(`${lemma} ${form}`)
    if (found !== undefined) return found
  }
  return null
}

/** Fatha before the ending of the dual (مدنيَّين); the plural has kasra or nothing. */
export const isMarkedDual = (surface: string): boolean =>
  /[\u064e][\u0651]?ي[\u0652]?ن[\u0650]?$|\u0651\u064eي[\u0652]?ن[\u0650]?$/.test(surface.normalize('NFC'))
