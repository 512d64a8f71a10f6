import type { EntityKind } from '../../model/lists.ts'
import type { ArabicDocument } from './document.ts'
import { fold } from './letters.ts'
import { isInClass } from './lexicon/noun-classes.ts'
import type { Features } from './paradigms/features.ts'
import { lemmaTest, readingFeatures, readingProclitics } from './readings.ts'
import { asDual, asJoinedAccusative, asTheirs } from './rereading-duals.ts'
import { asDeed, asGoverning, asListed, asPredicate, asQualified } from './rereading-masdars.ts'
import { asBlast, asIssued, asPublished, DAWN, ISSUING } from './rereading-relative.ts'
import { FRAMES, HUMANS } from './statements/frames.ts'
import { tagOf } from './tag-facts.ts'
import type { Tag } from './tagging.ts'
import { type Analysis, beginning } from './vocabulary.ts'

/** The tag of a word outside names, read again by what stands farther from it than its neighbours. */
export const reread = (document: ArabicDocument, at: number, tag: Tag): Tag => {
  if ((document.begins[at]! & REREAD) === 0) return tag
  switch (tag.pos) {
    case 'verb':
      return asQualified(
        document,
        at,
        asDeed(
          document,
          at,
          asListed(
            document,
            at,
            asGovernor(
              document,
              at,
              asWitness(
                document,
                at,
                asCounting(
                  document,
                  at,
                  asJoined(document, at, asJoinedAccusative(document, at, asTheirs(document, at, asElative(document, at, tag)))),
                ),
              ),
            ),
          ),
        ),
      )
    case 'adjective':
      return asVerb(document, at, asGoverning(document, at, tag))
    case 'preposition':
      return asExplaining(document, at, asExpressing(document, at, asDirection(document, at, tag)))
    default:
      return asOpening(
        document,
        at,
        asPredicate(
          document,
          at,
          asGoverning(
            document,
            at,
            asCircumstance(
              document,
              at,
              asDual(document, at, asIssued(document, at, asPublished(document, at, asBlast(document, at, tag)))),
            ),
          ),
        ),
      )
  }
}

/**
 * After a comma an indefinite participle of a verb of saying says how one spoke (، مشيرا إلى أن), even where a noun is spelt alike;
 * without a comma where the preposition of its content follows (متعهدا بمساعدات).
 */
