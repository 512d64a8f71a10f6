import type { AnalysedWord } from './analysed-word.ts'
import type { PartOfSpeech, Tag } from './tagging.ts'
import type { Analysis } from './vocabulary.ts'

/** A tag whose analysis is made when it is asked for, where it is the reading of a word with an index. */
export class WordTag implements Tag {
  readonly pos: PartOfSpeech
  readonly lemma: string
  readonly derived: Tag['derived']
  facts = 0
  moreFacts = 0
  slots: unknown[] | null = null
  private known: Analysis | null | undefined
  private readonly word: AnalysedWord | null
  private readonly reading: number

  constructor(
    pos: PartOfSpeech,
    lemma: string,
    derived: Tag['derived'],
    known: Analysis | null | undefined,
    word: AnalysedWord | null,
    reading: number,
  ) {
    this.pos = pos
    this.lemma = lemma
    this.derived = derived
    this.known = known
    this.word = word
    this.reading = reading
  }

  get analysis(): Analysis | null {
    if (this.known === undefined) this.known = this.word!.analysis(this.reading)
    return this.known
  }
}

export const tagOf = (pos: Tag['pos'], analysis: Tag['analysis'], lemma: string, derived: Tag['derived']): Tag =>
  new WordTag(pos, lemma, derived, analysis, null, 0)

/**
 * A question about tags that is answered once per tag, in two bits. A rule that looks at every token asks one first whether the token can be anything to it:
 * the tags of a word are shared by all articles that have it, and most are nothing to most rules.
 */
export function tagTest(test: (tag: Tag) => boolean): (tag: Tag) => boolean {
  const place = 2 * tests++
  if (place >= 2 * MAX_BITS) throw new Error('no bits are left for another test of tags')
  const known = 1 << (place % MAX_BITS)
  const both = 3 << (place % MAX_BITS)
  if (place < MAX_BITS)
    return (tag) => {
      if ((tag.facts & known) === 0) tag.facts |= test(tag) ? both : known
      return (tag.facts & both) === both
    }
  return (tag) => {
    if ((tag.moreFacts & known) === 0) tag.moreFacts |= test(tag) ? both : known
    return (tag.moreFacts & both) === both
  }
}
/** As many as fit a small integer. */
const MAX_BITS = 30
let tests = 0

/** A property of tags computed once per tag. */
export function tagProperty<T>(compute: (tag: Tag) => T): (tag: Tag) => T {
  const slot = properties++
  return (tag) => {
    const known = tag.slots?.[slot]
    if (known !== undefined) return known as T
    const value = compute(tag)
    tag.slots ??= new Array(properties).fill(undefined)
    tag.slots[slot] = value
    return value
  }
}
let properties = 0
