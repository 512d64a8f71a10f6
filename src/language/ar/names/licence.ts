import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry } from '../gazetteer.ts'
import { foldedWords } from '../letters.ts'
import { FRAMES, HUMANS } from '../statements/frames.ts'
import { type Word, wordTest } from '../vocabulary.ts'
import { type NameDraft, opensDateline } from './draft.ts'
import type { Heads } from './heads.ts'
import { isUnknown } from './name-extent.ts'
import { speaksAt } from './speech.ts'
import { titleAt } from './titles.ts'

const IN_PLACE = foldedWords(
  'في من إلى نحو قرب غرب شرق شمال جنوب وسط داخل خارج على بين صوب باتجاه قبالة غربي شرقي شمالي جنوبي مشارف تخوم محيط ضواحي أطراف سواحل سكان أهالي',
)

/** في, وفي, فمن */
const isInPlace = wordTest(({ folded }) => IN_PLACE.has(folded) || (/^[وف]/u.test(folded) && IN_PLACE.has(folded.slice(1))))

/** بأنه, لأنها: with its hamza that he or she. */
const isThatIt = wordTest(({ light }) => /^[بلك]أنه(?:ا|م|ما|ن)?$/u.test(light))

/** Whether a one-word name of the gazetteers, which may be an everyday word too, is the name where it stands; `last` is the name found before it. */
export function licensed(
  document: ArabicDocument,
  heads: Heads,
  at: number,
  skip: number,
  entry: GazetteerEntry,
  last: NameDraft | null,
): boolean {
  const { tags, tokens } = document
  const word = tokens[at]!.word
  // بأنه is no Baneh
  if (isThatIt(word)) return false
  const before = at > 0 && document.sentenceOf[at - 1] === document.sentenceOf[at] ? tokens[at - 1]! : null
  // a family name that is a place too (أمينة باري)
  if (
    before !== null &&
    skip === 0 &&
    entry.kind !== 'person' &&
    entry.kind !== 'country' &&
    heads.isGivenName(before.word) &&
    (!heads.isCommon(before.word.folded) || followsSpeech(document, at - 2))
  )
    return false
  // معبد بريا فيهير
  if (
    skip > 0 &&
    entry.kind !== 'place' &&
    entry.kind !== 'country' &&
    before !== null &&
    tags[at - 1]!.analysis?.article === false &&
    isNounOfPlace(heads, before.word)
  )
    return false
  if (entry.kind === 'place' && !heads.isCapital(entry.known) && isBearersName(document, heads, at)) return false
  if (entry.kind === 'place' && skip === 0 && goesOnName(document, heads, at)) return false
  if (entry.kind === 'country' && skip === 0 && isOfMoney(document, heads, at)) return false
  // المتحدثة باسم الوزارة جورجيا ميلوني, زعيم الحركة كيندو زادا
  if (
    (entry.kind === 'country' || (entry.kind === 'place' && entry.known !== null && !heads.isCapital(entry.known))) &&
    skip === 0 &&
    isGivenName(document, heads, at)
  )
    return false
  // جنديا روسيا, خبيرا تركيا: of what people he is
  if (entry.kind === 'country' && skip === 0 && before !== null && word.folded.endsWith('ا') && isSomebody(document, heads, at - 1))
    return false
  // غارات جوية تركية: behind an adjective whose it is, and no country so called
  if (
    entry.kind === 'country' &&
    skip === 0 &&
    before !== null &&
    word.folded.endsWith('ه') &&
    isIndefiniteAdjective(tags[at - 1]!) &&
    heads.isDemonym(word)
  )
    return false
  // رتلا عسكريا تركيا, موقعا روسيًا: an adjective in the accusative
  if (
    entry.kind === 'country' &&
    skip === 0 &&
    isInAccusative(document, at) &&
    heads.demonymCountryOf(word.folded.slice(0, -1)) === entry.known
  )
    return false
  if (entry.kind === 'country' && !entry.common && skip === 0) return true
  const everyday =
    entry.common ||
    (!(entry.kind === 'place' && heads.isCapital(entry.known)) &&
      word.analyses.some(
        (analysis) =>
          analysis.form !== null &&
          analysis.form.state !== 'construct' &&
          analysis.stemStart <= skip + 2 &&
          analysis.enclitic === '' &&
          analysis.cost < 2.5,
      ))
  // short names of agencies are everyday words with clitics (بنا، وال)
  const doubtful =
    (entry.subtype === 'media' && word.folded.length - skip <= 3) || everyday || (skip > 0 && word.analyses[0]!.form !== null)
  // وبباكو: a capital is one with its proclitics too
  if (!doubtful || (!everyday && skip > 0 && heads.isCapital(entry.known) && word.folded.length - skip >= 4)) return true
  const previous = before?.word ?? null
  if (entry.subtype === 'media' && skip === 0 && isCredit(document, at)) return true
  if (isGovernment(document, heads, at, skip, entry) || isDateline(document, at, entry)) return true
  // العاصمة السودانية: whose capital, not a place so called
  if (before !== null && tags[at - 1]!.analysis?.article === true && heads.isDemonym(word) && skip === 0) return false
  if (isPlace(entry.kind) && isCoordinated(document, at, skip, last)) return true
  if (entry.kind === 'country' && isOwnAdjective(document, heads, at, skip, entry)) return true
  if (entry.kind === 'country') return skip === 0 || word.analyses[0]!.form === null || (previous !== null && isInPlace(previous))
  if (previous === null) return entry.kind !== 'person' && entry.kind !== 'place' && !entry.common && entry.subtype !== 'media'
  if (entry.kind === 'person') return heads.title(previous) !== null || speaksAt(document, at) || isBesidePerson(document, heads, at)
  if (entry.kind === 'place' || entry.kind === 'facility') {
    if (heads.place(previous) !== null || isCalledBy(document, at, skip)) return true
    // وسط تعز: no verb stands there, whatever its letters are
    const mayBeVerb = skip > 0 || /^[وف]?من$/u.test(previous.folded)
    return (tags[at]!.pos !== 'verb' || !mayBeVerb) && inPlace(document, at, skip) && standsAlone(document, at)
  }
  // دخل الجيش القاعدة: no name of it
  const isGoverned = skip > 0 || tags[at - 1]!.analysis?.article !== true
  if (
    isGoverned &&
    heads.organisation(previous) !== null &&
    (entry.subtype !== 'media' || heads.organisation(previous)?.subtype === 'media')
  )
    return true
  return entry.subtype === 'media'
    ? QUOTES.has(previous.surface) && !isNamedThing(document, heads, at - 2)
    : // للحوثيين: the article behind ل
      !entry.common && /ال|^[وف]?لل/u.test(word.folded)
}

