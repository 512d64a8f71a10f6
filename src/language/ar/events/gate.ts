import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { mayBegin } from '../document.ts'
import { foldedWords } from '../letters.ts'
import { EVENT_FRAMES } from '../lexicon/event-frames.ts'
import { tagTest } from '../tag-facts.ts'
import { beginning } from '../vocabulary.ts'
import { isScheduled, isToBeHeld } from './ahead.ts'
import { calledBy, isKnownAndKept } from './standing-accord.ts'
import { predicateOf, tellingVerb } from './telling-verb.ts'
import type { Trigger } from './triggers.ts'

/** One piece of evidence for or against a trigger naming a particular event. */
interface Evidence {
  readonly name: string
  readonly weight: number
  readonly holds: (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent) => boolean
}

/** Words that tell what a text is of, all of them. */
const TELLING = new Set<string>()
const isTelling = tagTest(({ lemma, analysis }) => TELLING.has(lemma) || (analysis !== null && TELLING.has(analysis.stem)))

const lemmaNear = (words: string) => {
  const set = new Set(words.split(' '))
  for (const word of set) TELLING.add(word)
  return (context: ReadingContext, trigger: Trigger): boolean => {
    const { document } = context
    const sentence = document.sentences[document.sentenceOf[trigger.first]!]!
    for (let i = Math.max(sentence.first, trigger.first - 8); i <= Math.min(sentence.last, trigger.last + 8); i++) {
      const tag = document.tags[i]!
      if (isTelling(tag) && (set.has(tag.lemma) || (tag.analysis !== null && set.has(tag.analysis.stem)))) return true
    }
    return false
  }
}

const isOfSport = lemmaNear('مباراه دوري كاس منتخب لاعب بطوله ملعب مدرب نادي انديه مرمي شوط هداف اولمبياد')
const isOfMarkets = lemmaNear('بورصه سهم اسهم مءشر ارباح مستثمر متداول اسواق تداول')

