import type { EntityKind } from '../../../model/lists.ts'
import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { FRAMES } from '../statements/frames.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { Analysis } from '../vocabulary.ts'

/** Tokens before a joined word in which the verbal noun stands that it goes on from. */
const LISTED_REACH = 3
/** «بتهمة خطف وقتل طفل», «بعد قصف البلدة وحرق منازل»: after a verbal noun that a preposition or another noun governs, a verb by its letters goes on from it. */
export function asListed(document: ArabicDocument, at: number, tag: Tag): Tag {
  const { tokens, tags } = document
  if (tag.analysis?.conjunction !== 'و' || tag.pos !== 'verb' || FRAMES.has(tag.lemma)) return tag
  const analysis = tokens[at]!.word.analyses.find(isJoinedMasdar)
  if (analysis === undefined || fold(analysis.form!.lemma) !== tag.lemma || isNominative(tags[at + 1]) || !goesOnFrom(document, at))
    return tag
  return tagOf('nominal', analysis, tag.lemma, 'masdar')
}
const isJoinedMasdar = ({ form, conjunction }: Analysis): boolean => form?.pos === 'masdar' && conjunction === 'و'
/** مقاتلو الحركة */
const isConstructNominative = ({ analysis }: Tag): boolean =>
  analysis?.form?.number === 'p' && analysis.form.state === 'construct' && analysis.form.case === 'nominative' && /و$/u.test(analysis.stem)
/** اثنان, مسلحون: who is killed in a clause of its own. */
const isNominative = (tag: Tag | undefined): boolean => /(?:ان|ون)$/u.test(tag?.analysis?.stem ?? '') && tag?.analysis?.form?.number !== 's'

function goesOnFrom(document: ArabicDocument, at: number): boolean {
  const { tokens, tags, sentenceOf } = document
  const isParted = /^[،,]$/u.test(tokens[at - 1]?.word.surface ?? '') && isLaidDown(document, at)
  for (
    let i = isParted ? at - 2 : at - 1;
    i >= Math.max(1, at - (isParted ? ITEM_REACH : LISTED_REACH)) && sentenceOf[i - 1] === sentenceOf[at];
    i--
  ) {
    const { pos, derived, analysis, lemma } = tags[i]!
    if (isParted && pos === 'preposition') continue
    if (derived === 'masdar') return !INTRANSITIVE.test(lemma) && analysis?.form?.indefiniteAccusative !== true && isHeld(tags, i)
    if (pos === 'verb') return analysis?.conjunction === 'و' && tokens[i]!.word.analyses.some(isJoinedMasdar) && goesOnFrom(document, i)
    if (pos !== 'nominal' && pos !== 'adjective') return false
  }
  return false
}
/** Tokens of an item of a list before the comma that closes it. */
const ITEM_REACH = 9
/** «يلتزم الطرفان بوقف القتال، وسحب القوات»: what one binds oneself to goes on behind a comma. */
function isLaidDown({ tags, tokens, sentenceOf }: ArabicDocument, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - LAID_REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    if (/[؛.:]/u.test(tokens[i]!.word.surface) || tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.pos === 'verb') return LAYING_DOWN.has(tags[i]!.lemma)
  }
  return false
}
const LAID_REACH = 30
const LAYING_DOWN = foldedWords('التزم تعهد اتفق وافق نص قضى شمل تضمن ألزم أوجب اشترط طالب دعا')
/** What happens by itself has nobody in a list with it: في انفجار وقتل ثلاثة. */
const INTRANSITIVE = /^(?:ان|ت)/u
/** Governed by a preposition or another noun, or joined to one that is. */
const isHeld = (tags: readonly Tag[], at: number): boolean => {
  const { analysis } = tags[at]!
  const before = tags[at - 1]
  return (
    (analysis?.preposition ?? '') !== '' ||
    analysis?.conjunction === 'و' ||
    before?.pos === 'preposition' ||
    (before?.pos === 'nominal' && before.analysis?.article === false && analysis?.form?.indefiniteAccusative !== true)
  )
}

