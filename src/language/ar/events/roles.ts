import type { Role } from '../../../model/lists.ts'
import type { UnresolvedEvent } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { isAffiliated } from './affiliation.ts'
import { AGENT, type ArgumentPhrase, argumentsAfter, turnsAway } from './arguments.ts'
import { governingActors, lastPerson } from './governor.ts'
import { phraseHasClass, type Trigger } from './triggers.ts'

export type UnresolvedRole = UnresolvedEvent['roles'][number]
export type Participants = Pick<UnresolvedEvent, 'roles' | 'unnamed'>

/** Prepositions that govern the trigger's own argument only right after it; further on they belong to something else. */
const ADJACENT = new Set(['من', 'ب', 'ل'])
const ADJACENT_REACH = 4
const DEMONYM_REACH = 3
/** Nouns for both sides at once: الجانبان، الطرفان، الوفدان. */
const BOTH_SIDES = new Set(['جانب', 'طرف', 'وفد', 'بلد', 'رئيس', 'دوله', 'حكومه', 'جيش', 'فريق'])

/**
 * Who plays which part in an event, from its frame and the phrases around its trigger; then from the words that hold it: who says it, whom he accuses
 * of it, and the two of a call or meeting in which it is said.
 */
export function rolesOf(
  context: ReadingContext,
  trigger: Trigger,
  speaker: number | null,
  pledged: boolean,
  sides: readonly number[],
  setting: readonly number[],
  accused: number | null,
): Participants {
  const { frame } = trigger.pattern
  const { phrases, subjectBefore } = trigger.arguments
  const roles: UnresolvedRole[] = []
  const unnamed: UnresolvedEvent['unnamed'][number][] = []
  const put = (role: Role, name: number) => {
    const { start, end } = context.mentions[name]!
    if (!roles.some((known) => known.name === name && known.role === role)) roles.push({ role, name, start, end })
  }
  const add = (role: Role | undefined, phrase: ArgumentPhrase) => {
    if (role === undefined) return
    if (role === 'actor' && namesBothSides(context, phrase)) for (const side of sides) put(role, side)
    const names = namesIn(context, phrase)
    // انسحاب القوات وعودة النازحين: another happening
    const isHappening = phrase.coordinated && context.document.tags[phrase.first]!.derived === 'masdar'
    if (names.length === 0 && !isHappening && (role === 'target' ? isSomething(context, phrase) : isSomebody(context, phrase)))
      unnamed.push({ role, ...spanOfTokens(context.document, phrase.first, phrase.last) })
    for (const name of names) put(placed(context, role, name, trigger.finite || phrase.preposition !== ''), name)
  }
  // a name inside the phrase does it (تسليم الانفصاليين أسلحتهم)
  for (let i = trigger.first + 1; i < trigger.last; i++)
    if (context.names.at[i] !== -1) put(placed(context, 'actor', context.names.at[i]!, false), context.names.at[i]!)
  const passive = isPassive(context, trigger)
  // القصف هناك: a noun with the article has no genitive
  const isClosed = !trigger.finite && trigger.first === trigger.last && context.document.tags[trigger.first]!.analysis?.article === true
  let heading: ArgumentPhrase | null = null
  // غارات إسرائيلية: the adjective says whose it is
  if (!trigger.finite && takesActor(trigger))
    for (let i = trigger.first + 1; i <= trigger.last + DEMONYM_REACH; i++) {
      const name = context.names.at[i] ?? -1
      if (name !== -1 && context.mentions[name]!.rule === 'name.country.demonym') put('actor', name)
      else if (name !== -1 || (context.document.tags[i]?.pos !== 'adjective' && i > trigger.last)) break
    }
  const own = trigger.finite && frame.subject !== undefined && speaker !== null && takesUpSpeaker(context, trigger.first)
  if (own) put(frame.subject, speaker)
  let bare = own ? 1 : 0
  let fromPreposition = false
  let previous: Role | undefined
  let partitive = -1
  let affiliated = -1
  // اتفقا, قصفوا: the verb has its subject in it
  const number = context.document.tags[trigger.first]!.analysis?.form?.number
  if (trigger.finite && (number === 'd' || number === 'p')) bare = 1
  if (subjectBefore !== null) {
    add(passive ? frame.object : frame.subject, subjectBefore)
    bare = 1
  }
  for (const phrase of phrases) {
    let role: Role | undefined
    // أفراد من قوات حفظ السلام, عشرات من سكان القرية: the part plays what the whole is named for
    if (
      phrase.coordinated ||
      phrase.first === affiliated ||
      (phrase.preposition === 'من' && partitive === phrase.first && frame.by?.['من'] === undefined)
    )
      role = previous
    else if (isDestinationOfTitle(context, phrase) || isObjectOfAnother(context, trigger, phrase) || isHelpOf(trigger, phrase))
      role = undefined
    else if (phrase.preposition !== '')
      role =
        ADJACENT.has(phrase.preposition) && phrase.first - trigger.last > ADJACENT_REACH
          ? roleOfSetting(context, phrase)
          : (ownerBy(context, trigger, phrase, bare) ??
            frame.by?.[phrase.preposition] ??
            roleOfSetting(context, phrase) ??
            (phrase.preposition === AGENT ? 'actor' : undefined))
    else if (heading !== null && describesThem(context, heading, phrase)) role = undefined
    else {
      const first = trigger.finite ? (passive ? frame.object : frame.subject) : genitiveOf(context, trigger, phrase)
      // a place is where one goes or what one takes, not who does it (زار فريق البلدة, قد زار دمشق)
      if (bare === 0 && frame.object === 'place' && (namesPlace(context, phrase) || (frame.type === 'visit' && isTown(context, phrase))))
        bare = 1
      role = isClosed && phrase.first > trigger.last + 1 ? undefined : bare === 0 ? first : bare === 1 ? frame.object : undefined
      bare++
    }
    heading = phrase.preposition === '' ? phrase : null
    previous = role
    partitive = isPart(context, phrase) ? phrase.last + 2 : -1
    affiliated = phrase.preposition === '' && isAffiliated(context, phrase) ? phrase.last + 1 : -1
    fromPreposition ||= role === 'actor' && phrase.preposition !== '' && phrase.preposition !== 'بين' && phrase.preposition !== AGENT
    add(role, phrase)
  }
  const actors = roles.filter(({ role }) => role === 'actor').length
  const isDone = trigger.finite && !passive && unnamed.some(({ role }) => role === 'actor')
  if (!isDone && (actors === 0 || (actors === 1 && fromPreposition)) && takesActor(trigger)) {
    const carrier = trigger.finite && !passive ? null : carrierOf(context, trigger)
    const agent = carrier === null ? null : subjectOfCarrier(context, carrier)
    if (agent !== null) {
      add('actor', agent)
      for (const phrase of argumentsAfter(context, carrier!, carrier!, context.document.tokens.length - 1, true).phrases)
        if (phrase.preposition === 'علي' || phrase.preposition === 'ضد') add(frame.by?.[phrase.preposition], phrase)
    } else {
      const governors = accused !== null && !trigger.finite ? [accused] : governingActors(context, trigger, speaker)
      for (const governor of governors.length === 0 && pledged && speaker !== null ? [speaker] : governors) put('actor', governor)
      if (governors.length === 0) for (const name of setting) put('actor', name)
    }
  }
  return { roles, unnamed }
}

