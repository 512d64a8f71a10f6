import type {
  Act,
  AnchorPoint,
  Aspect,
  EntityKind,
  EventMode,
  EventType,
  FigureBasis,
  FurnitureKind,
  Group,
  Measure,
  Modality,
  PositionStance,
  Role,
  TalkDetailKind,
  TermCategory,
  TimexMod,
} from '../model/lists.ts'
import type { Deed, Provision, Sentence, Wording } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { PartialTime } from './partial-time.ts'

/**
 * What a language supplies. It reads an article by itself and leaves open what depends on the day of publication, on other articles or on the
 * ids of things: times are partial, names are strings with what the text says about them. Indexes point into the arrays of the same reading.
 */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string
  /** Version of rules and lexicons; a reading is stored once per version. */
  readonly rules: string
  /** Share of the text's letters that are written in this language, 0–1. */
  share(text: string): number
  read(text: string): UnresolvedReading
  /** Cost of taking one name for another, 0 (the same) to 1; symmetric. */
  nameDistance(a: string, b: string): number
  /** The same for the nouns that open the names of bodies; the article does not count. */
  headDistance(a: string, b: string): number
  /** Keys under which two spellings of one name meet as candidates; never a judgement. */
  nameKeys(name: string): readonly string[]
  /** What the gazetteers know of a thing, or null. */
  knowledge(known: string): Knowledge | null
  /** Keys of the words of a text that tell what it is about, in order, as `ComparedWords` has them. */
  topicKeys(text: string): readonly string[]
  /** How much the word of such a key tells of which matter a text is, about 0–3. */
  topicWeight(key: string): number
  /** What a line of a web page around the article's text is about, as its opening words tell; null where it may be text. */
  pageLine(line: string): PageLine | null
  /** How the words that touch a span of a text are read, for people who ask why. */
  explain?(text: string, span: Span): readonly WordExplanation[]
}

/** Words and numbers of a text by place, as articles are compared by them: they are many, and one list holds one thing of all. Keys have no blanks. */
export interface ComparedWords {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Keys under which copies meet, a blank between two. */
  readonly copied: string
  /** Keys that the forms of one word share, a blank between two; '' for words of closed classes. */
  readonly topics: string
}

/** `rest` is what follows the words that tell. */
export type PageLine =
  | { readonly kind: 'published' | 'modified' | 'byline' | 'credit' | 'correction' | 'caption'; readonly rest: string }
  | { readonly kind: 'furniture'; readonly furniture: FurnitureKind }

/** A word as its sentence decided to read it. */
export interface WordExplanation extends Span {
  /** Clitics and stem as they are written one after the other; one part where nothing is attached. */
  readonly parts: readonly string[]
  readonly partOfSpeech: string
  /** Dictionary form; null where no lexicon has the word. */
  readonly lemma: string | null
  /** What its form tells, as words: `perfect`, `feminine`, `name`. */
  readonly features: readonly string[]
}

/** A gazetteer's row as joining across articles needs it. */
export interface Knowledge {
  /** A town or something smaller, as against a region or a country. */
  readonly isPoint: boolean
  /** Ids of the larger places and the country that it lies in. */
  readonly within: readonly string[]
  /** A body that works in a country without acting for it: a union, a charity, a mission of the United Nations, a paper. */
  readonly isApart: boolean
  /** The same thing elsewhere: Wikidata ids. */
  readonly sameAs: readonly string[]
  /** Id of the movement for which a person speaks and acts, whatever country he is of; null for anybody else. */
  readonly movement: string | null
}

export interface UnresolvedReading {
  readonly title: Span | null
  readonly sentences: readonly Sentence[]
  /** Direct speech and other quoted words, without the marks. */
  readonly quotations: readonly Span[]
  readonly furniture: readonly (Span & { readonly kind: FurnitureKind })[]
  readonly credits: readonly (Span & { readonly agency: string })[]
  readonly times: readonly UnresolvedTimex[]
  /** Times by which the article says when it was published, each as that day: a line with its date, a dateline. Not all are among `times`. */
  readonly datelines: readonly UnresolvedTimex[]
  readonly quantities: readonly UnresolvedQuantity[]
  readonly names: readonly NameMention[]
  readonly statements: readonly UnresolvedStatement[]
  readonly events: readonly UnresolvedEvent[]
  readonly provisions: readonly Provision[]
  /** Not in readings of earlier rules. */
  readonly deeds?: readonly Deed[]
  readonly talkDetails: readonly UnresolvedTalkDetail[]
  readonly positions: readonly UnresolvedPosition[]
  readonly wordings: readonly Wording[]
  readonly words: ComparedWords
}

export interface UnresolvedTimex extends Span {
  readonly time: PartialTime
  readonly mod: TimexMod | null
  readonly rule: string
}