/** Additive and in the open: what a trigger must gather to count as a report of a particular event. */
const EVIDENCE: readonly Evidence[] = [
  { name: 'specific-time', weight: 1, holds: (context, trigger, event) => event.time !== null && !isTopic(context, trigger, event) },
  { name: 'time-of-topic', weight: 0.5, holds: (context, trigger, event) => event.time !== null && isTopic(context, trigger, event) },
  { name: 'participant', weight: 1, holds: (context, trigger, event) => isNamed(event) && !isTopic(context, trigger, event) },
  // a noun for violence with a name beside it is as often a topic as news
  { name: 'participant-of-topic', weight: 0.5, holds: (context, trigger, event) => isNamed(event) && isTopic(context, trigger, event) },
  { name: 'somebody', weight: 0.5, holds: (_, __, event) => event.unnamed.length > 0 && !isNamed(event) },
  { name: 'place', weight: 0.6, holds: (context, trigger, event) => event.place !== null && !isTopic(context, trigger, event) },
  { name: 'place-of-topic', weight: 0.25, holds: (context, trigger, event) => event.place !== null && isTopic(context, trigger, event) },
  { name: 'quantity', weight: 0.6, holds: (_, __, event) => event.quantities.length > 0 },
  { name: 'relative', weight: 0.2, holds: (context, trigger) => trigger.finite && isRelative(context, trigger) },
  { name: 'finite', weight: 0.6, holds: (context, trigger) => trigger.finite && !isRelative(context, trigger) },
  {
    name: 'telling-phrase',
    weight: 0.7,
    holds: (_, trigger) => trigger.pattern.rest.length > 0 || trigger.pattern.frame.needs !== undefined,
  },
  {
    name: 'definite',
    weight: 0.3,
    holds: (context, trigger, { type }) => context.document.tags[trigger.first]!.analysis?.article === true && !VIOLENT.has(type),
  },
  { name: 'back-reference', weight: 0.7, holds: (_, trigger) => trigger.pattern.frame.definite === true },
  {
    name: 'told-by-verb',
    weight: 0.8,
    holds: (context, trigger, event) => isToldByVerb(context, trigger) && !isKnown(context, trigger, event),
  },
  {
    name: 'told-of-again',
    weight: 0.5,
    holds: (context, trigger, event) => isToldByVerb(context, trigger) && isKnown(context, trigger, event),
  },
  { name: 'goes-on', weight: 0.4, holds: (context, trigger, event) => goesOn(context, trigger) && isKnown(context, trigger, event) },
  { name: 'told-by-predicate', weight: 0.8, holds: (context, trigger) => !trigger.finite && predicateOf(context, trigger) !== null },
  {
    name: 'to-be-held',
    weight: 0.8,
    holds: (context, trigger) => !trigger.finite && (isToBeHeld(context, trigger) || isScheduled(context, trigger)),
  },
  { name: 'announced', weight: 0.3, holds: (context, trigger) => !trigger.finite && isAnnounced(context, trigger) },
  { name: 'accused', weight: 0.5, holds: (_, trigger, event) => !trigger.finite && event.modality === 'alleged' && isNamed(event) },
  { name: 'one-victim', weight: 0.4, holds: (context, trigger, event) => !trigger.finite && hasOneVictim(context, trigger, event) },
  { name: 'has-consequence', weight: 0.7, holds: (context, trigger) => !trigger.finite && hasConsequence(context, trigger) },
  {
    name: 'stated',
    weight: 0.6,
    holds: ({ document: { tags } }, { first, finite }) => !finite && tags[first - 1]?.pos === 'complementizer',
  },
  { name: 'headline', weight: 0.6, holds: (context, trigger) => isHeadlineNoun(context, trigger) },
  { name: 'casualties', weight: 0.7, holds: (context, trigger) => hasCasualties(context, trigger) },
  {
    name: 'casualties-of-one',
    weight: 0.15,
    holds: (context, trigger) => context.document.tags[trigger.first]!.analysis?.article === false && hasCasualties(context, trigger),
  },
  { name: 'named-kind', weight: 0.5, holds: (_, trigger) => SELF_EVIDENT.has(trigger.pattern.frame.type) },
  { name: 'under-way', weight: 0.9, holds: (context, trigger) => isUnderWay(context, trigger) },
  {
    name: 'setting',
    weight: 0.6,
    holds: (context, trigger, event) =>
      !isTopic(context, trigger, event) &&
      (SETTINGS.has(context.document.tags[trigger.first - 1]?.lemma ?? '') || isInItsCourse(context, trigger, event)),
  },
  // خلال اقتحامه المدينة: what he has done, and no topic
  {
    name: 'deed-of-its-doer',
    weight: 0.3,
    holds: ({ document: { tags } }, { first, finite }, event) =>
      !finite && isNamed(event) && (tags[first]!.analysis?.enclitic ?? '') !== '' && MEANWHILE.has(tags[first - 1]?.lemma ?? ''),
  },
  { name: 'called-by-place', weight: 0.9, holds: (context, trigger) => calledBy(context, trigger) !== null },
  {
    name: 'said-to-be-made',
    weight: 0.9,
    holds: (_, trigger) => trigger.pattern.frame.made === true || trigger.pattern.frame.free === true,
  },
  // بخرق اتفاق السلام, رغم اتفاق تبادل الأسرى
  { name: 'kept-or-broken', weight: 1.8, holds: (context, trigger) => isKnownAndKept(context, trigger) },
  { name: 'laid-down', weight: 0.6, holds: (_, __, event) => event.provided },
  { name: 'weak-word', weight: -0.9, holds: (_, trigger) => trigger.pattern.frame.weak === true },
  { name: 'conditional', weight: -0.5, holds: (_, __, event) => event.modality === 'conditional' },
  { name: 'negated', weight: -0.4, holds: (_, __, event) => event.modality === 'negated' },
  { name: 'habit', weight: -1.4, holds: (context, trigger, event) => isHabit(context, trigger, event) },
  { name: 'kind-of-thing', weight: -0.6, holds: (context, trigger, event) => isKindOfThing(context, trigger, event) },
  { name: 'state', weight: -1.2, holds: (context, trigger, event) => isState(context, trigger, event) },
  { name: 'cause', weight: -1.2, holds: (context, trigger, event) => isCause(context, trigger, event) },
  { name: 'question', weight: -0.9, holds: (context, trigger) => isAsked(context, trigger) },
  { name: 'words-only', weight: -2, holds: (context, trigger, event) => isOfWords(context, trigger, event) },
  { name: 'court', weight: -0.9, holds: lemmaNear('محكمه قضيه تهمه متهم متهمين ادانه نيابه مدعي دعوي قضائي جريمه جرائم ادعاء') },
  {
    name: 'sport',
    weight: -1.5,
    // what is done to a player may break a truce
    holds: (context, trigger, { type }) => type !== 'violation' && type !== 'ceasefire' && isOfSport(context, trigger),
  },
  // a strike of traders closes markets
  { name: 'market', weight: -1.5, holds: (context, trigger, { type }) => type !== 'protest' && isOfMarkets(context, trigger) },
  { name: 'fiction', weight: -0.9, holds: lemmaNear('فيلم روايه مسرحيه قصيده مسلسل سينما مخرج اغنيه لعبه') },
  { name: 'generic', weight: -0.8, holds: lemmaNear('ظاهره دائما عاده مكافحه خطر احتمال تهديدات مخاوف خوف تخوف خشيه مخاطر') },
]