/** A phrase without article or name that ends in people or their number: عشرات, أفراد, ثلاثة. */
const isPart = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  context.document.tags[phrase.first]!.analysis?.article !== true &&
  (context.document.tags[phrase.last]!.analysis?.enclitic ?? '') === '' &&
  namesIn(context, phrase).every((name) => context.mentions[name]!.kind === 'group' && context.mentions[name]!.known === null) &&
  (isSomebody(context, phrase) ||
    MEMBERS.has(context.document.tags[phrase.last]!.lemma) ||
    context.document.tokens[phrase.last]!.kind === 'number')
const MEMBERS = new Set([
  'فرد',
  'كثير',
  'عديد',
  'بعض',
  'عنصر',
  'عضو',
  'عدد',
  'مجموعه',
  'قسم',
  'جزء',
  'اثنان',
  'ثلاثه',
  'اربعه',
  'خمسه',
  'سته',
  'سبعه',
  'ثمانيه',
  'تسعه',
  'عشره',
])

/** What is shelled or attacked is no force: قصف المدنيين, استهداف المستشفى against قصف الجيش. */
function genitiveOf(context: ReadingContext, { pattern: { frame } }: Trigger, phrase: ArgumentPhrase): Role | undefined {
  const role = frame.genitive ?? frame.subject
  if (role !== 'actor') return role
  // تبادل الأسرى, الإفراج عن المعتقلين: those who are held free nobody
  if (frame.type === 'release') return phraseHasClass(context, phrase, 'prisoner') ? 'target' : role
  if (frame.type !== 'attack') return role
  const suffers = (['resident', 'property', 'evacuee', 'crossing', 'position', 'base'] as const).some((one) =>
    phraseHasClass(context, phrase, one),
  )
  return suffers && !phraseHasClass(context, phrase, 'armed') ? 'target' : role
}

