import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'
import { chargedAt, mayCharge } from './accord-keepers.ts'
import { CLAUSES, isAmong } from './accord-words.ts'
import { AGREEING, agreedAt, COMMITTING, CONSENTING, committedAt, REACHING } from './agreed-on.ts'
import { Laid } from './laid-down.ts'
import { endsAt, goesOn, isFurtherDuty, isSetting, pastExchange } from './provision-ends.ts'
import { BULLET, isActAlone, isAsFollows, isMark, isOfStage, isOrdinal, isTextOfIt } from './provision-lists.ts'
import { isUnder, mayOpen, opensAt } from './provision-openings.ts'
import { pastRelative } from './provision-relative.ts'
import { isOfOtherText } from './said-of-accord.ts'

/**
 * Which tokens stand in what an accord lays down: after ينص الاتفاق على, بموجبه, من بنوده, to the end of the clause and of those joined to it, and
 * in the lines of a list that such words announce; or in what parties agree on. A value of `Laid` for each token. One pass over the text.
 */
export function findProvisions({ document: { tokens, tags, sentences }, names, timeAt }: ReadingContext): Uint8Array {
  const laid = new Uint8Array(tokens.length)
  let listed = false
  // «جاء في البيان المشترك:»: lines follow that count what it lays down, or none
  let counted = false
  // the last sentence ended in what is laid down, or agreed on
  let open: number = Laid.none
  for (const sentence of sentences) {
    // «أولا: … ثانيا: …»: the marks around the list
    const head = isMark(tokens[sentence.first]!) && sentence.first < sentence.last ? sentence.first + 1 : sentence.first
    const opens = tokens[head]!.word.surface
    const isNumbered = isOrdinal(tags[head]!, tokens[head]!)
    const isCounted = BULLET.test(opens) || isNumbered
    const isItem = (listed && (isCounted || isActAlone(tags[head]!))) || (counted && isCounted)
    const isOpen = open === Laid.down || (open === Laid.agreed && pastExchange(tags, sentence.first, sentence.last) > sentence.first)
    const isFurther = isOpen && (goesOn(tags, sentence.first, sentence.last) || (isNumbered && open === Laid.down))
    let from: number = isItem || isFurther ? sentence.first : NONE
    let kind: number = isFurther && !isItem ? open : Laid.down
    let announced = false
    // بموجب الاتفاق أوقف القتال، ويخلى الجيب: past what is done already
    let under = false
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (
        i >= from &&
        ((names.at[i] === -1 && !(under && i === from && HALTING.has(tags[i]!.lemma)) && endsAt(i, sentence.first, tokens, tags)) ||
          (kind === Laid.agreed && (timeAt[i + 1] ?? -1) === -1 && isSetting(tags[i]!, tags[i + 1])))
      )
        from = NONE
      if (under && from === NONE && isFurtherDuty(tags, tokens, i)) from = i
      if (mayLayDown(tags[i]!)) {
        const opened = opensAt(i, sentence.first, sentence.last, tags, tokens)
        const isFree = opened === null && from === NONE
        const charged = isFree && mayCharge(tags[i]!) ? chargedAt(i, sentence.last, tags) : null
        const agreed = isFree
          ? (agreedAt(i, sentence.first, sentence.last, tags) ?? committedAt(i, sentence.first, sentence.last, tags, tokens))
          : null
        if (charged !== null) {
          from = charged
          kind = Laid.seenTo
        } else if (opened !== null || agreed !== null) {
          from =
            opened === null
              ? agreed!
              : tags[i]!.pos === 'verb'
                ? pastRelative(opened, sentence.last, tags[i]!.lemma === STATING, tags)
                : opened
          kind = opened === null ? Laid.agreed : isOfOtherText(i, sentence.first, sentence.last, tags) ? Laid.ruled : Laid.down
          for (let k = from; k < i; k++) laid[k] = kind
          under ||= opened !== null && kind === Laid.down && isUnder(tags[i]!)
        }
        announced ||= opened !== null || agreed !== null || isAmong(CLAUSES, tags[i]!) || isAsFollows(tags, i, sentence.last)
      }
      if (i >= from) laid[i] = kind
    }
    open = laid[sentence.last]!
    const introduces = tokens[sentence.last]!.word.surface === ':'
    // a heading «بنود الاتفاق» needs no colon
    if (!isItem) listed = announced && (introduces || sentence.heading)
    if (!isItem) counted = introduces && (isTextOfIt(tags, sentence.first, sentence.last) || isOfStage(tags, sentence.first, sentence.last))
  }
  return laid
}
const STATING = 'نص'
/** بموجب الاتفاق أوقف إطلاق النار: what it lays down, though it holds already. */
const HALTING = foldedWords('أوقف توقف')

const NONE = Number.POSITIVE_INFINITY

/** Words that announce what is laid down or agreed on, or may. */
const mayLayDown = tagTest(
  (tag) =>
    mayOpen(tag) ||
    mayCharge(tag) ||
    AGREEING.has(tag.lemma) ||
    tag.lemma === REACHING ||
    CONSENTING.has(tag.lemma) ||
    COMMITTING.has(tag.lemma),
)
