import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import type { NameDraft } from './draft.ts'
import { isBand } from './find-bodies.ts'
import { wordsOfName } from './words-of-name.ts'

/** Nouns for a movement of whatever name: «الميليشيا», «الفصيل المسلح» is the one that the article has named. */
const SORTS = foldedWords('حركة جماعة تنظيم ميليشيا مليشيا فصيل')
/** Only with an adjective one movement: «الميليشيات الانقلابية». */
const MILITIAS = foldedWords('ميليشيات مليشيات')
/** Nouns for its people: «المتمردون», «الجهاديون». Gunmen and fighters may be anybody's. */
const PEOPLE = foldedWords('متمرد متشدد جهادي متطرف انفصالي انقلابي')
/** Everyday words where nothing is said of them (الحركة والنشاط, التنظيم الإداري): only what a gazetteer knows is meant by them alone. */
const EVERYDAY = foldedWords('حركة جماعة تنظيم')
/** «حركة التمرد» */
const REBELLION = foldedWords('التمرد')
const PEOPLES = foldedWords('أكراد طوارق تاميل شيشان بلوش دروز')
/** What is said of a movement and names none; «إسلامية», «وطنية», «شعبية» are parts of names. */
const QUALIFYING = new Set(
  [
    ...foldedWords(
      'متمرد متشدد متطرف مسلح انفصالي جهادي إرهابي انقلابي ماركسي يساري يميني معارض محظور مذكور أصولي سلفي تكفيري راديكالي شيوعي ماوي متحالف مرتبط موال موالي مدعوم مقرب منشق',
    ),
    // whose people they are, where one movement alone is named
    ...foldedWords('كردي تاميلي شيشاني هوتو توتسي طارقي أزوادي درزي بلوشي'),
  ].flatMap((word) => [word, `${word}ه`, `${word}ون`, `${word}ين`, ...PEOPLES]),
)
/** «المرتبطة بتنظيم القاعدة»: whom it has to do with is another. */
const TIED = new Set(
  [...foldedWords('مرتبط موال موالي مدعوم مقرب منشق متحالف تابع محسوب مبايع')].flatMap((word) => [
    word,
    `${word}ه`,
    `${word}ون`,
    `${word}ين`,
  ]),
)

/** Whether a phrase with the article, or «حركة التمرد», tells of a movement or its people without naming them. */
export function isDescription({ tags, tokens }: ArabicDocument, draft: NameDraft): boolean {
  const { first, last, kind, known } = draft
  if (kind !== 'group' || known !== null) return false
  // مقاتلو الفصيل, مسلحو الحركة المتمردة: those of whose people they are
  const at =
    first < last &&
    tags[first]!.analysis?.article === false &&
    (isBand(draft) || draft.rule === 'name.group') &&
    SORTS.has(tags[first + 1]!.analysis?.stem ?? '')
      ? first + 1
      : first
  const head = tags[at]!.analysis
  if (head === null || head.enclitic !== '') return false
  const isSort = SORTS.has(head.stem) || (MILITIAS.has(head.stem) && at < last)
  if (!isSort && !PEOPLE.has(draft.descriptors[0]?.replace('group:', '') ?? '')) return false
  if (!isSort && !head.article) return isOfRegion({ tags, tokens }, at, last)
  const isRebellion = isSort && !head.article && REBELLION.has(tokens[at + 1]?.word.folded ?? '') && at < last
  if (!head.article && !isRebellion) return false
  for (let i = at + (isRebellion ? 2 : 1); i <= last; i++) if (!QUALIFYING.has(tags[i]!.analysis?.stem ?? '')) return false
  return true
}

/** «متمردو الشمال», «انفصاليو الإقليم»: of a part of the country that has no name. */
function isOfRegion({ tags, tokens }: Pick<ArabicDocument, 'tags' | 'tokens'>, at: number, last: number): boolean {
  return last === at + 1 && tags[last]!.analysis?.article === true && PARTS.has(tokens[last]!.word.folded)
}
const PARTS = foldedWords('الشمال الجنوب الشرق الغرب الإقليم المنطقة البلاد الجبال')

/** Mentions around within which the movement must be the only one: more than an article has. */
const REACH = 400

/**
 * The one movement that an article has named before a description of it or, in its first two sentences, names anywhere; null where it names several, or
 * none. `isNaming` tells the mentions that name by themselves.
 */
export function describedBy(
  document: ArabicDocument,
  drafts: readonly NameDraft[],
  at: number,
  isNaming: (index: number) => boolean,
): number | null {
  const { first, last } = drafts[at]!
  const before = theOnly(drafts, at - 1, -1, isNaming)
  const isOpening = document.sentenceOf[first]! < OPENING
  const found = before === undefined && isOpening ? theOnly(drafts, at + 1, 1, isNaming) : before
  if (found === undefined || found === null) return null
  const isPlain = first === last && EVERYDAY.has(document.tags[first]!.analysis!.stem)
  return drafts[found]!.known === null && (isPlain || !isOne(document, drafts[found]!)) ? null : found
}
const OPENING = 2

/** The nearest mention of the only movement on one side; null where there are several, undefined where there is none. */
function theOnly(
  drafts: readonly NameDraft[],
  from: number,
  step: 1 | -1,
  isNaming: (index: number) => boolean,
): number | null | undefined {
  let found: number | undefined
  for (let i = from; i >= 0 && i < drafts.length && Math.abs(i - from) < REACH; i += step) {
    if (!isNaming(i)) continue
    if (found === undefined) found = i
    else if (!isSame(drafts[found]!, drafts[i]!)) return null
  }
  return found
}

/** Whether a mention names a movement by itself. */
export function namesMovement(document: ArabicDocument, draft: NameDraft): boolean {
  if (draft.kind !== 'group' || draft.anaphoric || draft.rule === 'name.group' || isDescription(document, draft)) return false
  // it stands behind what it is only tied to
  return ![draft.first - 1, draft.first - 2].some((at) => isTie(document, at))
}

/** «العصابات», «الجماعات المسلحة» are many. */
const isOne = ({ tags }: ArabicDocument, { first }: NameDraft): boolean => tags[first]!.analysis?.form?.number === 's'

/** «المرتبطة بـ», «الموالي لـ»; قائد منشق عن الحركة is of it. */
const isTie = ({ tags }: ArabicDocument, at: number): boolean => tags[at]?.analysis?.article === true && TIED.has(tags[at]!.analysis!.stem)

/** One name, or one that goes on from the other. */
function isSame(a: NameDraft, b: NameDraft): boolean {
  if (a.known !== null || b.known !== null) return a.known === b.known
  const [x, y] = [wordsOfName(a.name), wordsOfName(b.name)]
  return x.every((word, i) => y[i] === undefined || y[i] === word)
}
