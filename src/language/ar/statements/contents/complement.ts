import type { ReadingContext } from '../../context.ts'
import type { Cue } from '../cues/cue.ts'
import { neitherNor } from '../cues/negation.ts'
import { isCircumstantial } from '../cues/participles.ts'
import { anonymityEnd, FRAMES } from '../frames.ts'
import { isOwnWord, ownWordAfter, RELAYING } from '../kinds/relayed.ts'
import { atMark } from '../marks.ts'
import { atPreposition, prepositionAt } from '../prepositions.ts'
import { resolve } from '../roles.ts'
import type { SpeakerPhrase } from '../speakers/speaker.ts'
import { dropsSubject } from '../subjects/subject-tests.ts'
import { CLAUSE_ENDS, type Complement, type Step, type Walk } from '../walk.ts'
import { adverbialEnd, describedEnd, seriesEnd } from './complement-adverbials.ts'
import { atComplementizer, clauseAfterAsides } from './complement-clause.ts'
import { atDeed, atOwnWord, isGovernedClause, startsFigure, takesObject } from './complement-object.ts'
import { atPhrase } from './complement-phrase.ts'
import { atRelative } from './complement-relative.ts'
import { thatBeforeSubject } from './complement-that.ts'
import { atVerb } from './complement-verb.ts'

/** Tokens after a verb in which its complement is looked for. */
const REACH = 45

/** Reads rightwards from a cue: adjuncts are passed over, bare phrases kept, until the content begins or the clause ends. Linear. */
export function complementOf(context: ReadingContext, cue: Cue, last: number, before: SpeakerPhrase | null): Complement {
  const limit = Math.min(last, cue.at + REACH)
  const walk: Walk = {
    cue,
    last,
    limit,
    wanted: dropsSubject(context, cue) ? 1 : 2,
    neither: cue.negated ? neitherNor(context, cue.at, cue.first, last) : Number.POSITIVE_INFINITY,
    relays: RELAYING.has(context.document.tags[cue.at]!.lemma),
    passedOn: ownWordAfter(context, cue, limit),
    before,
    bare: [],
    medium: null,
    audience: null,
    own: null,
    clause: null,
    oblique: null,
  }
  const that = thatBeforeSubject(context, cue, limit)
  if (that !== null) return that
  for (let i = cue.at + 1; i <= limit; ) {
    const next = stepAt(context, walk, i)
    // a text may break off behind أن
    if (next === CLAUSE_ENDS || (typeof next !== 'number' && next.content > last)) break
    if (typeof next !== 'number') return resolve(context, walk, next.anchor, next.content)
    i = next
  }
  const ahead = cue.frame.that === true ? clauseAfterAsides(context, cue, limit) : null
  return ahead === null || ahead > last ? resolve(context, walk, null, cue.at) : resolve(context, walk, 'that', ahead)
}

function stepAt(context: ReadingContext, walk: Walk, at: number): Step {
  const { tokens, tags } = context.document
  const { limit } = walk
  const tag = tags[at]!
  if (tokens[at]!.kind === 'punctuation') return atMark(context, walk, at)
  const past = adverbialEnd(context, walk, at)
  if (past !== null) return past + 1
  if (tag.pos === 'complementizer') return atComplementizer(context, walk, at)
  if (walk.relays && isOwnWord(tag)) return atOwnWord(context, walk, at)
  if (tag.lemma === 'بين' && tag.analysis?.enclitic) return seriesEnd(context, at + 1, limit) + 1
  if (isGovernedClause(context, walk, at)) return { anchor: 'by', content: at }
  if (startsFigure(context, at) && takesObject(context, walk)) return { anchor: 'object', content: at }
  const preposition = prepositionAt(context, at)
  if (preposition !== '') return atPreposition(context, walk, at, preposition, at < walk.passedOn ? walk.passedOn - 1 : limit)
  const deed = atDeed(context, walk, at)
  if (deed !== null) return deed
  // قال س ص وهو قائد ميداني «…»
  const aside = tag.pos === 'pronoun' && walk.bare.length > 0 ? describedEnd(context, at, limit) : null
  if (aside !== null) return aside
  if (tag.pos === 'verb') return atVerb(context, walk, at)
  // دانت القصف معتبرة أنه عدوان: she goes on
  const goesOn = tag.derived === 'participle' && tag.lemma !== 'قال' && FRAMES.has(tag.lemma) && walk.bare.length > 0
  if (goesOn && isCircumstantial(context, at) && anonymityEnd(context, at, limit) === null) return CLAUSE_ENDS
  return tag.pos === 'relative' ? atRelative(context, walk, at) : atPhrase(context, walk, at)
}
