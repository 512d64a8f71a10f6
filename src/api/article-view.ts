import type { StoreReader } from '../store/contract.ts'
import { notFound } from './errors.ts'
import { articleRow, familyRow, readAll, readEntities } from './views.ts'
import type { ArticleBody, EntityBody } from './wire.ts'

/** One article with its text, everything marked in it, and the passages that it shares. Throws `ApiError`. */
export const viewArticle = async (reader: StoreReader, id: string): Promise<ArticleBody> => {
  const article = await reader.item('articles', id)
  if (article === null) throw notFound('article', id)
  const families = await readAll(reader, 'families', article.families)
  const passages = families.flatMap(({ id: family, members }) =>
    members
      .filter((member) => member.article === article.id)
      .flatMap((member) => member.passages.map(({ start, end, in: other }) => ({ family, start, end, in: other }))),
  )
  const others = families.flatMap(({ members }) => members.map((member) => member.article)).filter((other) => other !== article.id)
  const named = [
    ...article.mentions.map(({ entity }) => entity),
    ...article.events.flatMap(({ place, roles }) => [place, ...roles.map(({ entity }) => entity)]),
    ...article.statements.flatMap(({ speaker, via }) => [speaker?.entity, via?.entity]),
  ]
  return {
    article,
    entities: await readEntities(reader, named),
    families: families.map(familyRow),
    passages,
    relatives: (await readAll(reader, 'articles', others)).map(articleRow),
  }
}

export const viewEntity = async (reader: StoreReader, id: string): Promise<EntityBody> => {
  const entity = await reader.item('entities', id)
  if (entity === null) throw notFound('entity', id)
  return { entity }
}
