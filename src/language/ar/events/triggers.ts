import type { ReadingContext } from '../context.ts'
import { isInClass, type NounClass } from '../lexicon/noun-classes.ts'
import type { Tag } from '../tagging.ts'
import { type ArgumentPhrase, argumentsAfter, type FoundArguments } from './arguments.ts'
import { type FramePattern, mayTrigger, PATTERNS } from './frame-index.ts'

/** A word or phrase that names an event, with its arguments. Token indexes inclusive. */
export interface Trigger {
  readonly pattern: FramePattern
  readonly first: number
  readonly last: number
  readonly finite: boolean
  readonly arguments: FoundArguments
}

/** Triggers of an article in reading order; tokens of one are not looked at again. */
export function findTriggers(context: ReadingContext): readonly Trigger[] {
  const { document, names, timeAt } = context
  const out: Trigger[] = []
  for (const sentence of document.sentences)
    for (let at = sentence.first; at <= sentence.last; ) {
      const trigger =
        names.at[at] === -1 && timeAt[at] === -1 && document.tokens[at]!.kind === 'word' ? triggerAt(context, at, sentence.last) : null
      if (trigger === null) at++
      else {
        out.push(trigger)
        at = trigger.last + 1
      }
    }
  return out
}

function triggerAt(context: ReadingContext, at: number, limit: number): Trigger | null {
  const tag = context.document.tags[at]!
  if (tag.analysis === null || tag.derived === 'participle' || !mayTrigger(context.document.tokens[at]!.word)) return null
  const finite = tag.pos === 'verb'
  const seen = new Set<FramePattern>()
  let found: FoundArguments | null = null
  const ownArguments = (): FoundArguments => {
    found ??= argumentsAfter(context, at, at, limit, finite)
    return found
  }
  for (const key of new Set([tag.analysis.stem, withoutTanwin(tag), tag.lemma]))
    for (const pattern of PATTERNS.get(key) ?? []) {
      if (seen.has(pattern)) continue
      seen.add(pattern)
      if (pattern.verbal ? !finite && tag.derived !== 'masdar' && key !== tag.lemma : finite && pattern.rest.length === 0) continue
      if (pattern.frame.finite && !finite) continue
      if (pattern.frame.definite && !tag.analysis.article) continue
      if (pattern.frame.refused && !REFUSALS.has(context.document.tokens[at - 1]?.word.folded ?? '')) continue
      const last = matchRest(context, at, pattern.rest, limit)
      if (last === null) continue
      if (pattern.frame.numbered && !isNumbered(context, last, limit)) continue
      if (pattern.unless.size > 0 && [at - 1, last + 1].some((i) => pattern.unless.has(context.document.tags[i]?.analysis?.stem ?? '')))
        continue
      const found_ = last === at ? ownArguments() : argumentsAfter(context, at, last, limit, finite)
      if (pattern.frame.needs !== undefined && !hasClass(context, found_, pattern.frame.needs)) continue
      if (pattern.frame.without !== undefined && hasClass(context, found_, pattern.frame.without)) continue
      return { pattern, first: at, last, finite, arguments: found_ }
    }
  return null
}

/** هجوما is هجوم. */
const withoutTanwin = ({ analysis }: Tag): string =>
  analysis!.form?.indefiniteAccusative === true && analysis!.stem.endsWith('ا') ? analysis!.stem.slice(0, -1) : analysis!.stem

/** القرار 1701, القرار رقم 2254. */
function isNumbered({ document: { tokens } }: ReadingContext, at: number, limit: number): boolean {
  for (let i = at + 1; i <= Math.min(limit, at + 3); i++) if (tokens[i]!.kind === 'number') return true
  return false
}

/** حرر الموصل: a named place is territory. */
const TERRITORIES = new Set(['place', 'facility'])

const REFUSALS = new Set(['لن', 'لا'])

/** The words after the first, each at most one adjective, quotation mark or subject name further on; null where they do not follow. */
function matchRest(context: ReadingContext, at: number, rest: readonly string[], limit: number): number | null {
  const { tokens, tags } = context.document
  const reach = tags[at]!.pos === 'verb' ? 3 : 2
  let last = at
  for (const wanted of rest) {
    let i = last + 1
    let skipped = 0
    for (; i <= limit && skipped <= reach; i++) {
      const tag = tags[i]!
      if (tag.lemma === wanted || tag.analysis?.stem === wanted || (tag.analysis !== null && withoutTanwin(tag) === wanted)) break
      const name = context.names.at[i]!
      if (name !== -1) {
        // who does it stands between verb and object, however long the name
        i = context.names.last[name]!
        skipped++
        continue
      }
      if (tokens[i]!.kind === 'punctuation') {
        if (!/["“”«»']/.test(tokens[i]!.word.surface)) return null
        continue
      }
      if (tag.pos !== 'adjective' && tag.pos !== 'nominal' && tag.pos !== 'preposition') return null
      skipped++
      if (tag.pos === 'nominal' && skipped > reach - 1) return null
    }
    if (i > limit || skipped > reach) return null
    last = i
  }
  return last
}

function hasClass(context: ReadingContext, found: FoundArguments, wanted: NounClass): boolean {
  return (
    found.phrases.some((phrase) => phraseHasClass(context, phrase, wanted)) ||
    (found.subjectBefore !== null && phraseHasClass(context, found.subjectBefore, wanted))
  )
}

/** The head, or the noun counted or possessed right after it (نحو 100 دبابة, جميع الأسرى, عدد من المحتجين). */
function phraseHasClass(context: ReadingContext, phrase: ArgumentPhrase, wanted: NounClass): boolean {
  const { tags } = context.document
  const name = context.names.at[phrase.first]!
  if (wanted === 'territory' && phrase.preposition === '' && name !== -1 && TERRITORIES.has(context.mentions[name]!.kind)) return true
  for (let i = phrase.first; i <= Math.min(phrase.last, phrase.first + 3); i++) {
    const tag = tags[i]!
    if (tag.analysis !== null && (isInClass(tag.analysis.stem, wanted) || isInClass(tag.lemma, wanted))) return true
  }
  return false
}