export interface UnresolvedQuantity extends Span {
  readonly lower: number | null
  readonly upper: number | null
  readonly lowerExclusive: boolean
  readonly upperExclusive: boolean
  readonly approximate: boolean
  readonly qualifier: string | null
  readonly unit: string | null
  readonly measure: Measure | null
  readonly group: Group
  readonly item: string | null
  readonly basis: FigureBasis
  /** Index of the time since which a cumulative figure counts. */
  readonly since: number | null
  readonly rule: string
}

export interface NameMention extends Span {
  readonly kind: EntityKind
  /** Knowledge-base id where the gazetteers know the name. */
  readonly known: string | null
  /** Name in citation form: no proclitics, no title, marks and tatweel gone. */
  readonly name: string
  /** ISO 3166 alpha-3 of the country it is or belongs to, as far as the words or the gazetteers tell. */
  readonly country: string | null
  /** What the text says the bearer is, as `office@country` or a lemma: `president@azerbaijan`, `mediator`. */
  readonly descriptors: readonly string[]
  /** Index of the earlier mention this one takes up (the President, the ministry), as the language's grammar tells; null where it names by itself. */
  readonly antecedent: number | null
  readonly label: { readonly ar: string; readonly en: string | null }
  readonly rule: string
}

export interface UnresolvedStatement extends Span {
  readonly cue: Span
  /** `name`: index of the mention that is, or heads, the speaker's phrase. */
  readonly speaker: (Span & { readonly name: number | null; readonly carried: boolean }) | null
  readonly via: (Span & { readonly name: number | null }) | null
  readonly act: Act
  readonly polarity: 'positive' | 'negative'
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly content: Span | null
  /** Told by a word of admitting: the speaker would rather not say it. */
  readonly concedes: boolean
  readonly medium: Span | null
  readonly audience: (Span & { readonly name: number | null }) | null
  /** Index of the statement inside whose content this one stands. */
  readonly parent: number | null
  readonly rule: string
}

export interface UnresolvedEvent extends Span {
  readonly type: EventType
  readonly mode: EventMode | null
  readonly modality: Modality
  /** It stands in what an accord lays down. */
  readonly provided: boolean
  readonly aspect: Aspect | null
  /** It is said to be another one than what was told before (a new meeting, a second strike). */
  readonly another: boolean
  /** It is told by a noun for one that the reader knows (the attack). */
  readonly definite: boolean
  /** Words by which an accord or a war is told from others of its kind, as folded stems (the nuclear accord, the civil war); empty for others. */
  readonly called: readonly string[]
  /** Index of the name of the place where the article sets what it tells, of an event that names no place itself; null for none. */
  readonly setting: number | null
  readonly roles: readonly (Span & { readonly role: Role; readonly name: number })[]
  /** Phrases that play a part and name nobody (gunmen, six workers). */
  readonly unnamed: readonly (Span & { readonly role: Role })[]
  /**
   * Index of its time expression. Where there is none the event may be of the day of publication (`publication`), of that day or the one before
   * (`news`), or not dated at all.
   */
  readonly time: number | null
  readonly dated: 'time' | 'publication' | 'news' | 'unknown'
  /** Days, at least and at most, by which it lies off that time or day (three days after the signing); `time`: index of the words that say how many. Absent for none. */
  readonly lag?: { readonly least: number; readonly most: number; readonly time: number | null }
  readonly place: number | null
  /** What it is said to have happened in the course, or at the beginning, of: an index of another event; null where it has its own time, or none is told. */
  readonly anchor: { readonly event: number; readonly at: AnchorPoint } | null
  /** Index of the innermost statement that reports it. */
  readonly statement: number | null
  readonly quantities: readonly number[]
  readonly rule: string
}

/** Its words, and the event of type `talks` that it is told of (an index). */
export interface UnresolvedTalkDetail extends Span {
  readonly kind: TalkDetailKind
  /** The number of a round, a format, an outcome; null where the words, the time or the name are what is told. */
  readonly value: string | null
  readonly event: number
  /** Index of the person who heads or sits on a delegation. */
  readonly name: number | null
  /** Index of the mention that names whose delegation it is. */
  readonly party: number | null
  /** Index of the duration. */
  readonly time: number | null
}

/** One matter on which somebody takes a stance, in its words. */
export interface UnresolvedPosition extends Span {
  readonly cue: Span
  readonly issue: TermCategory
  readonly stance: PositionStance
  /** Its words speak of the opposite of the issue: that troops stay, that fighting goes on. */
  readonly counter: boolean
  /** Index of the name of the one whose stance it is. */
  readonly holder: number
  /** On what condition. */
  readonly condition: Span | null
  /** Index of the statement whose cue it is, or inside which it stands. */
  readonly statement: number | null
  readonly rule: string
}
