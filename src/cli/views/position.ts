import { formatTime } from '../../export/time-text.ts'
import type { Position } from '../../model/record.ts'
import { fact, nameOf, paragraph, quoted, section, title, type ViewContext } from './page.ts'

/** A position in one line: when, who, which stance. */
export const positionLine = async (position: Position, context: ViewContext): Promise<string> => {
  const { messages } = context
  const facts = [
    formatTime(position.date, messages),
    await nameOf(position.party, context),
    messages.labels.positionStance[position.stance],
  ]
  return paragraph([{ text: [...facts, messages.labels.termCategory[position.issue], position.id].join(' · ') }], '  ', context)
}

/** A position: its words, and what the party held on the same matter before and after. */
export const showPosition = async (position: Position, context: ViewContext): Promise<string> => {
  const { messages, reader } = context
  const { words, labels } = messages
  const before = position.changedFrom === null ? null : await reader.item('positions', position.changedFrom)
  let text = title(`${await nameOf(position.party, context)} · ${labels.positionStance[position.stance]}`, context)
  text += fact(words.issue, labels.termCategory[position.issue], context)
  text += fact(words.condition, position.condition ?? '', context)
  text += fact(words.obligor, await nameOf(position.obligor, context), context)
  text += fact(words.date, formatTime(position.date, messages), context)
  text += fact(words.says, await nameOf(position.speaker, context), context)
  const change = before === null ? '' : `${labels.positionStance[before.stance]} · ${formatTime(before.date, messages)} · ${before.id}`
  text += fact(words.changedFrom, change, context)
  text += section(words.evidence, context)
  text += await quoted(position, context)
  text += section(words.chronology, context)
  for await (const other of reader.items('positions'))
    if (other.party === position.party && other.issue === position.issue && other.obligor === position.obligor)
      text += await positionLine(other, context)
  return text
}
