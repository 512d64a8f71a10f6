import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { NounClass } from '../../lexicon/noun-classes.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { isOfClass } from './trigger-words.ts'

/** حرر الموصل: a named place is territory. */
const TERRITORIES: ReadonlySet<string> = new Set(['place', 'facility', 'country'])

/** The head, or the noun counted or possessed right after it (نحو 100 دبابة, جميع الأسرى, عدد من المحتجين). */
export function phraseHasClass(context: ReadingContext, phrase: ArgumentPhrase, wanted: NounClass, reach = 3): boolean {
  const { tags } = context.document
  const name = context.names.at[phrase.first]!
  // قضاء لاتشين: a district, called like a judiciary
  if (
    wanted === 'territory' &&
    phrase.preposition === '' &&
    DISTRICTS.has(tags[phrase.first]!.analysis?.stem ?? '') &&
    isPlace(context, phrase.first + 1)
  )
    return true
  if (name !== -1) {
    const { kind } = context.mentions[name]!
    // غارة إسرائيلية: whose it is, and no ground
    const isGround = TERRITORIES.has(kind) && !context.nameTokens.isNisba(name)
    if (wanted === 'territory' && phrase.preposition === '' && isGround) return true
    if ((wanted === 'person' || wanted === 'notable') && kind === 'person') return true
    // أوقفت السورية ميسم سالم: who she is behind whose she is
    if (wanted === 'person' && context.nameTokens.isNisba(name) && isPerson(context, context.names.last[name]! + 1)) return true
    if (wanted === 'town' && (kind === 'place' || kind === 'country') && !context.nameTokens.isNisba(name)) return true
    if (wanted === 'sovereign' && kind === 'country') return true
    // محور صلاح الدين, spelt like صلح
    if (wanted === 'agreement' && (kind === 'place' || kind === 'facility' || kind === 'person')) return false
    // برنامج الأغذية العالمي: a body is none of the things in its name
    if (wanted === 'aid' && kind === 'organisation') return false
  }
  const last = Math.min(phrase.last, phrase.first + reach)
  const ofPeople = PEOPLE.has(wanted)
  for (let i = phrase.first; i <= last; i++)
    if (isOfClass(tags[i]!, wanted) || (ofPeople && isPeople(context, i)) || (wanted === 'armed' && isSoldier(context, i))) return true
  // 35 عسكريا: written like the adverb
  return wanted === 'armed' ? isSoldier(context, phrase.last + 1) : wanted === 'person' && isSomeOfThem(context, phrase)
}

/** «600 عسكري», «عشرات العسكريين»: a man, where he is counted. */
const isSoldier = ({ document: { tags, tokens } }: ReadingContext, at: number): boolean =>
  at > 0 &&
  at < tags.length &&
  SOLDIERS.has(tags[at]!.analysis?.stem ?? '') &&
  (tokens[at - 1]!.kind === 'number' || tags[at - 1]!.pos === 'number' || MANY.has(tags[at - 1]!.analysis?.stem ?? ''))
const SOLDIERS = foldedWords('عسكري عسكريا عسكريين عسكريون')

/** «40 منهم»: of people spoken of before. */
const isSomeOfThem = ({ document: { tags, tokens } }: ReadingContext, { last }: ArgumentPhrase): boolean =>
  (tokens[last]!.kind === 'number' || tags[last]!.pos === 'number') &&
  tags[last + 1]?.lemma === 'من' &&
  tags[last + 1]!.analysis?.enclitic === 'هم'

const DISTRICTS = foldedWords('قضاء ناحية مديرية محلية مقاطعة')
const isPlace = ({ names, mentions }: ReadingContext, at: number): boolean => {
  const name = names.at[at] ?? -1
  return name !== -1 && mentions[name]!.kind === 'place'
}

const isPerson = ({ names, mentions }: ReadingContext, at: number): boolean => {
  const name = names.at[at] ?? -1
  return name !== -1 && mentions[name]!.kind === 'person'
}

/** Classes of those who flee, are taken out or are held. */
const PEOPLE: ReadonlySet<NounClass> = new Set(['resident', 'person', 'civilian'])
/** «300 كونغولي», «عشرات السودانيين»: how many of a people. */
const isPeople = ({ names, nameTokens, document: { tokens, tags } }: ReadingContext, at: number): boolean => {
  const name = names.at[at]!
  const isOfPeople = name === -1 ? tags[at]!.pos === 'adjective' && NISBA.test(tags[at]!.analysis?.stem ?? '') : nameTokens.isNisba(name)
  if (!isOfPeople || at === 0) return false
  return tokens[at - 1]!.kind === 'number' || tags[at - 1]!.pos === 'number' || MANY.has(tags[at - 1]!.analysis?.stem ?? '')
}
const NISBA = /(?:ي|يا|يين|يون|يه)$/u
const MANY = foldedWords('عشرات مئات آلاف ألف مئة مئتا عشرة')
