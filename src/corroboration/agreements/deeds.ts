import type { Act, TermCategory } from '../../model/lists.ts'
import type { Deed, Reading, Statement } from '../../model/reading.ts'
import type { Term } from '../../model/record.ts'
import { daysOf } from '../days.ts'
import type { Told } from '../events/index.ts'
import type { CorroborationInput } from '../input.ts'
import type { Occurrence } from '../occurrences.ts'
import { sentenceOf } from '../sentence.ts'
import { accordsIn, isDealLastNamed } from './clauses.ts'

/** Acts in which one tells what is so. */
const TELLING: ReadonlySet<Act> = new Set([
  'say',
  'announce',
  'report',
  'affirm',
  'describe',
  'express',
  'reveal',
  'quote',
  'estimate',
  'praise',
])

export interface DeedSetting extends Pick<CorroborationInput, 'entityOf'> {
  readonly occurrences: readonly Occurrence[]
  readonly toldOf: (occurrence: Occurrence) => Told | null
}

type Evidence = Term['compliance'][number]

/**
 * What articles that name an agreement tell to have been done, begun or left undone of the kind that one of its terms is of, beside events: one for each
 * article and course, in articles of later days than that from which it binds. `known`: evidence from events.
 */
export function deedsFor(
  category: TermCategory,
  deal: Told,
  from: number | null,
  known: readonly Evidence[],
  { occurrences, toldOf, entityOf }: DeedSetting,
): readonly Evidence[] {
  const readings = new Map(deal.mentions.map(({ article, reading }) => [article, reading]))
  return [...readings]
    .sort(([x], [y]) => x - y)
    .flatMap(([article, reading]) => {
      const deeds = reading.deeds.filter((one) => one.category === category)
      if (deeds.length === 0) return []
      const published = daysOf(reading.published.value)?.from ?? null
      if (from !== null && published !== null && published <= from) return []
      const accords = accordsIn(article, occurrences)
      const fit = deeds.filter(
        (deed) =>
          isNotBefore(deed, reading, from) &&
          !known.some((one) => one.article === reading.id && isInSentence(one, sentenceOf(reading, deed))) &&
          isDealLastNamed(deal, accords, ({ mention }) => mention.start < deed.start, toldOf),
      )
      const told = fit.flatMap((deed) => {
        const said = statementOn(deed, reading)
        return said === null || TELLING.has(said.act) ? [evidenceOf(deed, reading, said, entityOf)] : []
      })
      return told.filter(({ status }, k) => told.findIndex((one) => one.status === status) === k)
    })
}

const isInSentence = (one: Evidence, sentence: { readonly start: number; readonly end: number }): boolean =>
  one.start >= sentence.start && one.end <= sentence.end

/** The days that its sentence names are none before the agreement, or not all of them. */
function isNotBefore(deed: Deed, reading: Reading, from: number | null): boolean {
  const days = datesBeside(deed, reading)
  return from === null || days.length === 0 || days.some((value) => (daysOf(value)?.to ?? from) >= from)
}

const datesBeside = (deed: Deed, reading: Reading): readonly string[] => {
  const sentence = sentenceOf(reading, deed)
  return reading.timexes.flatMap(({ type, start, end, value }) =>
    (type === 'date' || type === 'time') && start >= sentence.start && end <= sentence.end && daysOf(value) !== null ? [value] : [],
  )
}

/** The shortest words of somebody that hold it; null for the narrator's. */
function statementOn({ start, end }: Deed, { statements }: Reading): Statement | null {
  const holding = statements.filter(({ content }) => content !== null && content.start <= start && end <= content.end)
  return holding.toSorted((x, y) => x.content!.end - x.content!.start - (y.content!.end - y.content!.start))[0] ?? null
}

function evidenceOf(deed: Deed, reading: Reading, said: Statement | null, entityOf: DeedSetting['entityOf']): Evidence {
  const dates = datesBeside(deed, reading)
  const speaker = said?.speaker?.entity ?? null
  return {
    article: reading.id,
    start: deed.start,
    end: deed.end,
    status: deed.course,
    date: dates.length === 1 ? dates[0]! : null,
    claimant: speaker === null ? null : entityOf(reading.id, speaker),
    deniedBy: [],
  }
}