/** Nouns for violence, and verbs of it in a relative clause, are as often what is talked about as what is told. */
const isTopic = (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean =>
  VIOLENT.has(event.type) && event.mode !== 'reopen' && (!trigger.finite || isRelative(context, trigger))
const isRelative = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean => tags[first - 1]?.pos === 'relative'

const VIOLENT: ReadonlySet<string> = new Set(['attack', 'clash', 'abduct', 'destroy', 'control', 'arrest', 'blockade'])
const isNamed = (event: UnresolvedEvent): boolean => event.roles.some((role) => role.role !== 'place')

/** What is over in a moment, told in the present of running text, is done again and again (يستهدفون القرى). */
const MOMENTARY: ReadonlySet<string> = new Set(['attack', 'abduct', 'arrest', 'destroy', 'release'])
function isHabit(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  const { tags, tokens, sentences, sentenceOf } = context.document
  // يقوم الجيش بمهاجمة القرى: of the verb that carries it
  const verb = trigger.finite ? trigger.first : tellingVerb(context, trigger)
  if (verb === null || !MOMENTARY.has(event.type) || event.time !== null) return false
  const form = tags[verb]!.analysis?.form
  // موظفون يحتجزهم الحوثيون: it goes on
  if (tags[verb]!.lemma === HOLDING) return false
  if (form?.tense !== 'imperfect' || event.modality === 'planned' || sentences[sentenceOf[verb]!]!.heading) return false
  // تعرض may be past too
  if (!trigger.finite && tokens[verb]!.word.analyses.some((one) => one.form?.tense === 'perfect')) return false
  // لم يقصف is past, كان يقصف may be
  return !PARTICLES.has(tags[verb - 1]?.lemma ?? '')
}
const HOLDING = 'احتجز'
const PARTICLES = new Set(['لم', 'لن', 'سوف', 'ان', 'بدا', 'اخذ', 'راح', 'واصل'])

/** الاغتيالات, عمليات القتل: many of a kind, without a day or a number. */
function isKindOfThing(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (trigger.finite || event.time !== null || event.quantities.length > 0 || !VIOLENT.has(event.type)) return false
  if (event.type === 'clash' || isToldInPast(context, trigger)) return false
  // غارات على بيروت: a heading tells of those of the day
  if (event.place !== null && isHeadlineNoun(context, trigger)) return false
  const { tags } = context.document
  const plural = tags[trigger.first]!.analysis?.form?.number === 'p'
  return plural || MANY.has(tags[trigger.first - 1]?.analysis?.stem ?? '')
}
/** «شنت غارات», «نفذ هجمات»: they were carried out. */
const isToldInPast = (context: ReadingContext, trigger: Trigger): boolean => {
  const verb = tellingVerb(context, trigger)
  const form = verb === null ? null : context.document.tags[verb]!.analysis?.form
  return form?.pos === 'verb' && form.tense === 'perfect'
}
const MANY = new Set(['عمليات', 'اعمال', 'حوادث', 'حالات', 'جرائم', 'مسلسل', 'محاولات', 'سياسه', 'ظاهره', 'موجه'])

/** مناطق تحت سيطرة المعارضة, الخاضع لسيطرة الجيش, إنهاء الاحتلال: how things stand, and the name of it. */
function isState({ document: { tags } }: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (event.type === 'monitor' && event.mode === 'committee') return tags[trigger.first]!.analysis?.article === true
  if (event.type !== 'control' || trigger.finite) return false
  const [before, further] = [tags[trigger.first - 1], tags[trigger.first - 2]]
  const { lemma, analysis } = tags[trigger.first]!
  if (lemma === 'احتل' && analysis?.article === true) return true
  return [before, further].some((tag) => tag !== undefined && UNDER.has(tag.lemma))
}
const UNDER = new Set(['تحت', 'خضع', 'خاضع', 'منطقه', 'ضمن', 'تنافس', 'صراع', 'صارع'])

/** «استقال احتجاجا على …»: why something else was done. */
function isCause(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  const { tags } = context.document
  if (event.type !== 'protest' || trigger.finite || tags[trigger.last + 1]?.lemma !== 'علي') return false
  return tags[trigger.first]!.analysis?.form?.indefiniteAccusative === true && !isToldByVerb(context, trigger)
}

function isAsked({ document }: ReadingContext, { first, last }: Trigger): boolean {
  const { tokens, tags, sentences, sentenceOf } = document
  const sentence = sentences[sentenceOf[first]!]!
  if (tags[sentence.first]!.lemma === 'هل' || tokens[sentence.first]!.word.folded === 'هل') return true
  return mayBegin(document, QUESTION_MARK, last + 1, sentence.last)
}
const QUESTION_MARK = beginning(({ surface }) => surface === '؟' || surface === '?')

/** «شن النائب هجوما حادا على الوزير», «هاجم الوزير خصومه قائلا»: somebody by name, no weapon, no place, no dead. */
function isOfWords(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (event.type !== 'attack' || event.mode !== 'other' || !VERBAL.has(trigger.pattern.frame.verbs ?? '')) return false
  if (event.place !== null || event.quantities.length > 0) return false
  const { tags } = context.document
  for (let i = trigger.last + 1; i <= trigger.last + 2; i++) if (SHARP.has(tags[i]?.lemma ?? '')) return true
  if (isInMedia(context, trigger) || isAtWords(context, trigger)) return true
  // هاجم نواب الحكومة: those who speak
  const speaks = ({ role, start }: { role: string; start: number }) =>
    role === 'actor' && SPEAKERS.has(tags[tokenAt(context, start, trigger)]?.analysis?.stem ?? '')
  if (event.roles.some(speaks) || event.unnamed.some(speaks)) return true
  return event.roles.some(({ role, name }) => role === 'actor' && ['person', 'agency', 'office'].includes(context.mentions[name]!.kind))
}
/** «تعرضت لهجوم في مواقع التواصل», «على الإنترنت»: where only words are. */
function isInMedia({ document: { tags, tokens } }: ReadingContext, { last }: Trigger): boolean {
  for (let i = last + 1; i <= last + MEDIA_REACH && i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb') return false
    if (tags[i]!.pos !== 'preposition' || !WHERE.has(tags[i]!.lemma)) continue
    for (let k = i + 1; k <= i + 3 && k < tokens.length; k++) if (MEDIA.has(tags[k]!.analysis?.stem ?? tags[k]!.lemma)) return true
  }
  return false
}
const MEDIA_REACH = 8
const WHERE = new Set(['في', 'علي', 'عبر'])
const MEDIA = foldedWords('تواصل إنترنت صحف صحيفة تويتر فيسبوك مقال مقالة تغريدة خطاب')
/** «هاجم الوزير قرارات المصرف»: what is said or decided is not struck. */
const isAtWords = ({ document: { tags } }: ReadingContext, { finite, arguments: { phrases } }: Trigger): boolean =>
  finite && phrases.some(({ preposition, first }) => preposition === '' && AT_WORDS.has(tags[first]!.analysis?.stem ?? ''))
const AT_WORDS = foldedWords('قرار قرارات سياسة سياسات قانون خطة موقف مواقف تصريحات تصريح إضراب إضرابات خطاب مقترح أداء إدارة مشروع')
const SPEAKERS = foldedWords('نائب نواب النواب خطيب خطباء كاتب كتاب معلق معلقون برلمان البرلمان صحيفة صحف إعلامي إعلاميون لاعب مدرب عضو')
/** The token at an offset, near a trigger. */
function tokenAt({ document: { tokens } }: ReadingContext, start: number, { first }: Trigger): number {
  let i = first
  while (i > 0 && tokens[i]!.start > start) i--
  while (i < tokens.length - 1 && tokens[i]!.end <= start) i++
  return i
}
const SHARP = new Set(['حاد', 'لاذع', 'قوي', 'شرس', 'كلامي', 'لفظي', 'اعلامي', 'سياسي', 'دبلوماسي', 'انتخابي', 'دعائي', 'كاسح'])
/** The frame whose words are also used of speech. */
const VERBAL: ReadonlySet<string> = new Set(EVENT_FRAMES.filter(({ unless }) => unless?.includes('لاذع')).map(({ verbs }) => verbs ?? ''))

/** أعلنت مقتل, نفت قصف, اتهمت موسكو بقصف, تبنى التنظيم الهجوم: what is said is that it happened. */
const ANNOUNCING = new Set('اعلن نفي اتهم اكد كشف ذكر تبني افاد سجل وثق رصد اقر اعترف'.split(' '))
export function isAnnounced({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const { first } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 4); i--) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (tags[i]!.pos === 'verb') return ANNOUNCING.has(tags[i]!.lemma)
  }
  return false
}

