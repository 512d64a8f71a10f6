import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import { nounPhraseEnd } from '../../units.ts'

/** مشيرا، مؤكدة، داعين: an indefinite participle that describes the speaker while speaking, not an attribute of a noun. */
export function isCircumstantial(context: ReadingContext, at: number): boolean {
  const { tags, tokens } = context.document
  const { names } = context
  const analysis = tags[at]!.analysis!
  const form = analysis.form!
  // متهما, متوقعا: active and passive are spelt alike
  const active =
    form.pos === 'participle-active' ||
    tokens[at]!.word.analyses.some((other) => other.form?.pos === 'participle-active' && other.form.lemma === form.lemma)
  // إنها ملتزمة: the predicate of its clause
  if (!active || analysis.article || analysis.preposition !== '' || tags[at - 1]?.pos === 'complementizer') return false
  if (isPredicate(context, at)) return false
  // شاحنة محملة: an attribute of the indefinite noun before it
  if (
    names.at[at - 1] === -1 &&
    !DAYS.test(tokens[at - 1]!.word.folded) &&
    tags[at - 1]?.pos === 'nominal' &&
    isIndefinite(tags[at - 1]!) &&
    !form.indefiniteAccusative
  )
    return false
  const { light } = tokens[at]!.word
  if (form.number === 's' && form.gender === 'm') return form.indefiniteAccusative
  return form.gender === 'f' ? light.endsWith('ة') : light.endsWith('ين')
}

/** مساء أمس مطالبين: a day, not one who does so. */
const DAYS = /^(?:امس|غدا?)$/

/** «إن الحكومة متمسكة بـ…»: right after the subject of a clause without verb. */
function isPredicate({ document, nameTokens, names }: ReadingContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8) && document.sentenceOf[i] === document.sentenceOf[at]; i--) {
    const { pos, analysis } = document.tags[i]!
    if (pos === 'complementizer') {
      const end = nounPhraseEnd(document, nameTokens, i + 1, at)
      return names.at[i + 1] === -1 ? end === at - 1 || end === at : end === at - 1
    }
    if (pos === 'verb' || pos === 'punctuation' || analysis?.conjunction) return false
  }
  return false
}

const isIndefinite = ({ analysis }: Tag): boolean =>
  analysis !== null && analysis.form !== null && !analysis.article && analysis.enclitic === ''
