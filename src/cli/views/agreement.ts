import { furtherDates } from '../../export/markdown-agreement.ts'
import { labelIn } from '../../export/messages.ts'
import { formatTime } from '../../export/time-text.ts'
import type { Agreement } from '../../model/record.ts'
import { fact, nameOf, namesOf, paragraph, quoted, section, title, type ViewContext } from './page.ts'

/** An agreement: names, dates, each term with what is known of its keeping; violations, and allegations apart. */
export const showAgreement = async (agreement: Agreement, context: ViewContext): Promise<string> => {
  const { messages } = context
  const { words, labels } = messages
  let text = title(labelIn(agreement.label, messages.language), context)
  text += fact(words.effective, agreement.effective === null ? words.effectiveUnknown : formatTime(agreement.effective, messages), context)
  for (const { kind, value } of furtherDates(agreement)) text += fact(labels.agreementDate[kind], formatTime(value, messages), context)
  text += fact(words.parties, await namesOf(agreement.parties, context), context)
  text += fact(words.mediators, await namesOf(agreement.mediators, context), context)
  for (const { party, text: name } of agreement.names)
    text += fact(words.namesUsed, party === null ? name : `${name} (${await nameOf(party, context)})`, context)
  for (const term of agreement.terms) {
    const label = labelIn(term.label, messages.language)
    const category = labels.termCategory[term.category]
    text += section(label, context)
    const deadline = term.deadline === null ? [] : [`${words.deadline} ${formatTime(term.deadline, messages)}`]
    text += paragraph(
      [
        {
          text: [category === label ? '' : category, await nameOf(term.obligor, context), ...deadline]
            .filter((part) => part !== '')
            .join(' · '),
        },
      ],
      '  ',
      context,
    )
    for (const span of term.evidence) text += await quoted(span, context)
    if (term.compliance.length === 0) text += paragraph([{ text: words.complianceNone, style: context.colours.dim }], '  ', context)
    for (const one of term.compliance) {
      const denied = one.deniedBy.length === 0 ? '' : `${words.deniedBy} ${await namesOf(one.deniedBy, context)}`
      const facts = [formatTime(one.date, messages), await nameOf(one.claimant, context), denied]
      text += fact(labels.compliance[one.status], facts.filter((part) => part !== '').join(' · '), context)
      text += await quoted(one, context)
    }
  }
  for (const [status, heading, none] of [
    ['event', words.violations, words.violationsNone],
    ['alleged', words.violationsAlleged, words.violationsAllegedNone],
  ] as const) {
    const violations = agreement.violations.filter((violation) => violation.status === status)
    text += section(heading, context)
    if (violations.length === 0) text += paragraph([{ text: none }], '  ', context)
    for (const { accuser, accused, deniedBy, date, ...span } of violations) {
      text += fact(words.accuser, await nameOf(accuser, context), context) + fact(words.accused, await nameOf(accused, context), context)
      text += fact(words.deniedBy, await nameOf(deniedBy, context), context) + fact(words.asOf, formatTime(date, messages), context)
      text += await quoted(span, context)
    }
  }
  return text
}