/** أسفر الهجوم عن, أودى التفجير بحياة: a verb right before makes it the subject of what followed. */
export const CONSEQUENCES: ReadonlySet<string> = new Set(
  'اسفر ادي اودي اوقع حصد تسبب خلف الحق الحق نجم اجبر دفع اصاب طال ادت دمر شرد شل عطل'.split(' '),
)
function hasConsequence({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const { first, last } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 2); i--)
    if (tags[i]!.pos === 'verb') return CONSEQUENCES.has(tags[i]!.lemma)
  for (let i = trigger.last + 1; i <= Math.min(last, trigger.last + 10); i++) {
    if (tokens[i]!.kind !== 'word' && /[؛.:]/.test(tokens[i]!.word.surface)) return false
    if (tags[i]!.pos === 'verb') return CONSEQUENCES.has(tags[i]!.lemma)
  }
  return false
}

/** الهجوم, التفجير: violence that has been spoken of before; after تعرض لـ the article says nothing. */
const isKnown = ({ document: { tags } }: ReadingContext, { first }: Trigger, { type }: UnresolvedEvent): boolean =>
  VIOLENT.has(type) && type !== 'control' && tags[first]!.analysis?.article === true && tags[first]!.analysis.preposition === ''

const isToldByVerb = (context: ReadingContext, trigger: Trigger): boolean => !trigger.finite && tellingVerb(context, trigger) !== null

