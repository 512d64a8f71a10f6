import type { Statement } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { type Count, type Miss, overlap, round, type ScoreContext } from './context.ts'
import { isSpeaker } from './forms.ts'
import type { Gold } from './gold.ts'

/** Acts near enough to stand for one another. */
const NEAR_ACTS = [
  ['say', 'report', 'announce', 'affirm', 'reveal', 'describe', 'express', 'estimate', 'expect', 'quote', 'add'],
  ['deny', 'reject'],
  ['accuse', 'condemn'],
  ['demand', 'call', 'urge', 'propose'],
  ['pledge', 'threaten', 'warn'],
  ['apologise'],
  ['praise'],
  ['accept'],
]

const lengthOf = ({ start, end }: Span) => end - start

/** Overlap over union, where it is half of the union, or one lies inside the other and covers enough of it; else 0. */
const fitTo = (content: Span, gold: Span): number => {
  const shared = overlap(content, gold)
  if (shared <= 0) return 0
  const union = lengthOf(content) + lengthOf(gold) - shared
  const inside = shared === lengthOf(content) && shared >= lengthOf(gold) / 3
  const around = shared === lengthOf(gold) && shared >= lengthOf(content) / 4
  return shared / union >= 0.5 || inside || around ? shared / union : 0
}

const fitOf = (statement: Statement, gold: Gold['statements'][number]): number => {
  const { content } = statement
  return content === null ? 0 : Math.max(...[gold.content, ...gold.altContent].map(([start, end]) => fitTo(content, { start, end })))
}

const isAct = (act: string, gold: Gold['statements'][number]): boolean =>
  [gold.act, ...gold.alsoAct].some(
    (accepted) => act === accepted || NEAR_ACTS.some((near) => near.includes(accepted) && near.includes(act)),
  )

/** One to one by content; gold is not exhaustive, so precision is not scored, but what was predicted is counted. */
export const countStatements = (context: ScoreContext): Count => {
  const { gold, articleOf } = context
  const misses: Miss[] = []
  const used = new Map([...articleOf.keys()].map((id) => [id, new Set<string>()]))
  let [found, speakers, acts, both] = [0, 0, 0, 0]
  for (const one of gold.statements) {
    const article = articleOf.get(one.article) ?? null
    const taken = used.get(one.article)
    const candidates = (article?.statements ?? [])
      .filter(({ id }) => !taken?.has(id))
      .flatMap((statement) => {
        const fit = fitOf(statement, one)
        if (article === null || fit === 0) return []
        const speaker = isSpeaker(context, article, statement.speaker, one.speaker)
        const act = isAct(statement.act, one)
        return [{ statement, speaker, act, value: fit + (speaker ? 1 : 0) + (act ? 0.5 : 0) }]
      })
    const best = candidates.sort((a, b) => b.value - a.value)[0]
    if (best === undefined || article === null) {
      misses.push({ kind: 'statement', article: one.article, why: 'missed', text: one.text })
      continue
    }
    taken?.add(best.statement.id)
    found += 1
    const { speaker } = best.statement
    const named = speaker === null ? 'nobody' : article.text.slice(speaker.start, speaker.end)
    const beginning = one.text.slice(0, 50)
    if (best.speaker) speakers += 1
    else
      misses.push({ kind: 'statement', article: one.article, why: 'speaker', text: `${named} instead of ${one.speaker[0]} · ${beginning}` })
    if (best.act) acts += 1
    else
      misses.push({
        kind: 'statement',
        article: one.article,
        why: 'act',
        text: `${best.statement.act} instead of ${one.act} · ${beginning}`,
      })
    if (best.speaker && best.act) both += 1
  }
  const of = gold.statements.length
  const predicted = [...articleOf.values()].reduce((sum, article) => sum + (article?.statements.length ?? 0), 0)
  return {
    figures: {
      found: round(found / of),
      speaker: round(speakers / of),
      act: round(acts / of),
      speakerAndAct: round(both / of),
      of,
      predicted,
    },
    misses,
  }
}
