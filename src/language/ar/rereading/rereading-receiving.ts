import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'

/** To hand over, whose imperfect is spelt like the perfect of to receive. */
export const HANDING = fold('سلّم')
const RECEIVING = fold('تسلّم')

/** «الجيش تسلم ستة مواقع»: right behind one thing that is masculine she hands over nothing. */
export function asReceiving({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const form = tag.analysis?.form
  if (tag.lemma !== HANDING || form?.tense !== 'imperfect' || form.gender !== 'f' || at === 0 || sentenceOf[at - 1] !== sentenceOf[at])
    return tag
  const before = tags[at - 1]!.analysis
  if (before?.article !== true || before.form?.gender !== 'm' || before.form.number !== 's') return tag
  // وفي المقابل تسلم الحركة سلاحها
  if (before.preposition !== '' || tags[at - 2]?.pos === 'preposition') return tag
  const analysis = tokens[at]!.word.analyses.find((one) => one.form?.foldedLemma === RECEIVING && one.form.tense === 'perfect')
  return analysis === undefined ? tag : tagOf('verb', analysis, RECEIVING, null)
}
