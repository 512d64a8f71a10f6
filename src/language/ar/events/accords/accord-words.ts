import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'

type Tags = ArabicDocument['tags']

/** What lays something down. */
export const ACCORDS = foldedWords(
  'اتفاق اتفاقية معاهدة هدنة نص بند وثيقة إعلان مذكرة خطة مبادرة مقترح صفقة خريطة خارطة قرار بروتوكول تفاهم تسوية مسودة ورقة مرحلة عرض ميثاق',
)
/** Those that are nothing else: a document, a plan, a declaration may be anybody's. */
export const SETTLED = foldedWords('اتفاق اتفاقية معاهدة هدنة صفقة بروتوكول تفاهم تسوية ميثاق')
/** Participles of those that sign and make. */
export const SIGNED = foldedWords('موقع موقعة مبرم مبرمة')
/** Nouns that stand for the accord's own words: من بنوده, تضمنت شروطه. */
export const CLAUSES = foldedWords('بند بنود شرط شروط مادة نقطة نقاط ملحق خطوة')

/** Verbs by which an accord lays something down: ينص الاتفاق على, تشمل الهدنة, يقضي النص بـ. */
export const LAYING_DOWN = foldedWords('نص قضى تضمن شمل اشتمل ألزم لزم أمهل كفل حدد أقر انطوى')
/** عليها, به: right behind a verb, the pronoun of what it lays down. */
export const isTakenUpBehind = (tags: Tags, at: number): boolean =>
  tags[at + 1]!.pos === 'preposition' && (tags[at + 1]!.analysis?.enclitic ?? '') !== ''
/** «تعديلات نص عليها الاتفاق»: the accord at a token is told of for what stands before its verb. */
export const laysDownBefore = (tags: Tags, at: number): boolean =>
  at > 1 && isTakenUpBehind(tags, at - 2) && LAYING_DOWN.has(tags[at - 2]!.lemma)

/** By lemma, or by stem: the lemma of a verbal noun is its verb (اتفاق is of اتفق). */
export const isAmong = (set: ReadonlySet<string>, { lemma, analysis, pos }: Tags[number]): boolean =>
  set.has(lemma) ||
  (pos === 'nominal' &&
    analysis !== null &&
    (set.has(fold(analysis.stem)) || (analysis.form?.indefiniteAccusative === true && set.has(fold(analysis.stem).slice(0, -1)))))

/** اتفاق, هدنة, خطة: what lays down. */
export const isAccord = (tag: Tags[number]): boolean => isAmong(ACCORDS, tag)

/** «سحب القوات», «عدم استهداف المدنيين»: names what is to be done, or not. */
export const isActNoun = ({ derived, lemma }: Tags[number]): boolean => derived === 'masdar' || lemma === NOT_DOING
const NOT_DOING = fold('عدم')

export const NOT = foldedWords('لا لم لن')
/** «لا يجوز», «ولا تُعترض»: what is not to be. */
export const isNotToBe = (tags: Tags, at: number): boolean =>
  tags[at]?.lemma === 'لا' && tags[at + 1]?.pos === 'verb' && tags[at + 1]!.analysis?.form?.tense === 'imperfect'

/** The first token from one to another, both included, that is a word of the set; null for none. */
export function findAmong(set: ReadonlySet<string>, tags: Tags, from: number, to: number): number | null {
  for (let i = from; i <= to; i++) if (isAmong(set, tags[i]!)) return i
  return null
}

/** «منها», «أبرزها»: some of what was counted before. */
export const isAmongThem = ({ analysis, lemma }: Tags[number]): boolean =>
  analysis?.enclitic === THEM && (AMONG_THEM.has(lemma) || AMONG_THEM.has(analysis.stem))
const [THEM, AMONG_THEM] = ['ها', foldedWords('أبرز أهم أول أولى من بين ضمن')] as const