const isIndefiniteAdjective = ({ pos, analysis }: ArabicDocument['tags'][number]): boolean =>
  pos === 'adjective' && analysis?.article === false && analysis.enclitic === ''

/** With its nunation, or right behind an adjective in that case. */
const isInAccusative = ({ tags, tokens, sentenceOf }: ArabicDocument, at: number): boolean =>
  tokens[at]!.word.surface.includes(TANWIN) ||
  (at > 0 &&
    sentenceOf[at - 1] === sentenceOf[at] &&
    tags[at - 1]!.pos === 'adjective' &&
    tags[at - 1]!.analysis?.form?.indefiniteAccusative === true)
const TANWIN = '\u064b'

/** «هدنة جدة», «محادثات مسقط»: what is made or fought somewhere is called by the place. */
const isCalledBy = ({ tags }: ArabicDocument, at: number, skip: number): boolean =>
  skip === 0 &&
  (tags[at]!.pos === 'nominal' ||
    (tags[at]!.pos === 'adjective' && tags[at]!.analysis?.article === true && TAKEN.has(tags[at - 1]!.analysis?.stem ?? ''))) &&
  tags[at - 1]!.analysis?.article === false &&
  (CALLED.has(tags[at - 1]!.analysis!.stem) || TAKEN.has(tags[at - 1]!.analysis!.stem)) &&
  tags[at + 1]?.pos !== 'adjective'
/** «استعادة الرمادي», «سقوط الباب»: what is done with ground. */
const TAKEN = new Set('استعاده تحرير سقوط اقتحام تطهير اجتياح'.split(' '))
const CALLED = new Set('هدنه اتفاق محادثات مفاوضات مشاورات مباحثات قمه حرب معركه معارك حصار مجزره'.split(' '))

/** «طرابلس (وال) -», «الدوحة - قنا:», a line of its own: where the credit of a report stands. */
function isCredit({ tokens, sentenceOf }: ArabicDocument, at: number): boolean {
  const mark = (i: number) => (sentenceOf[i] === sentenceOf[at] ? tokens[i]!.word.surface : '')
  if (mark(at - 1) === '') return mark(at + 1) === ''
  if (mark(at - 1) === '(') return mark(at + 1) === ')'
  return /^[-–—/]$/.test(mark(at - 1)) && /^[-–—:]?$/.test(mark(at + 1))
}

const isNounOfPlace = (heads: Heads, word: Word): boolean => heads.place(word) !== null || heads.organisation(word)?.kind === 'facility'

