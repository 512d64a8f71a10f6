import type { ReadingContext } from '../../context.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from '../speakers/speaker.ts'

/** «كذبه مصدر عسكري قال إن», «نقلهم ضابط في الشرطة أكد أن»: one who is not named, right before a verb in the singular that agrees. */
export function unnamedBefore(context: ReadingContext, at: number, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  const verb = tags[at]?.analysis?.form
  if (verb?.number !== 's' || tags[at]!.analysis?.conjunction !== '') return null
  for (let i = at - 1; i >= Math.max(first, at - UNNAMED); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'punctuation' || pos === 'complementizer' || pos === 'relative') return null
    if (pos !== 'nominal' || analysis?.article !== false || analysis.enclitic !== '' || context.names.at[i] !== -1) continue
    if (analysis.form?.number !== 's' || analysis.form.gender !== verb.gender) continue
    if (!UNNAMED_SOURCES.has(tags[i]!.lemma) && context.heads.title(tokens[i]!.word) === null) continue
    return phraseAt(context, i, at - 1)?.last === at - 1 ? speakerPhrase(context, i, at - 1) : null
  }
  return null
}
/** Tokens of such a phrase. */
const UNNAMED = 6
const UNNAMED_SOURCES = new Set(['مصدر', 'شاهد'])
