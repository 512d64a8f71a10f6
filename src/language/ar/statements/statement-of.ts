import type { UnresolvedStatement } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { contentSpan } from './contents/content.ts'
import type { Draft } from './draft.ts'
import { isDenial } from './falsity.ts'
import { CONCEDING } from './frames.ts'
import { isOfOtherMatter } from './kinds/other-matter.ts'
import type { SpeakerPhrase } from './speakers/speaker.ts'

/** The statement of a draft in offsets of the text; `parent` is the index of the statement in whose content it stands. */
export function statementOf(context: ReadingContext, draft: Draft, parent: number | null): UnresolvedStatement {
  const { cue } = draft
  const content = contentSpan(context, draft.content)
  const cueSpan = spanOfTokens(context.document, cue.first, cue.at)
  const phrase = (value: SpeakerPhrase | null) => (value === null ? null : { start: value.start, end: value.end, name: value.name })
  return {
    start: Math.min(cueSpan.start, content.start),
    end: Math.max(cueSpan.end, content.end),
    cue: cueSpan,
    speaker:
      draft.speaker === null
        ? null
        : { start: draft.speaker.start, end: draft.speaker.end, name: draft.speaker.name, carried: draft.carried },
    via: phrase(draft.via),
    act: !cue.negated && isDenial(context, draft.act, draft.content) ? 'deny' : draft.act,
    polarity: cue.negated ? 'negative' : 'positive',
    form: draft.content.form,
    content,
    concedes: !cue.negated && CONCEDING.has(context.document.tags[cue.at]!.lemma),
    medium: draft.medium === null ? null : { start: draft.medium.start, end: draft.medium.end },
    audience: phrase(draft.audience),
    parent,
    rule: isOfOtherMatter(context, draft) ? `${draft.rule}.other-matter` : draft.rule,
  }
}
