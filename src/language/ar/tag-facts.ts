import type { Tag } from './tagging.ts'

export const tagOf = (pos: Tag['pos'], analysis: Tag['analysis'], lemma: string, derived: Tag['derived']): Tag => ({
  pos,
  analysis,
  lemma,
  derived,
  facts: 0,
  moreFacts: 0,
  slots: null,
})

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