function asCircumstance({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  if (tag.pos !== 'nominal' || tag.derived !== null || at === 0) return tag
  const next = tags[at + 1]
  const governs = (lemma: string) =>
    tag.analysis?.form?.state === 'indefinite' && FRAMES.get(fold(lemma))?.by?.includes(next?.analysis?.preposition ?? '') === true
  const parted = /[،,]/.test(tokens[at - 1]!.word.surface)
  const analysis = word.analyses.find((one) => isCircumstance(one) && (parted || governs(one.form!.lemma)))
  return analysis === undefined ? tag : tagOf('adjective', analysis, fold(analysis.form!.lemma), 'participle')
}

/** An indefinite participle of a verb of saying. */
const isCircumstance = ({ form, article, preposition }: Analysis): boolean =>
  form !== null && isSaid(form, article, preposition) && FRAMES.has(form.foldedLemma)
const isSaid = ({ pos, indefiniteAccusative, gender }: Features, article: boolean, preposition: string): boolean =>
  pos === 'participle-active' && !article && preposition === '' && (indefiniteAccusative || gender === 'f')

/** Verbs that look like و and a verb of saying (ودعت, ورد): which it is the preposition tells that the other takes. */
const JOINED_SAYING: ReadonlyMap<string, { readonly lemma: string; readonly by: readonly string[]; readonly colon?: true }> = new Map([
  ['ودع', { lemma: 'دعا', by: ['الي'] }],
  ['ورد', { lemma: 'رد', by: ['علي'], colon: true }],
])
/** Prepositions of where and when something is said. */
const ASIDE = new Set(['في', 'خلال', 'عبر', 'بعد', 'قبل'])
/** Tokens after the verb in which its preposition stands. */
const SAYING_REACH = 16

function asJoined({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const saying = tag.pos === 'verb' ? JOINED_SAYING.get(tag.lemma) : undefined
  if (saying === undefined || tag.analysis?.conjunction !== '') return tag
  for (let i = at + 1; i <= at + SAYING_REACH && i < tokens.length && sentenceOf[i] === sentenceOf[at]; i++) {
    const next = tags[i]!
    const isColon = tokens[i]!.word.surface === ':'
    if (next.pos === 'verb' || (/[؛.:؟]/.test(tokens[i]!.word.surface) && !(isColon && saying.colon))) break
    if (
      isColon ||
      // ورد مصدر حكومي قائلا
      (next.lemma === 'قال' && next.derived === 'participle') ||
      (next.pos === 'complementizer' && next.analysis?.preposition === 'ب') ||
      (next.pos === 'preposition' && saying.by.includes(next.lemma))
    ) {
      const analysis = tokens[at]!.word.analyses.find(
        ({ form, conjunction }) => conjunction === 'و' && form?.pos === 'verb' && fold(form.lemma) === saying.lemma,
      )
      return analysis === undefined ? tag : tagOf('verb', analysis, saying.lemma, null)
    }
    // ودعت الحكومة، في بيان، الأطراف إلى
    if (next.pos === 'preposition' && !ASIDE.has(next.lemma) && tags[i - 1]!.lemma !== EACH) break
  }
  return tag
}
/** ودعت كل من مصر وقطر … إلى. */
const EACH = 'كل'

/** «وعدّ محللون الخطوة مؤشرا»: took it for that, and did not promise, where no promise follows but what it is taken for. */
function asCounting({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== PROMISING || tag.analysis?.conjunction !== '' || sentenceOf[at - 1] === sentenceOf[at]) return tag
  let taken = false
  for (let i = at + 1; i <= at + SAYING_REACH && sentenceOf[i] === sentenceOf[at]; i++) {
    const { pos, analysis, derived } = tags[i]!
    if (analysis?.preposition === 'ب' && (derived === 'masdar' || pos === 'complementizer')) return tag
    if (pos === 'verb' || /[؛.:؟]/.test(tokens[i]!.word.surface)) break
    taken ||= pos === 'complementizer' || (analysis?.form?.indefiniteAccusative === true && pos !== 'number')
  }
  const counted = taken ? tokens[at]!.word.analyses.find(isCounted) : undefined
  return counted === undefined ? tag : tagOf('verb', counted, COUNTING, null)
}
const PROMISING = 'وعد'
const COUNTING = 'عد'
const isCounted = ({ form, conjunction }: Analysis): boolean => conjunction === 'و' && form?.pos === 'verb' && fold(form.lemma) === COUNTING

/** «كشف قيادي في …», «نقل مسؤول عن …»: at the beginning, before somebody who is not known, what looks like a verbal noun is the verb. */
function asOpening({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.derived !== 'masdar' || tag.analysis?.preposition !== '' || tag.analysis.article || !opensClause(tokens, sentenceOf, at))
    return tag
  const next = sentenceOf[at + 1] === sentenceOf[at] ? tags[at + 1]! : undefined
  if (
    next?.analysis?.article !== false ||
    next.analysis.enclitic !== '' ||
    next.analysis.preposition !== '' ||
    next.analysis.conjunction !== ''
  )
    return tag
  if (!HUMANS.has(next.lemma) && !UNKNOWN_SPEAKERS.has(next.analysis.stem)) return tag
  const analysis = tokens[at]!.word.analyses.find(
    (one) =>
      isSayingVerb(one) && one.enclitic === '' && one.conjunction === tag.analysis!.conjunction && fold(one.form!.lemma) === tag.lemma,
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, tag.lemma, null)
}
/** «من جهته، طالب مسعود س بوقف القصف»: where a clause opens and somebody's name follows, what may be a verb of saying is one. */
export function asSaidBy(
  { tokens, tags, sentenceOf }: ArabicDocument,
  names: { readonly at: Int32Array; readonly drafts: readonly { readonly first: number; readonly kind: EntityKind }[] },
  at: number,
  tag: Tag,
): Tag {
  if (tag.pos !== 'nominal' || tag.analysis === null || tag.derived === 'masdar' || tag.analysis.article || tag.analysis.preposition !== '')
    return tag
  const name = sentenceOf[at + 1] === sentenceOf[at] ? (names.at[at + 1] ?? -1) : -1
  if (name === -1 || names.drafts[name]!.kind !== 'person' || names.drafts[name]!.first !== at + 1 || tags[at + 1]!.analysis?.preposition)
    return tag
  if (at === 0 || !opensClause(tokens, sentenceOf, at)) return tag
  const { conjunction } = tag.analysis
  const analysis = tokens[at]!.word.analyses.find(
    (one) => isSayingVerb(one) && one.form?.gender === 'm' && one.enclitic === '' && one.conjunction === conjunction,
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
}
const opensClause = (tokens: ArabicDocument['tokens'], sentenceOf: ArabicDocument['sentenceOf'], at: number): boolean =>
  sentenceOf[at - 1] !== sentenceOf[at] || /^[،,]$/.test(tokens[at - 1]!.word.surface)
const UNKNOWN_SPEAKERS = new Set('قيادي مسؤول مسءول مصدر مصادر متحدث متحدثه ناطق شهود شاهد سكان ناشط ناشطون عضو'.split(' '))

/** «شاهد عيان»: who saw, not saw. */
function asWitness({ tokens }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== WITNESS || tokens[at + 1]?.word.folded !== 'عيان') return tag
  const analysis = tokens[at]!.word.analyses.find(({ form }) => form?.pos === 'noun')
  return analysis === undefined ? tag : tagOf('nominal', analysis, WITNESS, null)
}
const WITNESS = 'شاهد'

/** «أحد أبرز القادة», «من أبرز المفاوضين»: the most of them, whatever verb it is spelt like. */
function asElative({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const next = tags[at + 1]
  if (!OF_MANY.has(tags[at - 1]?.lemma ?? '') || sentenceOf[at - 1] !== sentenceOf[at] || tag.analysis?.enclitic !== '') return tag
  if (next?.pos !== 'nominal' && next?.pos !== 'adjective') return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction, preposition }) => form?.pos === 'adjective' && conjunction === '' && preposition === '',
  )
  return analysis === undefined || !analysis.stem.startsWith('ا') ? tag : tagOf('adjective', analysis, fold(analysis.form!.lemma), null)
}
const OF_MANY = new Set(['احد', 'احدي', 'من', 'واحد'])

