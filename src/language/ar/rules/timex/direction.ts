import type { Direction } from '../../../partial-time.ts'
import { fold } from '../../letters.ts'
import { AGREEING, ANTERIOR, PLANNED_ACTS, PLANNING, SCHEDULED_VERBS } from '../../lexicon/planning.ts'
import { closedTable, rowsOf } from '../closed-table.ts'
import { foldedAt, type TimexContext } from './context.ts'

type Cue = 'future' | 'past' | 'agreeing' | 'planned-act' | 'anterior' | 'imperfect'
const listedCue = closedTable<Cue>(
  rowsOf<Cue>([
    ['future', PLANNING],
    ['agreeing', AGREEING],
    ['planned-act', PLANNED_ACTS],
    ['anterior', ANTERIOR],
  ]),
)

/** What a token tells about the time of its clause: listed words first, then the tense of its verb. */
function cueAt(context: TimexContext, at: number): Cue | null {
  const token = context.tokens[at]!
  if (token.kind !== 'word') return null
  const listed = listedCue(token.word)
  if (listed !== null && !(listed.value === 'anterior' && listed.article)) return listed.value
  const tag = context.tags[at]!
  const form = tag.analysis?.form ?? null
  if (form === null) return FUTURE.test(token.word.folded) ? 'future' : null
  if (tag.pos !== 'verb') return tag.derived === 'masdar' && AFTER.has(foldedAt(context, at - 1)) ? 'anterior' : null
  if (tag.analysis?.future === true) return 'future'
  if (form.tense === 'perfect') return 'past'
  if (form.tense !== 'imperfect') return null
  return SCHEDULED.has(tag.lemma) && !NEGATED.has(foldedAt(context, at - 1)) ? 'future' : tag.lemma === 'كان' ? null : 'imperfect'
}
/** بعد تبني القرار: what follows is over. */
const AFTER = new Set(['بعد', 'وبعد', 'عقب', 'اثر', 'غداه', 'منذ'])
/** What begins, ends, meets or arrives in the present tense on a named day is on its way: يجتمع المجلس الاثنين. */
const SCHEDULED = new Set(SCHEDULED_VERBS.split(' ').map(fold))
const NEGATED = new Set(['لم', 'كان', 'كانت', 'كانوا', 'ولم', 'ظل', 'ظلت', 'ما', 'زال', 'يزال', 'تزال', 'منذ'])
/** سيعقد, وستبدأ where the lexicon does not know the verb: enough letters behind the prefix. */
const FUTURE = /^[وف]?س[يتن][^اوي]\S{2,}$/

const MAX_LEFT = 24
const MAX_RIGHT = 14
const STOPS = new Set(['.', '؛', '؟', '!', '…'])
const isStop = (context: TimexContext, at: number) =>
  context.tokens[at]!.kind === 'punctuation' && STOPS.has(context.tokens[at]!.word.surface)

/**
 * Where an under-specified date lies, by what governs it: the nearest verb or planning word to its left in the sentence, else to its right.
 * An act named behind a verb of agreeing (وافق على بدء محادثات الخميس) is yet to come. null = nothing tells; news tells what happened.
 */
export const directionAround = (context: TimexContext, first: number, next: number): Direction | null =>
  directionBefore(context, first) ?? directionBehind(context, next)

function directionBefore(context: TimexContext, first: number): Direction | null {
  let act = false
  for (let at = first - 1; at >= 0 && at >= first - MAX_LEFT && !isStop(context, at); at--) {
    switch (cueAt(context, at)) {
      case 'future':
        return 'future'
      case 'planned-act':
        act = true
        break
      case 'agreeing':
        if (act) return 'future'
        if (context.tags[at]!.pos === 'verb') return 'past'
        break
      case 'anterior':
      case 'past':
        return 'past'
      case 'imperfect':
        if (isPossible(context, at)) return 'future'
        break
      default:
    }
  }
  return null
}

function directionBehind(context: TimexContext, next: number): Direction | null {
  for (let at = next; at < context.tokens.length && at < next + MAX_RIGHT && !isStop(context, at); at++) {
    switch (cueAt(context, at)) {
      case 'future':
        return 'future'
      case 'past':
      case 'agreeing':
      case 'anterior':
        return 'past'
      case 'imperfect':
        if (isPossible(context, at)) return 'future'
        break
      default:
    }
  }
  return null
}
/** قد or ربما before an imperfect. */
const isPossible = (context: TimexContext, at: number) => POSSIBLE.has(foldedAt(context, at - 1))
const POSSIBLE = new Set(['قد', 'وقد', 'ربما', 'فقد', 'لربما'])