/** «تعهد الوزير، لدى زيارته المدينة، نشر قوات»: behind what is set off by commas a verb of deciding governs a deed, and no verb follows without a joint. */
export function asDeed({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const { analysis } = tag
  if (analysis?.conjunction !== '' || analysis.enclitic !== '' || at < 3 || !/^[،,]$/.test(tokens[at - 1]!.word.surface)) return tag
  if (analysis.form?.tense !== 'perfect' || analysis.form.gender !== 'm' || analysis.form.number !== 's') return tag
  const masdar = tokens[at]!.word.analyses.find(
    (one) => one.form?.pos === 'masdar' && one.conjunction === '' && one.preposition === '' && fold(one.form.lemma) === tag.lemma,
  )
  if (masdar === undefined) return tag
  for (let i = at - 2; i >= Math.max(0, at - DECIDED) && sentenceOf[i] === sentenceOf[at]; i--) {
    if (tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative' || /[؛:.]/.test(tokens[i]!.word.surface)) return tag
    if (tags[i]!.pos === 'verb') return DECIDING.has(tags[i]!.lemma) ? tagOf('nominal', masdar, tag.lemma, 'masdar') : tag
  }
  return tag
}
/** Tokens from such a verb to its deed. */
const DECIDED = 18
const DECIDING = foldedWords('تعهد قرر اقترح أعلن اعتزم نوى رفض أيد أقر طلب بدأ باشر استأنف واصل أوقف علق')

/** «قصف مدفعي للجيش»: before an adjective that says by what it is done, which is nobody, a verb by its letters is the verbal noun. */
export function asQualified({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.pos !== 'verb' || sentenceOf[at + 1] !== sentenceOf[at] || !MEANS.has(tags[at + 1]?.analysis?.stem ?? '')) return tag
  if (tags[at + 1]!.analysis!.article || tags[at + 1]!.analysis!.preposition !== '') return tag
  const { conjunction } = tag.analysis!
  const analysis = tokens[at]!.word.analyses.find((one) => one.form?.pos === 'masdar' && one.conjunction === conjunction)
  return analysis === undefined || fold(analysis.form!.lemma) !== tag.lemma ? tag : tagOf('nominal', analysis, tag.lemma, 'masdar')
}
const MEANS = foldedWords('مدفعي جوي صاروخي بحري بري')

/** Tokens from إن or لكن to the end of its subject. */
const SUBJECT_REACH = 4
/** «إن شرطيا قتل», «أن شخصين خطفا», «لكن فصيلا متشددا رفض»: after a subject that can govern nothing, a verbal noun by its letters is the verb. */
export function asPredicate({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  if (tag.derived !== 'masdar' || at < 2 || tag.analysis?.article !== false) return tag
  if (!standsAlone(tags[at - 1]!) && !isQualityOfOne(tokens, tags, at - 1) && !isCarriedOut(tags, at, tag)) return tag
  for (let i = at - 2; i >= Math.max(0, at - SUBJECT_REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    if ((tags[i]!.pos === 'complementizer' || tags[i]!.lemma === BUT) && tags[i]!.analysis?.enclitic === '') {
      const analysis = word.analyses.find((one) => isBarePerfect(one) && fold(one.form!.lemma) === tag.lemma)
      return analysis === undefined ? tag : tagOf('verb', analysis, tag.lemma, null)
    }
    if (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'number' && !/["«“]/.test(tokens[i]!.word.surface)) return tag
  }
  return tag
}
const BUT = 'لكن'

/** Verbs of what befalls people whose verbal noun is spelt like them. */
const BEFALLING = foldedWords('قتل خطف')
/** Tokens from إن to the end of a subject with what it belongs to. */
const SUBJECT_WITH_OWNER = 9
/** «إن أحد عناصر القوات قتل في الموصل», «أن قياديا في الحركة قتل أمس»: behind a definite noun, with nothing that it could govern, no verbal noun. */
export function asSuffered({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const { analysis: own } = tag
  if (tag.derived !== 'masdar' || !BEFALLING.has(tag.lemma) || own === null || at < 3) return tag
  if (own.article || own.preposition !== '' || own.conjunction !== '' || own.enclitic !== '') return tag
  const [before, next] = [tags[at - 1]!, sentenceOf[at + 1] === sentenceOf[at] ? tags[at + 1] : undefined]
  if (before.analysis?.article !== true && before.analysis?.form != null) return tag
  const isFree = next === undefined || next.pos === 'preposition' || next.pos === 'punctuation' || (next.analysis?.preposition ?? '') !== ''
  if (!isFree && !WHEN.has(next!.lemma)) return tag
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_WITH_OWNER) && sentenceOf[i] === sentenceOf[at]; i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'complementizer' && analysis?.enclitic === '') {
      const verb =
        i < at - 2 ? tokens[at]!.word.analyses.find((one) => isBarePerfect(one) && fold(one.form!.lemma) === tag.lemma) : undefined
      return verb === undefined ? tag : tagOf('verb', verb, tag.lemma, null)
    }
    if (pos === 'verb' || pos === 'relative' || pos === 'complementizer' || tokens[i]!.kind === 'punctuation') return tag
  }
  return tag
}
const WHEN = foldedWords('أمس اليوم صباح مساء فجر ليل')

/** «حزبا معارضا»: behind a noun with nunation what may have it too says of what sort it is, though it is spelt like two without their nun. */
const isQualityOfOne = (tokens: ArabicDocument['tokens'], tags: readonly Tag[], at: number): boolean =>
  tags[at - 1]!.analysis?.form?.indefiniteAccusative === true &&
  tokens[at]!.word.analyses.some(({ form }) => form?.indefiniteAccusative === true)
const isBarePerfect = ({ form, conjunction, preposition, enclitic }: Analysis): boolean =>
  form?.pos === 'verb' && form.tense === 'perfect' && form.passive !== 'no' && conjunction === '' && preposition === '' && enclitic === ''
/** «إن التحالف شن أيضا»: what is seldom a noun, after one with the article. */
const isCarriedOut = (tags: readonly Tag[], at: number, { lemma, analysis }: Tag): boolean =>
  lemma === LAUNCH &&
  analysis?.article === false &&
  analysis.preposition === '' &&
  tags[at - 1]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.article === true
const LAUNCH = 'شن'
/** With nunation, or a dual or sound plural with its nun: no genitive follows. */
const standsAlone = ({ pos, analysis }: Tag): boolean =>
  (pos === 'nominal' || pos === 'adjective') &&
  (analysis?.form?.indefiniteAccusative === true || (analysis?.form?.number !== 's' && /[يو]ن$/u.test(analysis?.stem ?? '')))

/** «وفي غوما هاجم مسلحون قاعدة», «قتل شرطيان»: before an indefinite nominative, which no noun governs, what may be a verb is one. */
export function asGoverning({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.derived === null || tag.analysis === null || tag.analysis.article || tag.analysis.preposition !== '') return tag
  if (sentenceOf[at + 1] !== sentenceOf[at] || tokens[at + 1]?.kind !== 'word' || !isIndefiniteNominative(tags[at + 1]!)) return tag
  const { conjunction } = tag.analysis
  const analysis = tokens[at]!.word.analyses.find((one) => one.conjunction === conjunction && isMasculinePerfect(one))
  return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
}
const isMasculinePerfect = ({ form, preposition, enclitic }: Analysis): boolean =>
  form?.pos === 'verb' &&
  form.tense === 'perfect' &&
  form.person === 3 &&
  form.gender === 'm' &&
  form.number === 's' &&
  preposition === '' &&
  enclitic === ''

/**
 * «وفي حلب قتل خمسة», «في مدينة غزة قصف الجيش منزلا»: behind the name of a place that opens a sentence with its preposition, what may be a verb is one: such
 * a name has no genitive. `names` = the names and which of them stands at a token, or -1.
 */
export function asPlaced(
  { tokens, tags, sentences, sentenceOf }: ArabicDocument,
  names: { readonly at: Int32Array; readonly drafts: readonly { readonly kind: EntityKind }[] },
  at: number,
  tag: Tag,
): Tag {
  if (tag.derived === null || tag.analysis?.conjunction !== '' || tag.analysis.preposition !== '' || tag.analysis.enclitic !== '')
    return tag
  const { first, heading } = sentences[sentenceOf[at]!]!
  if (heading || tag.analysis.article || at - first > PLACED_REACH || tags[first]!.lemma !== 'في') return tag
  // في إدلب قصف متواصل
  if (tags[at + 1]?.pos === 'adjective' && !tags[at + 1]!.analysis?.article) return tag
  const name = names.at[at - 1] ?? -1
  if (name === -1 || names.drafts[name]!.kind !== 'place') return tag
  for (let i = first + 1; i < at; i++) if (names.at[i] !== name && !(i === first + 1 && tags[i]!.pos === 'nominal')) return tag
  const analysis = tokens[at]!.word.analyses.find((one) => one.conjunction === '' && isMasculinePerfect(one))
  return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
}
/** Tokens from the preposition to the verb. */
const PLACED_REACH = 5

/** مسلحون, شرطيان, مقاتلو; not عشرون. */
const isIndefiniteNominative = (tag: Tag): boolean =>
  tag.pos === 'nominal' &&
  tag.analysis?.article === false &&
  tag.analysis.conjunction === '' &&
  tag.analysis.enclitic === '' &&
  (isNominative(tag) || isConstructNominative(tag))
