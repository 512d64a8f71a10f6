import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Content } from '../contents/content.ts'

/** The second and later clauses of «أن … وأن …»: each is a proposition of its own. */
export function coordinatedClauses(context: ReadingContext, content: Content): readonly Content[] {
  if (content.form === 'direct') return []
  const { tags } = context.document
  const starts: number[] = []
  for (let i = content.first + 2; i < content.last; i++)
    // خاصة وأن الرئيس دان المبادرة: why
    if (tags[i]!.pos === 'complementizer' && tags[i]!.analysis?.conjunction === 'و' && !ABOVE_ALL.has(tags[i - 1]!.analysis?.stem ?? ''))
      starts.push(i)
  return starts.map((at, k) => ({
    first: tags[at]!.analysis!.enclitic === '' ? at + 1 : at,
    last: (starts[k + 1] ?? content.last + 1) - 1,
    form: content.form,
  }))
}

const ABOVE_ALL = foldedWords('خاصة خصوصا لاسيما سيما')
