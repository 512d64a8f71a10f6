import { fold } from '../../letters.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/**
 * Whether the noun behind a cue suffers it. قتل جندي may tell what he did or what befell him: he is the victim where damma marks the passive, or a
 * circumstance (في, برصاص) follows its last token and nobody else.
 */
export function isVictim(sentence: FigureSentence, at: number, last: number): boolean {
  const tag = sentence.tags[at - 1]!
  const { word } = sentence.tokens[at - 1]!
  if (tag.analysis?.article === true) return false
  if (AMBIGUOUS.has(tag.lemma) && word.folded.length <= 5 && !/^م/.test(word.folded))
    return word.surface.includes('\u064f') || isFollowedByCircumstance(sentence, last)
  return tag.pos !== 'verb' || tag.analysis?.form?.passive !== 'no' || INTRANSITIVE.has(tag.lemma)
}
const AMBIGUOUS = new Set(['قتل', 'جرح', 'اغتال', 'اعدم', 'حصد', 'صفى', 'ذبح', 'صرع', 'اودى', 'ازهق', 'دفن', 'انتشل'].map(fold))
const INTRANSITIVE = new Set(['استشهد', 'مات', 'توفي', 'توفى', 'قضى', 'هلك'].map(fold))
const CIRCUMSTANCES = new Set([
  'في',
  'علي',
  'اثر',
  'جراء',
  'خلال',
  'برصاص',
  'بنيران',
  'بانفجار',
  'بقصف',
  'بغاره',
  'بهجوم',
  'طعنا',
  'بطلق',
  'بقذيفه',
  'بعبوه',
  'بالرصاص',
  'واصيب',
  'وجرح',
  'واصابه',
])
const isFollowedByCircumstance = (sentence: FigureSentence, at: number): boolean =>
  // إن أحد الجنود قتل أيضا
  (AMBIGUOUS.has(sentence.tags[at]!.lemma) && (sentence.tokens[at + 1]?.kind === 'punctuation' || foldedAt(sentence, at + 1) === 'ايضا')) ||
  CIRCUMSTANCES.has(foldedAt(sentence, at + 1)) ||
  (sentence.tags[at + 1]?.pos === 'adjective' && !foldedAt(sentence, at + 1).endsWith('ا') && CIRCUMSTANCES.has(foldedAt(sentence, at + 2)))