/** Nouns after ب that say what part the one named after them plays: برعاية, بوساطة, بإشراف. */
const SETTINGS: Readonly<Record<string, Role>> = {
  رعايه: 'mediator',
  رعي: 'mediator',
  وساطه: 'mediator',
  توسط: 'mediator',
  اشراف: 'monitor',
  اشرف: 'monitor',
  ضمانه: 'guarantor',
  ضمان: 'guarantor',
  استضافه: 'host',
}
export const roleOfSetting = (context: ReadingContext, phrase: ArgumentPhrase): Role | undefined => {
  if (phrase.preposition !== 'ب' && phrase.preposition !== 'تحت') return undefined
  const { lemma, analysis } = context.document.tags[phrase.first]!
  return SETTINGS[analysis?.stem ?? ''] ?? SETTINGS[lemma]
}

export const takesActor = ({ pattern: { frame } }: Trigger): boolean =>
  frame.type === 'attack' ||
  frame.subject === 'actor' ||
  frame.genitive === 'actor' ||
  Object.values(frame.by ?? {}).includes('actor') ||
  DONE.has(frame.type)
/** Happenings that somebody does, though the frame names nobody. */
const DONE = new Set([
  'investigate',
  'monitor',
  'release',
  'evacuate',
  'ceasefire',
  'disarm',
  'safe-passage',
  'offer',
  'operation',
  'mobilise',
  'war',
  'control',
  'aid',
])

/** People, forces and bodies that a phrase without a name is about. */
const SOMEBODY = ['person', 'armed', 'police', 'protester', 'crowd', 'resident', 'militant', 'evacuee', 'council', 'envoy', 'side'] as const
/** What may suffer: people, forces, buildings, vehicles, places. */
const isSomething = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  isSomebody(context, phrase) ||
  (['property', 'crossing', 'position', 'territory'] as const).some((one) => phraseHasClass(context, phrase, one))
const isSomebody = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  SOMEBODY.some((one) => phraseHasClass(context, phrase, one))

/** A place that is no capital acts only as subject of a verb or after بين and مع; as genitive it is where it happened. */
function placed(context: ReadingContext, role: Role, name: number, active: boolean): Role {
  const { kind, known } = context.mentions[name]!
  if (role !== 'actor' || active || kind !== 'place') return role
  return known !== null && context.heads.isCapital(known) ? role : 'place'
}

