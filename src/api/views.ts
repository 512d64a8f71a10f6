import { quotationOf } from '../export/evidence.ts'
import type { Statement } from '../model/reading.ts'
import type { Claim, Entity, Family, RecordArticle } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { StoreReader } from '../store/contract.ts'
import type { ArticleRow, ClaimBody, FamilyBody, FamilyRow, Quote, StatementBody } from './wire.ts'

export const articleRow = ({ id, uri, title, outlet, publisher, published, language, agencies, families }: RecordArticle): ArticleRow => ({
  id,
  uri,
  title,
  outlet,
  publisher,
  published,
  language,
  agencies: [...new Set(agencies.map((agency) => agency.id))],
  families,
})

export const quoteOf = (article: RecordArticle, { start, end }: Span): Quote => ({
  article: article.id,
  start,
  end,
  ...quotationOf(article, { start, end }),
})

export const familyRow = ({ id, origin, members }: Family): FamilyRow => ({
  id,
  origin,
  members: members.map(({ article, share }) => ({ article, share })),
})

export const familyBody = ({ id, origin, members }: Family, articles: ReadonlyMap<string, RecordArticle>): FamilyBody => ({
  id,
  origin,
  members: members.map(({ article, share, passages }) => ({
    article,
    share,
    passages: passages.map(({ start, end, in: other }) => ({
      start,
      end,
      in: other,
      text: articles.get(article)?.text.slice(start, end) ?? '',
    })),
  })),
})

export const statementBody = (article: RecordArticle, { id, act, polarity, form, cue, speaker, via }: Statement): StatementBody => {
  const text = (span: Span) => article.text.slice(span.start, span.end)
  return {
    id,
    act,
    polarity,
    form,
    cue: text(cue),
    speaker: speaker === null ? null : { text: text(speaker), entity: speaker.entity, carried: speaker.carried },
    via: via === null ? null : { text: text(via), entity: via.entity },
  }
}

/** Items by id, in the order of the ids; what is not there is left out. */
export const readAll = async <K extends 'articles' | 'families' | 'figures' | 'stories'>(
  reader: StoreReader,
  kind: K,
  ids: Iterable<string>,
) => (await Promise.all([...new Set(ids)].map((id) => reader.item(kind, id)))).filter((item) => item !== null)

export const readEntities = async (reader: StoreReader, ids: Iterable<string | null | undefined>): Promise<readonly Entity[]> =>
  (await Promise.all([...new Set(ids)].filter((id) => id != null).map((id) => reader.item('entities', id)))).filter(
    (entity) => entity !== null,
  )

/** A claim with the words of every statement that makes it; statements of articles that are not at hand are left out. */
export const claimBody = (claim: Claim, articles: ReadonlyMap<string, RecordArticle>): ClaimBody => {
  const quotes = claim.statements.flatMap(({ article: id, statement: local }): readonly Quote[] => {
    const article = articles.get(id)
    const statement = article?.statements.find((one) => one.id === local)
    return article === undefined || statement === undefined ? [] : [quoteOf(article, statement.content ?? statement)]
  })
  return { claim, quotes }
}