/** تواصلت الغارات, تجددت الاشتباكات: what is known goes on, begins anew or grows. */
function goesOn(context: ReadingContext, trigger: Trigger): boolean {
  const verb = trigger.finite ? null : tellingVerb(context, trigger)
  return verb !== null && context.document.tags[verb]!.pos === 'verb' && GOING_ON.has(context.document.tags[verb]!.lemma)
}
const GOING_ON = foldedWords('تواصل استمر تجدد تصاعد اشتد احتدم توسع اتسع اندلع استأنف عاد')

/** قتلى في قصف, لقوا حتفهم في غارة: those who suffered stand before it. */
const CASUALTIES = new Set('قتيل جريح مقتل لقي حتف اصيب اصاب استشهد قتل جرح مصرع ضحيه قضي توفي'.split(' '))
function hasCasualties({ document: { tags, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  if (trigger.finite || trigger.pattern.frame.type !== 'attack') return false
  const { first } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 8); i--) if (CASUALTIES.has(tags[i]!.lemma)) return true
  return false
}

/** خطف تاجر, مقتل شاب: one of whom nobody has heard before, so no kind of thing. */
const hasOneVictim = ({ document: { tags } }: ReadingContext, { last }: Trigger, { type, unnamed }: UnresolvedEvent): boolean => {
  const { analysis, pos } = tags[last + 1] ?? {}
  return (
    VIOLENT.has(type) &&
    unnamed.some(({ role }) => role === 'target') &&
    pos === 'nominal' &&
    analysis?.article === false &&
    analysis.enclitic === '' &&
    analysis.form?.number === 's'
  )
}

