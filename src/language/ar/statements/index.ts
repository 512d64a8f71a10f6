import type { UnresolvedStatement } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { type Content, holds } from './contents/content.ts'
import type { Cue } from './cues/cue.ts'
import { isBoundary } from './cues/cue-boundary.ts'
import { findCues } from './cues/cues.ts'
import type { Draft } from './draft.ts'
import { innermostAt } from './innermost.ts'
import { coordinatedClauses } from './kinds/coordinated-clauses.ts'
import { headline } from './kinds/headlines.ts'
import { ledTo } from './kinds/led-to.ts'
import { paperSays } from './kinds/paper-says.ts'
import { postposed, postposedSource } from './kinds/postposed.ts'
import { postposedVerb } from './kinds/postposed-verb.ts'
import { reported } from './kinds/reported.ts'
import { resumed } from './kinds/resumed.ts'
import { DENIED } from './kinds/said-before.ts'
import { cameIn, counted } from './kinds/told-in-paper.ts'
import { uttered } from './kinds/uttered.ts'
import { nominal } from './nouns.ts'
import { statementOf } from './statement-of.ts'

/** A statement with its token ranges, as event rules need them. */
export interface FoundStatement {
  readonly statement: UnresolvedStatement
  readonly cue: Cue
  readonly content: Content
}

const SAID = 'قال'

/** Attributed utterances of an article, in reading order of their cues. */
export function findStatements(context: ReadingContext): readonly FoundStatement[] {
  const { document } = context
  const cues = findCues(context)
  const lastOf = ({ at }: Cue) => document.sentences[document.sentenceOf[at]!]!.last
  // أن الأطراف قبلت مقترحا قدمه إليها …: a noun inside a clause
  const parts = (cue: Cue) =>
    cue.kind !== 'uttered' && (cue.kind === 'postposed' ? postposedSource(context, cue, lastOf(cue)) !== null : isBoundary(context, cue))
  const cuesByToken = new Set(cues.filter(parts).map((cue) => cue.first))
  const drafts: Draft[] = []
  const begun = new Set<number>()
  for (const cue of cues) {
    const sentence = document.sentences[document.sentenceOf[cue.at]!]!
    const draft = read(context, cue, cuesByToken, drafts, sentence.first, sentence.last)
    // what an aside seems to say is said by who stands before it (قال س، الذي كان يتحدث …، إن)
    // قائلا right after another verb of saying only opens its content
    const opens = cue.kind === 'verb' ? draft?.rule !== DENIED : cue.kind === 'participle' && document.tags[cue.at]!.lemma === SAID
    if (draft === null || (opens && begun.has(draft.content.first))) continue
    const contents = cue.kind === 'postposed' ? [] : coordinatedClauses(context, draft.content).filter(({ first }) => !begun.has(first))
    drafts.push(draft, ...contents.map((content) => ({ ...draft, content, rule: 'statement.coordinated' })))
    begun.add(draft.content.first)
    for (const content of contents) begun.add(content.first)
  }
  const parentAt = innermostAt(
    drafts.map(({ cue, content }) => (holds(content, cue.first) ? NO_TOKENS : content)),
    document.tokens.length,
  )
  return drafts.map((draft) => {
    const parent = parentAt[draft.cue.first]!
    return { statement: statementOf(context, draft, parent === -1 ? null : parent), cue: draft.cue, content: draft.content }
  })
}

function read(
  context: ReadingContext,
  cue: Cue,
  cues: ReadonlySet<number>,
  before: readonly Draft[],
  first: number,
  last: number,
): Draft | null {
  switch (cue.kind) {
    case 'headline':
      return headline(context, cue, cues, first, last)
    case 'postposed':
      return postposed(context, cue, cues, first, last)
    case 'postposed-verb':
      return postposedVerb(context, cue, cues, before, first, last)
    case 'resumed':
      return resumed(context, cue, before, first, last)
    case 'noun':
      return nominal(context, cue, cues, last)
    case 'uttered':
      return uttered(context, cue, cues, last)
    case 'led':
      return ledTo(context, cue, cues, first, last)
    case 'came-in':
      return cameIn(context, cue, last)
    case 'paper':
      return paperSays(context, cue, cues, first, last)
    case 'counted':
      return counted(context, cue, cues, last)
    case 'verb':
    case 'participle':
      return reported(context, cue, cues, before, first, last)
  }
}

/** A statement whose content holds its own cue (an aside) is nobody's parent. */
const NO_TOKENS = { first: 0, last: -1 }
