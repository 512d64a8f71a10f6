import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { nounPhraseEnd } from '../../units.ts'
import { wordTest } from '../../vocabulary.ts'
import { answerEnd, answersAt } from '../kinds/answer.ts'
import { isRelay } from '../kinds/relayed.ts'
import type { Walk } from '../walk.ts'

/** Last token of what tells when, how often or by what word something is said; or null. */
export function adverbialEnd(context: ReadingContext, { cue, limit, neither }: Walk, at: number): number | null {
  const { document, nameTokens } = context
  // عشية عيد الاستقلال: when, not who
  if (isEve(document.tokens[at]!.word)) return Math.max(nounPhraseEnd(document, nameTokens, at + 1, limit), at)
  if (context.timeAt[at] !== -1 || ALSO.has(document.tokens[at]!.word.folded)) return at
  // لم تؤكد ولم تنف
  if (cue.negated && at + 1 === neither) return at + 1
  if (isRelay(context, at)) return Math.max(nounPhraseEnd(document, nameTokens, at + 2, limit), at + 1)
  if (answersAt(context, at)) return answerEnd(context, at, limit)
  const asked = askedEnd(context, at, limit)
  if (asked !== null) return asked
  // طلبوا مرات عدة إعلان هدنة: how often
  return isByWord(document.tags[at]!) ? at : timesEnd(context, at)
}

/** «حين سئل عن الحادث», «عندما سئلت هل تستقيل»: the last token of what somebody is asked, before a clause, a quotation or a colon; else null. */
function askedEnd({ document: { tokens, tags, quoteOpenedBy } }: ReadingContext, at: number, limit: number): number | null {
  if (!WHEN_ASKED.has(tokens[at]!.word.folded) || tags[at + 1]?.pos !== 'verb' || tags[at + 1]!.lemma !== ASKING) return null
  for (let i = at + 2; i <= Math.min(limit, at + ASKED); i++) {
    if (quoteOpenedBy.has(i) || /[:،,]/.test(tokens[i]!.word.surface)) return i - 1
    if (tags[i]!.pos === 'complementizer' && tags[i - 1]!.pos !== 'preposition') return i - 1
  }
  return null
}
const WHEN_ASKED = foldedWords('حين عندما لما حينما وحين وعندما')
const ASKING = fold('سأل')
/** Tokens of a question. */
const ASKED = 16

/** «قال س ص وهو متحدث باسم الحركة: …»: where a remark on who he is ends, before what is said; null where none opens. */
export function describedEnd({ document: { tokens, tags, quoteOpenedBy } }: ReadingContext, at: number, limit: number): number | null {
  if (!/^وه[وي]$/.test(tokens[at]!.word.folded)) return null
  for (let i = at + 1; i <= Math.min(limit, at + DESCRIBED); i++) {
    if (tags[i]!.pos === 'complementizer' || tokens[i]!.word.surface === ':' || quoteOpenedBy.has(i)) return i
    // وهي تحمل صورة ابنها «…»
    if (i === at + 1 && tags[i]!.analysis?.form?.tense === 'imperfect') continue
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative') return null
  }
  return null
}
/** Tokens of such a remark. */
const DESCRIBED = 9

/** «مرات عدة», «عدة مرات», «مرة أخرى»: the last token of how often something is said, or null where that is not told. */
function timesEnd({ document: { tags } }: ReadingContext, at: number): number | null {
  const next = tags[at + 1]
  if (tags[at]!.lemma === SEVERAL && next?.lemma === TIME) return at + 1
  const { lemma, analysis, pos } = tags[at]!
  if (lemma !== TIME || pos !== 'nominal' || analysis?.article || analysis?.preposition || analysis?.conjunction || analysis?.enclitic)
    return null
  return next?.lemma === SEVERAL || (next?.pos === 'adjective' && next.analysis?.article === false) ? at + 1 : at
}
const TIME = 'مره'
const SEVERAL = 'عده'

const ALSO = foldedWords('كذلك أيضا مجددا')

const isEve = wordTest(({ folded }) => folded === 'عشيه' || folded === 'غداه' || folded === 'صبيحه')

/** اكتفى بالقول إن, علّق بقوله: like قائلا it only opens the content. */
const isByWord = ({ lemma, derived, analysis }: Tag): boolean => lemma === 'قال' && derived === 'masdar' && analysis?.preposition === 'ب'

/** «بينها مصر وقطر»: last token of the phrases joined by و that tell who is among them. */
export function seriesEnd(context: ReadingContext, at: number, limit: number): number {
  let end = at - 1
  do {
    const last = nounPhraseEnd(context.document, context.nameTokens, end + 1, limit)
    if (last <= end) break
    end = last
  } while (
    end < limit &&
    context.document.tags[end + 1]!.analysis?.conjunction === 'و' &&
    context.document.tags[end + 1]!.pos === 'nominal'
  )
  return end
}