const namesPlace = (context: ReadingContext, phrase: ArgumentPhrase): boolean => {
  const name = namesIn(context, phrase)[0]
  if (name === undefined) return false
  const { kind, known } = context.mentions[name]!
  return kind === 'facility' || (kind === 'place' && !(known !== null && context.heads.isCapital(known)))
}

const isTown = (context: ReadingContext, phrase: ArgumentPhrase): boolean => {
  const name = namesIn(context, phrase)[0]
  return name !== undefined && context.mentions[name]!.kind === 'place'
}

/** «أثناء مغادرتهم نقطة التفتيش»: what a verbal noun with its doer right before it is done to. */
const isObjectOfAnother = ({ document: { tags } }: ReadingContext, trigger: Trigger, { first, preposition }: ArgumentPhrase): boolean =>
  preposition === '' &&
  first - 1 > trigger.last &&
  tags[first - 1]!.derived === 'masdar' &&
  (tags[first - 1]!.analysis?.enclitic ?? '') !== ''

/** بدعم من روسيا, بطلب من الحكومة: who helps or asks does not do it. */
const isHelpOf = ({ arguments: { phrases } }: Trigger, { first, preposition }: ArgumentPhrase): boolean =>
  preposition === 'من' && phrases.some((one) => one.preposition === 'ب' && one.last === first - 2)

/** «المبعوث الأممي إلى ليبيا»: to where an envoy is accredited is not where he goes. */
const isDestinationOfTitle = ({ document: { tags } }: ReadingContext, { first, preposition }: ArgumentPhrase): boolean =>
  (preposition === 'الي' || preposition === 'لدي') &&
  [first - 2, first - 3, first - 4].some((i) => ACCREDITED.has(tags[i]?.analysis?.stem ?? '') && tags[i + 1]?.pos !== 'verb')
const ACCREDITED = new Set(['مبعوث', 'موفد', 'سفير', 'مندوب', 'ممثل'])

const namesBothSides = (context: ReadingContext, phrase: ArgumentPhrase): boolean => {
  const form = context.document.tags[phrase.first]!.analysis
  return (
    form?.article === true &&
    (form.form?.number === 'd' || form.form?.number === 'p') &&
    BOTH_SIDES.has(context.document.tags[phrase.first]!.lemma)
  )
}

/** Mentions inside a phrase that may play its part: a person after a title, else the head's own or first name. */
function namesIn(context: ReadingContext, phrase: ArgumentPhrase): readonly number[] {
  const { names } = context
  // a verbal noun is another happening, its arguments are its own (انسحاب القوات وضمان عودة السكان)
  if (phrase.coordinated && context.document.tags[phrase.first]!.derived === 'masdar') return []
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = names.at[i]!
    if (name === -1) continue
    const titled = context.nameTokens.isTitle(phrase.first) || i === phrase.first || context.mentions[name]!.kind === 'office'
    return [(titled ? lastPerson(context, phrase) : null) ?? name]
  }
  return []
}

/** A verb that may be passive, with no object of its own, whose only phrase can but suffer (قتل 32 شخصا, اعتقل ناشطون). */
function isPassive(context: ReadingContext, trigger: Trigger): boolean {
  const form = context.document.tags[trigger.first]!.analysis?.form ?? null
  if (
    !trigger.finite ||
    form === null ||
    form.passive === 'no' ||
    context.document.tags[trigger.first]!.analysis!.enclitic !== '' ||
    trigger.pattern.frame.object === undefined
  )
    return false
  if (form.passive === 'yes') return true
  const only = trigger.arguments.phrases.find(({ preposition }) => preposition === '')
  // وصلت البعثة: what is no place does the going
  if (trigger.pattern.frame.object === 'place' && (only === undefined || !namesPlace(context, only))) return false
  const bare = trigger.arguments.phrases.filter((phrase) => phrase.preposition === '' && !phrase.coordinated).length
  if (trigger.arguments.subjectBefore === null) return bare === 1
  // الجنود قتلوا: who kills, kills somebody
  if (bare > 0) return false
  const { subjectBefore: subject } = trigger.arguments
  // المخازن نهبت: what is robbed robs nobody
  const isThing = phraseHasClass(context, subject, 'property') && !phraseHasClass(context, subject, 'armed')
  return isThing || DONE_TO.has(context.document.tags[trigger.first]!.lemma)
}
/** Verbs that always say whom it is done to. */
const DONE_TO = new Set('قتل اعدم اغتال اعتقل خطف اختطف احتجز جرح اسر اصاب اخرج'.split(' '))

