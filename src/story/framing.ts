import type { Agreement, Figure, RecordArticle, RecordEvent, Story } from '../model/record.ts'
import type { ArticleSpan, Span } from '../model/span.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'

/** Who tells a story: an outlet; where it is not known, the article by itself. */
export interface Teller {
  /** The outlet's slug, else the article's id. */
  readonly id: string
  readonly outlet: string | null
  readonly articles: readonly string[]
  /** Days of its first and last article here. */
  readonly from: string | null
  readonly to: string | null
}

/** What one thing of the story rests on, teller by teller. Lists of tellers are in the order of `Framing.tellers`. */
export interface Coverage {
  readonly id: string
  readonly by: readonly { readonly teller: string; readonly texts: readonly ArticleSpan[] }[]
  /** Tellers who published on its day or later, and do not have it. */
  readonly without: readonly string[]
  /** Tellers whose last article is older than it: they could not have it. */
  readonly earlier: readonly string[]
}

/** A word for which others might have been chosen: where each teller uses it by himself, and where in somebody's words. */
export interface Choice {
  readonly choice: string
  /** As the articles write it, the most frequent first. */
  readonly words: readonly string[]
  readonly by: readonly { readonly teller: string; readonly own: readonly ArticleSpan[]; readonly quoted: readonly ArticleSpan[] }[]
}

/** How those who tell a story differ: numbers with the texts behind them, and no judgement. */
export interface Framing {
  readonly story: string
  readonly tellers: readonly Teller[]
  readonly events: readonly Coverage[]
  readonly figures: readonly Coverage[]
  /** By entity. */
  readonly speakers: readonly Coverage[]
  readonly terms: readonly Coverage[]
  /** Tables of alternatives of which at least two occur. */
  readonly wordings: readonly { readonly set: string; readonly choices: readonly Choice[] }[]
}

export interface FramingInput {
  readonly story: Story
  /** Of the story, in any order. */
  readonly articles: readonly RecordArticle[]
  readonly events: readonly RecordEvent[]
  readonly figures: readonly Figure[]
  readonly agreements: readonly Agreement[]
}

export function findFraming({ story, articles: given, events, figures, agreements }: FramingInput): Framing {
  const articles = given.toSorted((x, y) => firstOf(byTextOrNull(x.published.value, y.published.value), byText(x.id, y.id)))
  const tellers = tellersOf(articles)
  const tellerOf = new Map(tellers.flatMap((teller) => teller.articles.map((article) => [article, teller.id] as const)))
  const cover = (id: string, texts: readonly ArticleSpan[], day: string | null): Coverage => {
    const by = Map.groupBy(
      texts.filter(({ article }) => tellerOf.has(article)),
      ({ article }) => tellerOf.get(article)!,
    )
    const others = tellers.filter((teller) => !by.has(teller.id))
    const isEarlier = ({ to }: Teller) => day !== null && to !== null && to < day
    return {
      id,
      by: tellers.flatMap((teller) => (by.has(teller.id) ? [{ teller: teller.id, texts: by.get(teller.id)! }] : [])),
      without: others.filter((teller) => !isEarlier(teller)).map((teller) => teller.id),
      earlier: others.filter(isEarlier).map((teller) => teller.id),
    }
  }
  return {
    story: story.id,
    tellers,
    events: events.map(({ id, mentions, date }) => cover(id, mentions.map(spanOf), dayOf(date?.value ?? null))),
    figures: figures.map((figure) => cover(figure.id, quantitiesOf(figure, articles), dayOf(figure.asOf))),
    speakers: speakersOf(articles).map(({ entity, texts }) => cover(entity, texts, null)),
    terms: agreements.flatMap(({ terms, event }) => {
      const day = dayOf(events.find(({ id }) => id === event)?.date?.value ?? null)
      return terms.map(({ id, evidence }) => cover(id, evidence.map(spanOf), day))
    }),
    wordings: wordingsOf(articles, tellers, tellerOf),
  }
}

