import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { mayBePlace } from './may-be-place.ts'

/** Where people of the place, or who look after them there, tell of it; null where others tell, or they do not say where they are. */
export function whereToldBy(context: ReadingContext, { cue, content }: FoundStatement): number | null {
  const { document, names, mentions } = context
  let isLocal = false
  for (let i = cue.first; i < Math.min(content.first, cue.first + TELLER); i++) {
    isLocal ||= LOCALS.has(document.tags[i]!.analysis?.stem ?? '')
    const name = names.at[i]!
    if (isLocal && name !== -1 && mentions[name]!.kind === 'place' && mayBePlace(context, name)) {
      let first = i
      while (first > cue.first && (names.at[first - 1] === name || context.heads.place(document.tokens[first - 1]!.word) !== null)) first--
      if (document.tags[first - 1]?.lemma === 'في') return name
    }
  }
  return null
}
/** Tokens from a verb of saying over who tells and where. */
const TELLER = 24
const LOCALS = foldedWords(
  'شاهد شهود شاهدا ساكن سكان أهالي مقيم مقيمون ناشط ناشطون ناشطين طبيب أطباء مسعف مسعفون مسعفين محلي محليون محليين طبي طبية',
)