/** «رحبت الرياض», «والإمارات تنفي»: right beside a verb of saying in the feminine a capital or a country is a government. */
function isGovernment({ tags, sentenceOf }: ArabicDocument, heads: Heads, at: number, skip: number, entry: GazetteerEntry): boolean {
  if (entry.kind !== 'country' && !heads.isCapital(entry.known)) return false
  const says = (i: number) => {
    const tag = sentenceOf[i] === sentenceOf[at] ? tags[i] : undefined
    return tag?.pos === 'verb' && FRAMES.has(tag.lemma) && tag.analysis?.form?.gender === 'f' && tag.analysis.form.number === 's'
  }
  return (skip === 0 && (says(at - 1) || isCalledUpon(tags, at))) || (tags[at]!.analysis?.enclitic === '' && says(at + 1))
}

/** «مطالبا الرياض بإرسال مراقبين», «داعيا تونس إلى»: who is asked something is a government. */
function isCalledUpon(tags: ArabicDocument['tags'], at: number): boolean {
  const [asking, matter] = [tags[at - 1], tags[at + 1]]
  if (asking?.derived !== 'participle' || asking.analysis?.form?.indefiniteAccusative !== true || !FRAMES.has(asking.lemma)) return false
  return matter?.pos === 'preposition' || (matter?.analysis?.preposition ?? '') !== ''
}

const isDateline = (document: ArabicDocument, at: number, entry: GazetteerEntry): boolean =>
  entry.kind === 'place' && (opensDateline(document, at, at) || (!entry.common && opensHeading(document, at)))

/** «حلب: تعليق عمليات الإجلاء»: a headline that begins with where it is, and not with who says so. */
const opensHeading = ({ tags, tokens, sentences, sentenceOf }: ArabicDocument, at: number): boolean =>
  sentences[sentenceOf[at]!]!.heading &&
  sentences[sentenceOf[at]!]!.first === at &&
  tokens[at + 1]?.word.surface === ':' &&
  tags[at + 2]?.derived === 'masdar'