const spanOf = ({ article, start, end }: ArticleSpan): ArticleSpan => ({ article, start, end })
/** The first day of a value that names days. */
const dayOf = (value: string | null): string | null => /^\d{4}-\d{2}-\d{2}/u.exec(value ?? '')?.[0] ?? null

function tellersOf(articles: readonly RecordArticle[]): readonly Teller[] {
  return [...Map.groupBy(articles, ({ outlet, id }) => outlet ?? id)]
    .map(([id, own]) => {
      const days = own.flatMap(({ published }) => published.value?.slice(0, 10) ?? []).sort(byText)
      return { id, outlet: own[0]!.outlet, articles: own.map((one) => one.id), from: days[0] ?? null, to: days.at(-1) ?? null }
    })
    .sort((x, y) =>
      firstOf(Number(x.outlet === null) - Number(y.outlet === null), y.articles.length - x.articles.length, byText(x.id, y.id)),
    )
}

function quantitiesOf({ mentions }: Figure, articles: readonly RecordArticle[]): readonly ArticleSpan[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return mentions.flatMap(({ article, quantity }) => {
    const found = byId.get(article)?.quantities.find(({ id }) => id === quantity)
    return found === undefined ? [] : [{ article, start: found.start, end: found.end }]
  })
}

/** Whose words are told, with the places where somebody is said to speak; who is told most often first. */
function speakersOf(articles: readonly RecordArticle[]): readonly { readonly entity: string; readonly texts: readonly ArticleSpan[] }[] {
  const said = articles.flatMap(({ id, statements }) =>
    statements.flatMap(({ speaker, cue }) =>
      speaker?.entity == null ? [] : [{ entity: speaker.entity, text: { article: id, start: cue.start, end: cue.end } }],
    ),
  )
  return [...Map.groupBy(said, ({ entity }) => entity)]
    .map(([entity, all]) => ({ entity, texts: all.map(({ text }) => text) }))
    .sort((x, y) => y.texts.length - x.texts.length || byText(x.entity, y.entity))
}

function wordingsOf(
  articles: readonly RecordArticle[],
  tellers: readonly Teller[],
  tellerOf: ReadonlyMap<string, string>,
): Framing['wordings'] {
  const used = articles.flatMap((article) =>
    article.wordings.map(({ set, choice, start, end }) => ({
      set,
      choice,
      word: article.text.slice(start, end),
      teller: tellerOf.get(article.id)!,
      quoted: isSaid(article, { start, end }),
      text: { article: article.id, start, end },
    })),
  )
  return [...Map.groupBy(used, ({ set }) => set)]
    .filter(([, all]) => distinct(all.map(({ choice }) => choice)).length > 1)
    .sort((x, y) => byText(x[0], y[0]))
    .map(([set, all]) => ({
      set,
      choices: [...Map.groupBy(all, ({ choice }) => choice)]
        .sort((x, y) => y[1].length - x[1].length || byText(x[0], y[0]))
        .map(([choice, ones]) => ({
          choice,
          words: byFrequency(ones.map(({ word }) => word)),
          by: tellers.flatMap(({ id }) => {
            const own = ones.filter(({ teller }) => teller === id)
            const texts = (quoted: boolean) => own.filter((one) => one.quoted === quoted).map(({ text }) => text)
            return own.length === 0 ? [] : [{ teller: id, own: texts(false), quoted: texts(true) }]
          }),
        })),
    }))
}

const byFrequency = (words: readonly string[]): readonly string[] =>
  [...Map.groupBy(words, (word) => word)].sort((x, y) => y[1].length - x[1].length || byText(x[0], y[0])).map(([word]) => word)

/** In what somebody is said to say, in his words or the outlet's. */
const isSaid = ({ statements }: RecordArticle, { start, end }: Span): boolean =>
  statements.some(({ content }) => content !== null && content.start <= start && end <= content.end)
