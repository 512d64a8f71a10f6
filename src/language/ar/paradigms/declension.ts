import { joinsNext } from './orthography.ts'

/** A noun's ending after ء or a letter that carries a hamza takes one seat or another; all else is put together as is. */
const FINAL_HAMZA = 'ء'

/** Last letters that an ending may change; any other stem and its ending are put together as they are. */
const CHANGING = 'ىاأء'

/** The long a of a weak last radical: معطى, and with alef after ya: محيا. */
const endsInMaqsura = (stem: string): boolean => stem.endsWith('ى') || stem.endsWith('يا')

/**
 * The stem with an ending that begins with alef or ya (dual, plural in ات and ين): بيانان، حكومتين، مستويات، مبدآن،
 * عبئان. A stem in ة is handed in without or with ت by the caller.
 */
export const withEnding = (stem: string, ending: string): string => {
  if (!CHANGING.includes(stem.at(-1) ?? '')) return stem + ending
  if (endsInMaqsura(stem)) return `${stem.slice(0, -1)}ي${ending}`
  if (stem.endsWith('أ') && ending.startsWith('ا')) return `${stem.slice(0, -1)}آ${ending.slice(1)}`
  if (stem.endsWith(FINAL_HAMZA) && joinsNext(stem.at(-2) ?? 'ا')) return `${stem.slice(0, -1)}ئ${ending}`
  return stem + ending
}

/** The masculine plural: its u and i move the hamza: بنّاؤون، بنّائين; a final ى goes: مستدعون. */
export const withMasculinePlural = (stem: string, ending: 'ون' | 'ين' | 'و' | 'ي'): string => {
  if (!CHANGING.includes(stem.at(-1) ?? '')) return stem + ending
  if (endsInMaqsura(stem)) return stem.slice(0, -1) + ending
  if (stem.endsWith('اء')) return stem.slice(0, -1) + (ending.startsWith('و') ? 'ؤ' : 'ئ') + ending
  return withEnding(stem, ending)
}

/** The feminine in ة: بريئة، مبتدأة، مستدعاة. */
export const feminineOf = (stem: string): string => (endsInMaqsura(stem) ? `${stem.slice(0, -1)}اة` : withEnding(stem, 'ة'))

/** The plural in ات: حكومات، مفاجآت، إنشاءات, مستويات. */
export const pluralInAt = (stem: string): string => withEnding(stem.endsWith('ة') ? stem.slice(0, -1) : stem, 'ات')

/** What a dual is built on: حكومتان; a hamza on the line may also take an alef: جزءان / جزآن. */
export const dualBases = (stem: string): readonly string[] => {
  if (stem.endsWith('ة')) return [`${stem.slice(0, -1)}ت`]
  const onTheLine = stem.endsWith(FINAL_HAMZA) && !joinsNext(stem.at(-2) ?? '') && !'او'.includes(stem.at(-2) ?? '')
  return onTheLine ? [stem, `${stem.slice(0, -1)}أ`] : [stem]
}

/** Plurals that take no tanwin: مدارس، صواريخ; or no alef with it: سنوات، سنين. */
const takesNoAlef = (stem: string): boolean => {
  if (stem.endsWith('ات') || stem.endsWith('ون') || stem.endsWith('ين')) return true
  const tail = stem.slice(3)
  return stem[2] === 'ا' && !stem.endsWith('ة') && (tail.length === 2 || (tail.length === 3 && tail[1] === 'ي'))
}

/** The indefinite accusative with its alef, or null where none is written: قتيلا، جزءا، شيئا; حكومة، بناء، مستوى. */
export const indefiniteAccusative = (stem: string, plural: boolean): string | null => {
  if ('ةىاأ'.includes(stem.at(-1) ?? '') || stem.endsWith('اء') || (plural && takesNoAlef(stem))) return null
  return withEnding(stem, 'ا')
}

export interface EncliticSpelling {
  readonly surface: string
  readonly case: 'nominative' | 'oblique' | null
}

interface BeforeEnclitic {
  readonly others: readonly EncliticSpelling[]
  readonly also: boolean
}

const UNCHANGED: BeforeEnclitic = { others: [], also: true }

/**
 * How the stem is spelt before an enclitic, where that is not as it stands alone; `also` tells whether the plain spelling
 * serves before an enclitic too (the accusative أعضاءه).
 */
export const beforeEnclitic = (stem: string): BeforeEnclitic => {
  const head = stem.slice(0, -1)
  const other = (surface: string, grammaticalCase: EncliticSpelling['case']): EncliticSpelling => ({ surface, case: grammaticalCase })
  switch (stem.at(-1)) {
    case 'ة':
      return { others: [other(`${head}ت`, null)], also: false }
    case 'ى':
      return { others: [other(`${head}ا`, null)], also: false }
    case 'أ':
      return { others: [other(`${head}ؤ`, 'nominative'), other(`${head}ئ`, 'oblique')], also: true }
    case 'ؤ':
      return { others: [other(`${head}ئ`, 'oblique')], also: true }
    case FINAL_HAMZA:
      if (head.endsWith('ي')) return { others: [other(`${head}ئ`, null)], also: false }
      return { others: [other(`${head}ؤ`, 'nominative'), other(`${head}ئ`, 'oblique')], also: true }
    default:
      return UNCHANGED
  }
}

/** The indefinite of a defective stem: قاض، ناء. */
export const withoutYa = (stem: string): string => (stem.endsWith('ائي') ? `${stem.slice(0, -2)}${FINAL_HAMZA}` : stem.slice(0, -1))
