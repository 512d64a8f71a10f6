/** Parts of speech of the words that are inflected; closed classes are `FunctionWord`. */
export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'participle-active' | 'participle-passive' | 'masdar'

export type Person = 1 | 2 | 3
export type Gender = 'm' | 'f'
export type GrammaticalNumber = 's' | 'd' | 'p'
export type ShortVowel = 'a' | 'i' | 'u'

/**
 * What may stand after the stem.
 * - `any`: with or without enclitic (قتل، وزير، يقتلون)
 * - `construct`: only in the construct state or before an enclitic, never with the article (مقاتلو، ألفي)
 * - `before-enclitic`: only with an enclitic (حكومته، قتلوه، نفاه، أعضائه)
 * - `not-before-enclitic`: never with an enclitic (حكومة، قتلوا، نفى, مقاتلون)
 * - `indefinite`: neither article nor enclitic nor construct state (قاض، قتيلا)
 */
export type State = 'any' | 'construct' | 'before-enclitic' | 'not-before-enclitic' | 'indefinite'

/**
 * One inflected stem as it stands in unvocalised text, without proclitics and enclitics.
 * - `surface`: light orthography: hamzas and ة/ى as usually written; no short vowels, shadda or tanwin
 * - `lemma`: the lexeme's id: the entry's `lemma`. Participles and masdars carry their verb's. A verb of form II always
 *   shows its shadda (كذّب), no other lexeme does
 * - `person`: null = the perfect's first or second (قلت), or not inflected for it
 * - `gender`: null = either. Of a plural it is that of the singular
 * - `number`: null = dual or plural, of participles and adjectives in ين
 * - `passive`: `ambiguous` = active and passive are spelt alike. A participle spelt like its passive (متهم) stands once, as
 *   `participle-active` and `ambiguous`. Visible passives are listed for the third person, of verbs with
 *   `impersonalPassive` for the masculine singular
 * - `case`: `oblique` = accusative or genitive; null = the spelling does not tell
 * - `indefiniteAccusative`: written with the alef of tanwin (قتيلا)
 *
 * Second persons spelt like the third feminine (تقول، تقولان) stand there only. Not listed, because news has no use for
 * them: other second persons feminine or dual, and the energetic.
 */
export interface InflectedForm {
  readonly surface: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly tense: 'perfect' | 'imperfect' | 'imperative' | null
  readonly person: Person | null
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly passive: 'no' | 'ambiguous' | 'yes'
  readonly state: State
  readonly case: 'nominative' | 'oblique' | null
  readonly indefiniteAccusative: boolean
}

export type VerbForm = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'QI' | 'QII' | 'QIV'

/**
 * One verb.
 * - `root`: radicals with spaces between, hamza as ء, weak radicals as و or ي: `ع ل ن`, `ق و ل`, `ء خ ذ`
 * - `lemma`: third person masculine singular of the perfect. It also tells the vowel of the perfect where spelling shows
 *   it (لقي / نفى, سأل / سئم) and whether a weak second radical is kept (استجوب) or not (استجاب)
 * - `masdars`: as spelt with the article, the usual one first (إعلان، تخلي)
 * - `imperfectVowel`: form I only, and only where the weak class does not foretell it (ينام، يسعى)
 * - `intransitive`: no passive at all
 * - `impersonalPassive`: its object stands after a preposition, so its only passive is the third person masculine
 *   singular (عُثر على، أُفرج عن)
 */
export interface VerbEntry {
  readonly form: VerbForm
  readonly gloss: string
  readonly imperfectVowel?: ShortVowel
  readonly intransitive?: true
  readonly impersonalPassive?: true
  readonly root: string
  readonly lemma: string
  readonly masdars: readonly string[]
}

/**
 * One noun or adjective.
 * - `lemma`: the singular as spelt with the article (قاضي, not قاض)
 * - `plurals`: broken plurals as spelt with the article, or the markers `ون` and `ات`. None = not counted: no dual either
 * - `human`: plural agreement is that of persons
 * - `feminine`: true = the noun has a feminine in ة (وزير، وزيرة); a string = the feminine is irregular (أكبر، كبرى); an
 *   adjective has one in ة without saying so, null = none (حامل)
 * - `defective`: ends in a radical ya that the indefinite loses (قاض، محام)
 * - `dual`: what the dual is built on where it is not the singular (أخوان)
 * - `construct`: further spellings in the construct state (أبو، أبا، أبي)
 * - `spellings`: other current spellings of the lemma, inflected alike (هيأة beside هيئة)
 */
export interface NounEntry {
  readonly gender: Gender
  readonly gloss: string
  readonly pos?: 'adjective'
  readonly human?: true
  readonly defective?: true
  readonly feminine?: true | string | null
  readonly lemma: string
  readonly plurals: readonly string[]
  readonly dual?: string
  readonly construct?: readonly string[]
  readonly spellings?: readonly string[]
}

/** A stem that takes endings, in the notation of `orthography.ts`. */
export type Stem =
  | {
      readonly kind: 'strong'
      readonly beforeVowel: string
      readonly beforeConsonant: string
      /** Without any ending: jussive and imperative. */
      readonly bare: string
    }
  | {
      readonly kind: 'defective'
      readonly base: string
      readonly vowel: ShortVowel
      readonly glide: 'و' | 'ي'
    }

/** A participle as spelt with the article; `defective` loses its ya when indefinite. */
export interface Participle {
  readonly surface: string
  readonly defective: boolean
}

/** All a verb's paradigm is built from. */
export interface VerbStems {
  readonly perfect: Stem
  readonly perfectPassive: Stem
  readonly imperfect: Stem
  readonly imperfectPassive: Stem
  readonly imperative: Stem
  /** What the imperative puts before a stem that begins with two consonants. */
  readonly imperativePrefix: string
  readonly prefixVowel: 'a' | 'u'
  readonly activeParticiple: Participle
  readonly passiveParticiple: Participle
}

/**
 * One word that is not inflected, of a closed class or an adverb.
 * - `beforeEnclitic`: how it is spelt before an enclitic (إلى: إليه); null = it takes none
 */
export interface FunctionWord {
  readonly pos:
    | 'preposition'
    | 'conjunction'
    | 'pronoun'
    | 'demonstrative'
    | 'relative'
    | 'interrogative'
    | 'negation'
    | 'particle'
    | 'adverb'
    | 'quantifier'
  readonly gloss: string
  readonly word: string
  readonly beforeEnclitic: string | null
}
