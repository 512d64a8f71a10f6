import { formatBounds, formatCounts, formatMeasure } from '../../export/figure-text.ts'
import { labelIn } from '../../export/messages.ts'
import { formatTime } from '../../export/time-text.ts'
import type { Claim } from '../../model/record.ts'
import { fact, nameOf, paragraph, quoted, section, title, type ViewContext } from './page.ts'

const speakerOf = async ({ speaker }: Claim, context: ViewContext): Promise<string> =>
  speaker === null ? context.messages.words.claimantUnknown : nameOf(speaker, context)

/** What a claim is about, in few words. */
const aboutOf = async ({ about }: Claim, { reader, messages }: ViewContext): Promise<string> => {
  const event = about.event === undefined ? null : await reader.item('events', about.event)
  if (event !== null) return `${labelIn(event.label, messages.language)} · ${event.id}`
  const figure = about.figure === undefined ? null : await reader.item('figures', about.figure)
  if (figure !== null) return `${formatMeasure(figure, messages)}: ${formatBounds(figure, messages)} · ${figure.id}`
  return about.text ?? ''
}

const reference = async (id: string, context: ViewContext): Promise<readonly string[]> => {
  const claim = await context.reader.item('claims', id)
  return claim === null ? [id] : [await speakerOf(claim, context), context.messages.labels.act[claim.act], id]
}

/** On which days a claim is made, whether the speaker would rather not make it, what it answers and what answers it. */
export const claimFacts = async (claim: Claim, context: ViewContext): Promise<string> => {
  const { words, labels } = context.messages
  let text = fact(words.days, claim.days.map((day) => formatTime(day, context.messages)).join(' · '), context)
  if (claim.againstInterest !== null) text += fact(words.againstInterest, labels.interestRule[claim.againstInterest], context)
  for (const { claim: other, kind, because } of claim.answers) {
    const reasons = because.map((reason) => labels.answerReason[reason])
    text += fact(words.answers, [labels.answer[kind], ...(await reference(other, context)), ...reasons].join(' · '), context)
  }
  for (const id of claim.answeredBy) text += fact(words.answeredBy, (await reference(id, context)).join(' · '), context)
  return text
}

/** A claim: who says what of what, on which days, in which words, and what becomes of it. */
export const showClaim = async (claim: Claim, context: ViewContext): Promise<string> => {
  const { words, labels } = context.messages
  let text = title(`${await speakerOf(claim, context)} · ${labels.act[claim.act]}`, context)
  text += paragraph([{ text: await aboutOf(claim, context) }], '', context)
  text += await claimFacts(claim, context)
  text += fact(words.counts, `${formatCounts(claim.support, context.messages)} · ${labels.supportLevel[claim.support.level]}`, context)
  text += section(words.evidence, context)
  for (const { article: id, statement: local } of claim.statements) {
    const article = await context.reader.item('articles', id)
    const statement = article?.statements.find((one) => one.id === local)
    if (statement !== undefined) text += await quoted({ article: id, ...(statement.content ?? statement) }, context)
  }
  return text
}