/** The noun that opens a heading or a lead without verb (مقتل 3 جنود في …). */
function isHeadlineNoun({ document: { sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const sentence = sentences[sentenceOf[trigger.first]!]!
  return !trigger.finite && trigger.first === sentence.first && (sentence.heading || sentence.paragraph === 0)
}

/** التحقيقات جارية, المعارك مستمرة: the predicate says that it goes on. */
export function isUnderWay({ document: { tags } }: ReadingContext, trigger: Trigger): boolean {
  for (let i = trigger.last + 1; i <= trigger.last + 3; i++)
    if (UNDER_WAY.has(tags[i]?.lemma ?? '') || UNDER_WAY.has(tags[i]?.analysis?.stem ?? '')) return true
  return false
}
const UNDER_WAY = new Set(['جار', 'جاري', 'جاريه', 'مستمر', 'مستمره', 'متواصل', 'متواصله', 'قاءم', 'قائم', 'قائمه', 'استمر', 'تواصل'])
/** خلال اجتماع, عقب مكالمة: something else happened in its setting. */
const SETTINGS = new Set(['خلال', 'اثناء', 'عقب', 'اثر', 'بعد', 'علي', 'منذ', 'قبيل'])
const MEANWHILE: ReadonlySet<string> = new Set([...SETTINGS, ...foldedWords('لدى عند إبان غداة')])

/** في ختام زيارة, على هامش قمة, في مستهل لقاء. */
const isInItsCourse = ({ document: { tags } }: ReadingContext, { first }: Trigger, { type }: UnresolvedEvent): boolean =>
  (type === 'visit' || type === 'talks' || type === 'call') && COURSES.has(tags[first - 1]?.analysis?.stem ?? '')
const COURSES = foldedWords('ختام مستهل نهاية بداية هامش إطار سياق أعقاب')

const SELF_EVIDENT = new Set([
  'ceasefire',
  'talks',
  'call',
  'session',
  'release',
  'violation',
  'disarm',
  'safe-passage',
  'investigate',
  'offer',
])
const THRESHOLD = 0.8

/** «قال في اتصال هاتفي», «قالت عبر الهاتف»: how somebody spoke to the press, no call of two who matter. */
const isChannel = (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean =>
  event.type === 'call' &&
  event.time === null &&
  event.roles.length < 2 &&
  CHANNELS.has(context.document.tags[trigger.first - 1]?.lemma ?? '')
const CHANNELS = new Set(['في', 'عبر'])

export function isReported(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (isChannel(context, trigger, event)) return false
  let sum = 0
  for (const { weight, holds } of EVIDENCE) if (holds(context, trigger, event)) sum += weight
  return sum >= THRESHOLD
}