/** «منزل جاسم محمد مهدي»: a given name that is a place too, where another name follows and no noun of places goes before. */
function isBearersName({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const next = tokens[at + 1]
  if (!heads.isGivenName(tokens[at]!.word) || next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return false
  if (at > 0 && sentenceOf[at - 1] === sentenceOf[at] && heads.place(tokens[at - 1]!.word) !== null) return false
  return (
    next.kind === 'word' &&
    (heads.isGivenName(next.word) || next.word.analyses.every(({ form, closed }) => form === null && closed === null))
  )
}

/** «جنديا», «مواطنا», «صحفيا»: somebody in the accusative, whom an adjective in the accusative may follow. */
function isSomebody({ tags, tokens }: ArabicDocument, heads: Heads, at: number): boolean {
  const { analysis, pos } = tags[at]!
  if (pos === 'verb' || analysis?.form?.indefiniteAccusative !== true || analysis.enclitic !== '') return false
  return HUMANS.has(tags[at]!.lemma) || heads.group(tokens[at]!.word) !== null || heads.title(tokens[at]!.word) !== null
}

/** A country's name behind a title that has its article, with an unknown word after it. */
const isGivenName = (document: ArabicDocument, heads: Heads, at: number): boolean =>
  at > 0 &&
  document.tags[at - 1]!.analysis?.article === true &&
  document.sentenceOf[at + 1] === document.sentenceOf[at] &&
  isUnknown(document, at + 1, 0) &&
  titleAt(document, heads, at) !== null

/** «عجز مالي»: an adjective that agrees with the noun before it; after a body or an office it is the country (رئيس مالي). */
function isOfMoney({ tags, tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const [before, own] = [tags[at - 1], tags[at]!]
  if (
    before === undefined ||
    sentenceOf[at - 1] !== sentenceOf[at] ||
    own.pos !== 'adjective' ||
    own.analysis?.article !== false ||
    own.analysis.form === null
  )
    return false
  const { word } = tokens[at - 1]!
  if (heads.title(word) !== null || heads.organisation(word) !== null || heads.group(word) !== null || heads.place(word) !== null)
    return false
  return (
    before.pos === 'nominal' &&
    before.analysis?.article === false &&
    before.analysis.enclitic === '' &&
    before.analysis.form?.number === 's' &&
    before.analysis.form.gender === 'm'
  )
}

/** «بين البرهان وحميدتي»: joined by و to somebody whose name is nothing else. */
function isBesidePerson({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    sentenceOf[at + 1] === sentenceOf[at] &&
    next.word.folded.startsWith('و') &&
    heads.namesFrom(next.word).some(({ skip, node }) => skip === 1 && node.match?.entry.kind === 'person')
  )
}

const isPlace = (kind: string) => kind === 'country' || kind === 'place'

/** «مصر ولبنان وقطر»: joined by و to the place right before it, a word that has another sense too is the place. */
const isCoordinated = ({ tokens, tags, sentenceOf }: ArabicDocument, at: number, skip: number, last: NameDraft | null): boolean =>
  skip === 1 &&
  last !== null &&
  isPlace(last.kind) &&
  last.last === at - 1 &&
  tokens[at]!.word.folded.startsWith('و') &&
  tags[at]!.pos !== 'verb' &&
  sentenceOf[at - 1] === sentenceOf[at]

/** «وتركيا», «لسوريا»: what competes with the country is nothing but its own adjective in the accusative. */
function isOwnAdjective({ tokens, tags }: ArabicDocument, heads: Heads, at: number, skip: number, entry: GazetteerEntry): boolean {
  const { folded, analyses } = tokens[at]!.word
  return (
    tags[at]!.pos !== 'verb' &&
    folded.endsWith('يا') &&
    heads.demonymCountryOf(folded.slice(skip, -1)) === entry.known &&
    analyses.every(({ form, stemStart }) => form === null || stemStart < skip || form.pos === 'adjective')
  )
}

/** After a preposition of place, standing or attached. */
export const inPlace = (document: ArabicDocument, at: number, skip: number): boolean =>
  (at > 0 && isInPlace(document.tokens[at - 1]!.word)) || (skip > 0 && ['ب', 'ل'].includes(document.tags[at]!.analysis?.preposition ?? ''))

/** Nothing after it completes the everyday reading: no adjective, genitive or pronoun (في حلب, but not في الباب الأول). */
function standsAlone({ tags, tokens }: ArabicDocument, at: number): boolean {
  const next = tags[at + 1]
  if (tags[at]!.analysis?.enclitic !== '' || next === undefined || tokens[at + 1]!.kind === 'punctuation')
    return tags[at]!.analysis?.enclitic === ''
  // على الدور الذي تلعبه
  if (next.pos === 'relative' && tags[at]!.analysis?.article === true) return false
  // في تعز تنديدا بالقصف; بعدن خالد س
  if (next.analysis?.form?.indefiniteAccusative === true || (next.analysis?.name === true && !next.analysis.article)) return true
  // في حلب قتل خمسة, في الرمادي قتل الجيش: it opens the sentence, or has no genitive, and what may be a verb follows it
  if (mayBeVerb(tokens[at + 1]!.word) && (tags[at]!.analysis?.article || (opensPlace(tags, at) && !tags[at + 2]?.analysis?.article)))
    return true
  return next.pos !== 'adjective' && !(next.pos === 'nominal' && next.analysis?.conjunction === '' && next.analysis.preposition === '')
}

const opensPlace = (tags: ArabicDocument['tags'], at: number): boolean =>
  at > 0 && tags[at - 1]!.lemma === 'في' && (at === 1 || tags[at - 2]!.pos === 'punctuation')
const mayBeVerb = ({ analyses }: Word): boolean =>
  analyses.some(
    ({ form, conjunction, enclitic }) => form?.pos === 'verb' && form.tense === 'perfect' && conjunction === '' && enclitic === '',
  )

const QUOTES = new Set(['"', '“', '”', '«'])
/** فندق «الحياة»: what is in quotation marks is the name of the noun before them. */
const isNamedThing = (document: ArabicDocument, heads: Heads, at: number): boolean => {
  const tag = document.tags[at]
  return tag?.pos === 'nominal' && heads.organisation(document.tokens[at]!.word)?.subtype !== 'media'
}
const followsSpeech = (document: ArabicDocument, at: number): boolean =>
  at >= 0 && document.tags[at]!.pos === 'verb' && FRAMES.has(document.tags[at]!.lemma)

/** «وزير الاتصالات بريثفي سوبا غورونغ»: behind an unknown word that stands right behind a complete title, with another such word behind it. */
function goesOnName(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { tags, sentenceOf } = document
  const first = at - 1
  if (first < 1 || sentenceOf[first - 1] !== sentenceOf[at] || sentenceOf[at + 1] !== sentenceOf[at]) return false
  if (!isUnknown(document, first, 0) || !isUnknown(document, at + 1, 0) || tags[first]!.analysis?.preposition) return false
  return tags[first - 1]!.analysis?.article === true && titleAt(document, heads, first) !== null
}
