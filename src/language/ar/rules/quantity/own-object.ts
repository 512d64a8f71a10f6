import type { Measure } from '../../../../model/lists.ts'
import { fold, foldedWords } from '../../letters.ts'
import { BARE_OBJECTS, LOSABLE, OWN_OBJECTS } from '../../lexicon/figure-verbs.ts'
import { isDying, LEAVE, MEET } from './deed.ts'
import { withoutPronoun } from './nouns.ts'
import { BOUNDARIES, type FigureSentence, foldedAt } from './sentence.ts'
import { isPrisoner } from './set-free.ts'

const objectsByVerb = new Map<string, Map<string, Measure>>()
for (const [verbs, objects, measure] of OWN_OBJECTS)
  for (const verb of verbs.split(' ').map(fold)) {
    const rows = objectsByVerb.get(verb) ?? new Map<string, Measure>()
    for (const object of objects.split(' ')) rows.set(stemOf(object), measure)
    objectsByVerb.set(verb, rows)
  }
/** As it is spelt before a pronoun: حياة as حيات, قرى as قرا. */
function stemOf(noun: string): string {
  return fold(noun.replace(/ة$/, 'ت').replace(/ى$/, 'ا'))
}

/** What a verb with an object of their own says of those counted at `first`: لقي خمسة جنود حتفهم, غادر 300 مدني منازلهم, نال 19 معتقلا حريتهم. */
export function ownObject(sentence: FigureSentence, verb: number, first: number): Measure | null {
  const { lemma } = sentence.tags[verb]!
  const bare = bareObject(sentence, lemma, first)
  if (bare !== null) return bare
  const objects = objectsByVerb.get(lemma)
  if (objects === undefined) return null
  const whence = WHENCE.has(lemma)
  for (let at = first; at < sentence.tokens.length && at < first + MAX_OBJECT && !BOUNDARIES.has(foldedAt(sentence, at)); at++) {
    const measure = objects.get(ownedAt(sentence, at))
    // طرد المسلحون 80 عائلة من بيوتها; not to them
    if (measure !== undefined && (!whence || /^(?:من|عن)$/.test(foldedAt(sentence, at - 1)))) return measure
    // غادر المدينة 100 ألف من سكانها
    if (LEAVE.has(lemma) && RESIDENTS.test(foldedAt(sentence, at)) && foldedAt(sentence, at - 1) === 'من') return 'displaced'
    if (lemma === MEET && isDying(sentence.tokens[at]!.word)) return 'killed'
  }
  // لقي ستة من جنود القوة المؤقتة في الإقليم (سيفا) مصرعهم
  for (let at = first + MAX_OBJECT; lemma === MEET && at < first + MAX_DYING && !BOUNDARIES.has(foldedAt(sentence, at)); at++) {
    if (at >= sentence.tokens.length) return null
    if (isDying(sentence.tokens[at]!.word)) return 'killed'
  }
  return null
}
const WHENCE: ReadonlySet<string> = new Set(['طرد', 'رحل'].map(fold))
const bareByVerb = new Map(
  BARE_OBJECTS.flatMap(([verbs, objects, measure, of]) =>
    verbs.split(' ').map((verb) => [fold(verb), { objects: foldedWords(objects), measure, of }] as const),
  ),
)
/** فارق سبعة أطفال الحياة, غادر سبعة أسرى السجن. */
function bareObject(sentence: FigureSentence, lemma: string, first: number): Measure | null {
  const row = bareByVerb.get(lemma)
  if (row === undefined) return null
  let prisoners = row.of === 'people'
  for (let at = first; at < sentence.tokens.length && at < first + MAX_BARE && sentence.tokens[at]!.kind !== 'punctuation'; at++) {
    if (prisoners && row.objects.has(foldedAt(sentence, at))) return row.measure
    if (isPrisoner(sentence, at)) prisoners = true
  }
  return null
}
const MAX_BARE = 7
const RESIDENTS = /^(?:سكان|اهالي|اهل)(?:ها|هم|ه)$/
/** Tokens from the figure to what they lost, left or gained. */
const MAX_OBJECT = 10
const MAX_DYING = 18
/** The noun before a pronoun of theirs, or nothing. */
const ownedAt = (sentence: FigureSentence, at: number): string => OWNED.exec(foldedAt(sentence, at))?.[1] ?? ''
const OWNED = /^(.{2,})(?:هم|هن|هما|ها)$/

/**
 * What losing says: فقد 12 صيادا are missing, فقدوا حياتهم dead; who lost something else of their own is not lost (فقدوا وظائفهم).
 */
export function lossAt(sentence: FigureSentence, at: number): Measure | null {
  const objects = objectsByVerb.get(LOSE)!
  let contact = false
  for (let k = at + 1; k < sentence.tokens.length && k <= at + MAX_LOSS; k++) {
    const word = foldedAt(sentence, k)
    contact ||= CONTACT.test(word)
    // فقد الجيش عشرة من جنوده
    if (!contact && foldedAt(sentence, k - 1) === 'من' && isOwnForce(sentence, k)) return 'killed'
    if (BOUNDARIES.has(word) || sentence.tags[k]!.pos === 'conjunction') break
    if (ALIVE.test(word)) return 'killed'
    const owned = ownedAt(sentence, k)
    if (owned === '' || sentence.tags[k - 1]!.pos === 'preposition') continue
    const measure = objects.get(owned)
    if (measure !== undefined) return measure
    if (losable.has(owned)) return null
  }
  return 'missing'
}
const CONTACT = /^ب?(?:ال)?(?:اتصال|اثر)$/
/** جنوده, مقاتليها: with whose they are. */
function isOwnForce(sentence: FigureSentence, at: number): boolean {
  const noun = sentence.tags[at]!.analysis?.enclitic ? withoutPronoun(sentence.tokens[at]!.word)?.value.noun : undefined
  return noun?.unit === 'person' && (noun.measure === 'fighters' || FORCES.has(noun.group))
}
const FORCES: ReadonlySet<string> = new Set(['soldiers', 'fighters', 'police'])
const LOSE = fold('فقد')
/** A place and the kind of people may stand between. */
const MAX_LOSS = 12
const ALIVE = /^(?:ال?حياه|ارواح)$/
const losable: ReadonlySet<string> = new Set([...foldedWords(LOSABLE)].map((noun) => noun.replace(/ه$/, 'ت')))
