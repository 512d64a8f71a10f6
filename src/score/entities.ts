import { type Count, type Miss, rate, round, type ScoreContext, share } from './context.ts'
import { fold, isForm } from './forms.ts'

interface SeenForm {
  readonly gold: string
  readonly form: string
  readonly entity: string
}

/** The predicted entity that most mentions of a form have; an exact mention weighs ten. */
const entityOfForm = ({ articleOf }: ScoreContext, form: string): string | null => {
  const weights = new Map<string, number>()
  for (const article of articleOf.values()) {
    for (const mention of article?.mentions ?? []) {
      const surface = article?.text.slice(mention.start, mention.end) ?? ''
      if (isForm(surface, form)) weights.set(mention.entity, (weights.get(mention.entity) ?? 0) + (fold(surface) === fold(form) ? 10 : 1))
    }
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** For every two gold forms of one entity found as mentions: the same predicted entity; for every two of different ones: different entities. */
export const countEntities = (context: ScoreContext): Count => {
  const misses: Miss[] = []
  const seen: SeenForm[] = []
  let forms = 0
  for (const { id, forms: all } of context.gold.entities) {
    for (const form of all) {
      forms += 1
      const entity = entityOfForm(context, form)
      if (entity === null) misses.push({ kind: 'entity', article: null, why: 'unseen', text: `${form} (${id})` })
      else seen.push({ gold: id, form, entity })
    }
  }
  const mayJoin = (a: string, b: string) => context.gold.mayJoin.some((pair) => pair.includes(a) && pair.includes(b))
  let [pairsOfOne, joinedRight, joined, joinedWrong] = [0, 0, 0, 0]
  for (const [index, a] of seen.entries()) {
    for (const b of seen.slice(index + 1)) {
      const text = `${a.gold}:${a.form} / ${b.gold}:${b.form}`
      const isOne = a.gold === b.gold
      const isJoined = a.entity === b.entity
      if (isOne) {
        pairsOfOne += 1
        if (isJoined) joinedRight += 1
        else misses.push({ kind: 'entity', article: null, why: 'apart', text })
      }
      if (!isJoined || (!isOne && mayJoin(a.gold, b.gold))) continue
      joined += 1
      if (isOne) continue
      joinedWrong += 1
      misses.push({ kind: 'entity', article: null, why: 'joined', text })
    }
  }
  return {
    figures: {
      formsSeen: round(rate(seen.length, forms)),
      joinRecall: share(joinedRight, pairsOfOne),
      joinPrecision: round(seen.length === 0 ? 0 : 1 - joinedWrong / Math.max(joined, 1)),
      of: forms,
    },
    misses,
  }
}
