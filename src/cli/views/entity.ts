import { viewEntity } from '../../api/article-view.ts'
import { formatEventKind } from '../../export/figure-text.ts'
import { isolate, labelIn } from '../../export/messages.ts'
import { formatTime } from '../../export/time-text.ts'
import { fact, paragraph, section, title, type ViewContext } from './page.ts'

/** An entity: its names, and the events in which it has a role. */
export const showEntity = async (id: string, context: ViewContext): Promise<string> => {
  const { entity } = await viewEntity(context.reader, id)
  const { words, labels, language } = context.messages
  let text = title(labelIn(entity.label, language), context)
  text += fact(words.kind, labels.entityKind[entity.kind], context)
  text += fact(words.forms, entity.forms.join(' · '), context)
  text += fact('ID', [entity.known, ...entity.sameAs].filter((one) => one !== null).join(' · '), context)
  if (entity.joins.length > 0) text += section(words.joins, context)
  for (const { forms, because } of entity.joins)
    text += paragraph([{ text: forms.map(isolate).join(' = ') }, { text: ` — ${labels.joinReason[because]}` }], '  ', context)
  text += section(words.chronology, context)
  for await (const event of context.reader.items('events')) {
    const roles = event.roles.filter((role) => role.entity === entity.id).map(({ role }) => labels.role[role])
    if (roles.length === 0) continue
    const facts = [
      formatTime(event.date?.value ?? null, context.messages),
      ...new Set(roles),
      formatEventKind(event, context.messages),
      event.id,
    ]
    text += paragraph(
      [{ text: labelIn(event.label, language), style: context.colours.bold }, { text: ` — ${facts.join(' · ')}` }],
      '  ',
      context,
    )
  }
  return text
}
