import type { EventMention, Reading, Statement } from '../model/reading.ts'
import type { CorroborationInput } from './input.ts'
import type { Occurrence } from './occurrences.ts'
import type { Parties } from './parties.ts'
import { sentenceOf } from './sentence.ts'

/** Somebody's word that an event mention is not so. */
export interface Denial {
  readonly article: string
  readonly statement: Statement
  /** Entity of the record, null where the text names nobody known. */
  readonly speaker: string | null
}

/** Denials by index of the occurrence that they deny. */
export type Denials = ReadonlyMap<number, readonly Denial[]>

const isDenial = ({ act, polarity }: Statement) => (act === 'deny' || act === 'reject') && polarity === 'positive'
/** Modalities of what can be denied: somebody's word, not the narrator's. */
const DENIABLE: ReadonlySet<string> = new Set(['alleged', 'reported', 'asserted', 'denied'])

/**
 * Who denies what. A denial names the event in its own content; and it takes up an accusation or claim of somebody else in the same sentence or the
 * one before (…, which the ministry denied; …, but denied any shelling). What the narrator says by himself is not taken up. Whoever
 * denies the fighting by which he is said to have broken a truce denies the breach.
 */
export function findDenials(
  occurrences: readonly Occurrence[],
  { entityOf }: Pick<CorroborationInput, 'entityOf'>,
  parties: Pick<Parties, 'sameParty' | 'distinct'>,
): Denials {
  const denials = new Map<number, Denial[]>()
  const deny = (index: number, denial: Denial) => denials.set(index, [...(denials.get(index) ?? []), denial])
  for (const group of Map.groupBy(occurrences, ({ article }) => article).values()) {
    const { reading } = group[0]!
    for (const statement of reading.statements.filter(isDenial)) {
      const denial = { article: reading.id, statement, speaker: speakerOf(statement, reading, entityOf) }
      const own = group.filter((one) => one.statement?.id === statement.id)
      const denied = own.filter(({ mention }) => mention.modality === 'denied')
      const answers = own.length === 0 || own.some(({ mention }) => isHeldAgainst(mention))
      const taken = answers ? takenUp(statement, denial.speaker, group, parties) : []
      for (const { index } of new Set([...denied, ...taken, ...taken.flatMap((one) => breachBefore(one, group, parties))]))
        deny(index, denial)
    }
  }
  return denials
}

/** Who denies it; of a source without a name («a Syrian military source») whatever his words for himself name: who denies is charged with it. */
function speakerOf({ speaker }: Statement, { id, mentions }: Reading, entityOf: CorroborationInput['entityOf']): string | null {
  if (speaker === null) return null
  const local = speaker.entity ?? mentions.findLast(({ start, end }) => start >= speaker.start && end <= speaker.end)?.entity ?? null
  return local === null ? null : entityOf(id, local)
}

/** Types that a bare denial answers: what one side holds against the other. */
const HELD_AGAINST: ReadonlySet<string> = new Set([
  'violation',
  'attack',
  'abduct',
  'destroy',
  'blockade',
  'operation',
  'displace',
  'clash',
  'control',
])
/** That people go home is held against nobody. */
const isHeldAgainst = ({ type, mode }: Pick<EventMention, 'type' | 'mode'>): boolean => HELD_AGAINST.has(type) && mode !== 'return'

/** The breach of which the same side accused the same one in the sentence before: what it tells next is how. */
function breachBefore(told: Occurrence, group: readonly Occurrence[], { sameParty }: Pick<Parties, 'sameParty'>): readonly Occurrence[] {
  const before = told.reading.sentences.filter(({ end }) => end <= told.sentence.start).at(-1)
  return group.filter(
    ({ mention, sentence, speaker, actors }) =>
      mention.type === 'violation' &&
      mention.modality === 'alleged' &&
      sentence.start === before?.start &&
      speaker !== null &&
      told.speaker !== null &&
      sameParty(speaker, told.speaker) &&
      actors.some((actor) => told.actors.some((other) => sameParty(actor, other))),
  )
}

/** A denial whose content names no charge and takes none up: of something that nobody has said in the sentence before. */
const isOfOtherMatter = ({ rule }: Statement): boolean => rule.endsWith('.other-matter')

function takenUp(
  denial: Statement,
  speaker: string | null,
  group: readonly Occurrence[],
  { sameParty, distinct }: Pick<Parties, 'sameParty' | 'distinct'>,
): readonly Occurrence[] {
  // one refuses many things that nobody said
  if (denial.act === 'reject' && isOfOtherMatter(denial)) return []
  const { reading } = group[0]!
  // what others say of others who are known is nothing that he is charged with
  const mayConcern = ({ mention, participants }: Occurrence) =>
    speaker === null || participants.length === 0 || mention.modality === 'alleged' || !participants.every((one) => distinct(one, speaker))
  // of two bodies of one country one may accuse the other
  const isOwnWord = (claimant: string, modality: string) =>
    claimant === speaker || (speaker !== null && modality !== 'alleged' && sameParty(claimant, speaker))
  const sentence = sentenceOf(reading, denial.cue)
  const before = reading.sentences.filter(({ end }) => end <= sentence.start).at(-1)
  const claims = (span: { readonly start: number; readonly end: number }, until: number) =>
    group.filter((one) => {
      const { mention, statement, speaker: claimant } = one
      return (
        mention.start >= span.start &&
        mention.end <= Math.min(span.end, until) &&
        isHeldAgainst(mention) &&
        DENIABLE.has(mention.modality) &&
        (statement !== null || mention.modality === 'alleged') &&
        statement?.id !== denial.id &&
        (claimant === null || !isOwnWord(claimant, mention.modality)) &&
        mayConcern(one)
      )
    })
  const here = claims(sentence, denial.cue.start)
  return here.length > 0 || before === undefined || isOfOtherMatter(denial) ? here : claims(before, before.end)
}