/** «س ص، حاكم الولاية، …»: who governs a territory, not tries it. */
function asGovernor({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const next = tags[at + 1]?.analysis
  if (tag.lemma !== GOVERNOR || tag.analysis?.enclitic !== '' || next == null || next.preposition !== '') return tag
  if (!isInClass(next.stem, 'territory') && !BANKS.has(next.stem)) return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction }) => form !== null && form.pos !== 'verb' && conjunction === tag.analysis!.conjunction,
  )
  return analysis === undefined ? tag : tagOf('nominal', analysis, GOVERNOR, null)
}
const GOVERNOR = 'حاكم'
const BANKS = new Set(['مصرف', 'بنك'])

/** «الحريري حذر من أن …»: an adjective by its letters, a verb of saying by the clause that it governs. */
function asVerb({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  const [next, then] = [tags[at + 1], tags[at + 2]]
  if (tag.analysis?.article !== false || next === undefined) return tag
  const governs = (lemma: string) =>
    FRAMES.get(lemma)!.by?.includes(next.lemma) === true && next.pos === 'preposition' && then?.pos === 'complementizer'
  const analysis = word.analyses.find((one) => isSayingVerb(one) && governs(fold(one.form!.lemma)))
  return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
}
const isSayingVerb = ({ form }: Analysis): boolean => form?.pos === 'verb' && form.tense === 'perfect' && FRAMES.has(fold(form.lemma))

const DIRECTIONS = new Set(['غربي', 'شرقي', 'شمالي', 'جنوبي'])

/** «دبلوماسي غربي», not غربي المدينة: after an indefinite noun, and before no place, an adjective. */
function asDirection({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  const [before, next] = [tags[at - 1], tags[at + 1]]
  if (!DIRECTIONS.has(word.folded) || before?.pos !== 'nominal' || before.analysis?.form === null) return tag
  if (before.analysis?.article !== false || before.analysis.enclitic !== '' || before.analysis.form.gender === 'f') return tag
  if (next?.analysis?.article || next?.analysis?.enclitic || (next?.pos === 'nominal' && next.analysis?.form === null)) return tag
  const analysis = word.analyses.find(({ form }) => form?.pos === 'adjective')
  return analysis === undefined ? tag : tagOf('adjective', analysis, fold(analysis.form!.lemma), null)
}

/** «وبيّن التقرير أن …», «كما بيّن مصدر طبي أن»: explained, not between, where the clause of what is explained follows one phrase. */
function asExplaining({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const opens = tag.analysis?.conjunction === 'و' ? opensClause(tokens, sentenceOf, at) : tags[at - 1]?.lemma === 'كما'
  if (tag.lemma !== BETWEEN || tag.analysis?.enclitic !== '' || !opens || tags[at + 1]?.pos !== 'nominal') return tag
  for (let i = at + 1; i <= at + EXPLAINER && sentenceOf[i] === sentenceOf[at]; i++) {
    const { pos, analysis: own } = tags[i]!
    if (pos === 'complementizer') {
      const analysis = tokens[at]!.word.analyses.find(
        ({ form, conjunction }) => form?.pos === 'verb' && form.tense === 'perfect' && conjunction === tag.analysis!.conjunction,
      )
      return analysis === undefined ? tag : tagOf('verb', analysis, BETWEEN, null)
    }
    const isLinked = pos === 'preposition' || own?.conjunction || (own?.preposition && tokens[i]!.word.folded !== 'باسم')
    if (pos === 'verb' || isLinked) return tag
  }
  return tag
}
const BETWEEN = 'بين'
/** Tokens of who explains, with the mark behind. */
const EXPLAINER = 6

/** Tokens between عبّر and what is expressed. */
const EXPRESSING_REACH = 16

/** «عبر الوزير عن قلقه»: expressed, not through, where what is expressed follows. */
function asExpressing({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== EXPRESSING || tag.analysis?.enclitic !== '') return tag
  const before = at === 0 || sentenceOf[at - 1] !== sentenceOf[at] ? null : tags[at - 1]!
  if (before !== null && before.pos !== 'conjunction' && before.pos !== 'verbal-particle' && before.pos !== 'punctuation') return tag
  let reach = at + EXPRESSING_REACH
  for (let i = at + 2; i <= reach && i < tokens.length && sentenceOf[i] === sentenceOf[at]; i++) {
    // عبر الجيش، الذي أجرى مناورات، عن استعداده
    if (tags[i]!.pos === 'relative' && /^[،,]$/.test(tokens[i - 1]!.word.surface)) {
      const from = i
      while (i < from + EXPRESSING_REACH && sentenceOf[i + 1] === sentenceOf[at] && !/^[،,]$/.test(tokens[i]!.word.surface)) i++
      reach += i - from
      continue
    }
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') break
    if (tags[i]!.lemma !== 'عن' || tags[i]!.pos !== 'preposition') continue
    const told = tags[i + 1]
    const analysis = tokens[at]!.word.analyses.find(({ form }) => form?.pos === 'verb' && form.tense === 'perfect')
    const isFelt = told?.derived === 'masdar' || (told?.analysis?.enclitic ?? '') !== '' || FEELINGS.has(told?.lemma ?? '')
    return isFelt && analysis !== undefined ? tagOf('verb', analysis, EXPRESSING, null) : tag
  }
  return tag
}
const EXPRESSING = 'عبر'
const FEELINGS = new Set(['قلق', 'امل', 'اسف', 'حزن', 'غضب', 'ثقه', 'خوف', 'خشيه', 'صدمه', 'رغبه'])

const isReread = lemmaTest(
  (lemma) =>
    JOINED_SAYING.has(lemma) || lemma === PROMISING || lemma === WITNESS || lemma === EXPRESSING || lemma === ISSUING || lemma === DAWN,
)
const isSaying = lemmaTest((lemma) => FRAMES.has(lemma))

/** Whether a word has a reading that its neighbours do not tell; most have none. */
const REREAD = beginning(({ folded }, readings) => {
  let [masdar, participle, perfect, dual, theirs, adjective] = [false, false, false, false, false, false]
  for (let i = 0; i < readings.count; i++) {
    if (isReread(readings, i)) return true
    const features = readingFeatures(readings, i)
    if (features === null) continue
    const { article, preposition } = readingProclitics(readings, i)
    if ((isSaid(features, article, preposition) || isPerfect(features)) && isSaying(readings, i)) return true
    masdar ||= features.pos === 'masdar'
    participle ||= features.pos === 'participle-active'
    perfect ||= isPerfect(features)
    adjective ||= features.pos === 'adjective' && folded.startsWith('ا')
    dual ||= features.number === 'd' && features.state === 'construct'
    theirs ||= isPerfect(features) && features.person === 1 && features.number === 'p'
  }
  // قتل, وخطف, هاجم: a perfect and the verbal noun or participle spelt like it; وقعتا: or two of a thing; أعلنا: we or they; أبرز: the most
  return theirs || ((masdar || participle || dual || adjective) && perfect) || DIRECTIONS.has(folded)
})
const isPerfect = ({ pos, tense }: Features): boolean => pos === 'verb' && tense === 'perfect'
