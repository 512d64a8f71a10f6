import { formatDuration } from '../../export/duration-text.ts'
import { fill, labelIn, type Messages } from '../../export/messages.ts'
import { formatTime } from '../../export/time-text.ts'
import type { Talks } from '../../model/record.ts'
import { fact, nameOf, namesOf, paragraph, quoted, section, title, type ViewContext } from './page.ts'

/** What a round is called: its process and number, else only that it is talks. */
export const talksTitle = ({ process, round }: Talks, { labels, words }: Messages): string =>
  [process ?? labels.eventType.talks, ...(round === null ? [] : [fill(words.round, { n: round })])].join(' – ')

const interval = ({ start, end }: Talks, messages: Messages): string =>
  formatTime(start === null || start === end ? start : `${start}/${end}`, messages)

/** A round of talks: when, where, who, on what, with what result; then how it went on, and the words behind it. */
export const showTalks = async (talks: Talks, context: ViewContext): Promise<string> => {
  const { messages, reader } = context
  const { words, labels } = messages
  let text = title(talksTitle(talks, messages), context)
  text += fact(words.date, interval(talks, messages), context)
  text += fact(words.duration, talks.duration === null ? '' : formatDuration(talks.duration, messages), context)
  text += fact(words.place, await nameOf(talks.place, context), context)
  text += fact(words.format, talks.format === null ? '' : labels.talkFormat[talks.format], context)
  text += fact(words.mediators, await namesOf(talks.mediators, context), context)
  text += fact(words.host, await namesOf(talks.hosts, context), context)
  for (const { party, head, members } of talks.delegations) {
    const names = await Promise.all(
      members.map(async (member) => {
        const name = await nameOf(member, context)
        return member === head ? fill(words.delegationHead, { name }) : name
      }),
    )
    const told = names.length === 0 ? words.delegationUnnamed : names.join(', ')
    text += paragraph([{ text: `${fill(words.delegation, { party: await nameOf(party, context) })}: ${told}` }], '', context)
  }
  text += fact(words.agenda, talks.agenda.join(' · '), context)
  text += fact(words.outcome, labels.talkOutcome[talks.outcome], context)
  const held = talks.nextHeld === null ? null : await reader.item('talks', talks.nextHeld)
  text += fact(words.nextHeld, held === null ? '' : `${interval(held, messages)} · ${held.id}`, context)
  text += section(words.chronology, context)
  for (const id of talks.events) {
    const event = await reader.item('events', id)
    if (event === null) continue
    const facts = [
      formatTime(event.date?.value ?? null, messages),
      labelIn(event.label, messages.language),
      labels.status[event.status],
      id,
    ]
    text += paragraph([{ text: facts.join(' · ') }], '  ', context)
  }
  for (const { date, statement: _, ...span } of talks.nextAnnounced) {
    text += paragraph([{ text: `${words.nextAnnounced}: ${formatTime(date, messages)}` }], '  ', context)
    text += await quoted(span, context)
  }
  text += section(words.evidence, context)
  for (const { kind, value: _, ...span } of talks.evidence) {
    text += paragraph([{ text: labels.talkDetail[kind], style: context.colours.bold }], '  ', context)
    text += await quoted(span, context)
  }
  return text
}
