import type { Tag } from './tagging.ts'

export const tagOf = (pos: Tag['pos'], analysis: Tag['analysis'], lemma: string, derived: Tag['derived']): Tag => ({
  pos,
  analysis,
  lemma,
  derived,
  facts0: 0,
  facts1: 0,
  facts2: 0,
  facts3: 0,
  facts4: 0,
  facts5: 0,
  facts6: 0,
  facts7: 0,
  slots: null,
})

/**
 * A question about tags that is answered once per tag, in two bits. A rule that looks at every token asks one first whether the token can be anything to it:
 * the tags of a word are shared by all articles that have it, and most are nothing to most rules.
 */
export function tagTest(test: (tag: Tag) => boolean): (tag: Tag) => boolean {
  const place = 2 * tests++
  const known = 1 << (place % MAX_BITS)
  const both = 3 << (place % MAX_BITS)
  // a function each, for the name of a field must be written out to be read at once
  switch (Math.floor(place / MAX_BITS)) {
    case 0:
      return (tag) => {
        if ((tag.facts0 & known) === 0) tag.facts0 |= test(tag) ? both : known
        return (tag.facts0 & both) === both
      }
    case 1:
      return (tag) => {
        if ((tag.facts1 & known) === 0) tag.facts1 |= test(tag) ? both : known
        return (tag.facts1 & both) === both
      }
    case 2:
      return (tag) => {
        if ((tag.facts2 & known) === 0) tag.facts2 |= test(tag) ? both : known
        return (tag.facts2 & both) === both
      }
    case 3:
      return (tag) => {
        if ((tag.facts3 & known) === 0) tag.facts3 |= test(tag) ? both : known
        return (tag.facts3 & both) === both
      }
    case 4:
      return (tag) => {
        if ((tag.facts4 & known) === 0) tag.facts4 |= test(tag) ? both : known
        return (tag.facts4 & both) === both
      }
    case 5:
      return (tag) => {
        if ((tag.facts5 & known) === 0) tag.facts5 |= test(tag) ? both : known
        return (tag.facts5 & both) === both
      }
    case 6:
      return (tag) => {
        if ((tag.facts6 & known) === 0) tag.facts6 |= test(tag) ? both : known
        return (tag.facts6 & both) === both
      }
    case 7:
      return (tag) => {
        if ((tag.facts7 & known) === 0) tag.facts7 |= test(tag) ? both : known
        return (tag.facts7 & both) === both
      }
    default:
      throw new Error('no bits are left for another test of tags')
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