/** «عملية عسكرية شنتها القوات …», «الهجوم الذي شنته …»: the verb that carries a noun as its object pronoun. */
export function carrierOf(context: ReadingContext, trigger: Trigger): number | null {
  const { tags, tokens, sentenceOf } = context.document
  for (let i = trigger.last + 1; i <= trigger.last + 9 && i + 1 < tokens.length && sentenceOf[i + 1] === sentenceOf[trigger.first]; i++) {
    if (tags[i]!.pos === 'complementizer' || turnsAway(context, i)) return null
    if (tags[i]!.pos === 'verb') return tags[i]!.analysis?.enclitic !== '' || afterBound(context, i + 1) > i + 1 ? i : null
  }
  return null
}

function subjectOfCarrier(context: ReadingContext, carrier: number): ArgumentPhrase | null {
  const { tags, tokens } = context.document
  const subject = afterBound(context, carrier + 1)
  if (tags[subject]?.pos === 'preposition' || (tags[subject]?.analysis?.preposition ?? '') !== '') return null
  return { first: subject, last: Math.min(subject + 3, tokens.length - 1), preposition: '', coordinated: false }
}

/** «هجوم لتنظيم داعش على ثكنة»: right after a noun for violence ل says whose it is, unless that is a place or a doer stands before it. */
function ownerBy(context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase, bare: number): Role | undefined {
  const { frame } = trigger.pattern
  if (trigger.finite || bare > 0 || phrase.preposition !== 'ل' || frame.by?.['ل'] !== 'target' || phrase.first > trigger.last + 2)
    return undefined
  const name = namesIn(context, phrase)[0]
  const kind = name === undefined ? null : context.mentions[name]!.kind
  return kind === 'organisation' || kind === 'group' || phraseHasClass(context, phrase, 'armed') ? 'actor' : undefined
}

const QUALIFYING = new Set([
  'مجهولون',
  'مجهولين',
  'ملثمون',
  'ملثمين',
  'مسلحون',
  'مسلحين',
  'متشددون',
  'متشددين',
  'متطرفون',
  'متطرفين',
  'انتحاريون',
  'انتحاريين',
])
/** «مسلحون مجهولون»: an indefinite plural right after another one qualifies it. */
function describesThem({ document: { tags } }: ReadingContext, before: ArgumentPhrase, phrase: ArgumentPhrase): boolean {
  const [head, other] = [tags[before.last]!.analysis, tags[phrase.first]!.analysis]
  if (
    phrase.first !== before.last + 1 ||
    head === null ||
    other === null ||
    !(tags[phrase.first]!.derived === 'participle' || QUALIFYING.has(other.stem))
  )
    return false
  return head.form?.number === 'p' && other.form?.number === 'p' && !head.article && !other.article
}

/** أنهم يتفاوضون: the pronoun before the verb is who speaks. */
const takesUpSpeaker = (context: ReadingContext, at: number): boolean => {
  const tag = context.document.tags[at - 1]
  return tag?.pos === 'complementizer' && (tag.analysis?.enclitic ?? '') !== ''
}

/** Past إليها, عنها between the verb and its subject (جلسة دعت إليها فرنسا). */
const afterBound = (context: ReadingContext, at: number): number => {
  const tag = context.document.tags[at]
  return tag?.pos === 'preposition' && (tag.analysis?.enclitic ?? '') !== '' ? at + 1 : at
}
