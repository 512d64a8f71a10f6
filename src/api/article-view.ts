import { descentOf } from '../lineage/descent.ts'
import type { StoreReader } from '../store/contract.ts'
import { notFound } from './errors.ts'
import { articleRow, familyRow, readAll, readEntities } from './views.ts'
import type { ArticleBody, EntityBody } from './wire.ts'

/** One article with its text, everything marked in it, and what it shares with which others. Throws `ApiError`. */
export const viewArticle = async (reader: StoreReader, id: string): Promise<ArticleBody> => {
  const article = await reader.item('articles', id)
  if (article === null) throw notFound('article', id)
  const families = await readAll(reader, 'families', article.families)
  const others = families.flatMap(({ members }) => members.map((member) => member.article)).filter((other) => other !== article.id)
  const named = [
    ...article.mentions.map(({ entity }) => entity),
    ...article.events.flatMap(({ place, roles }) => [place, ...roles.map(({ entity }) => entity)]),
    ...article.statements.flatMap(({ speaker, via }) => [speaker?.entity, via?.entity]),
  ]
  const relatives = (await readAll(reader, 'articles', others)).map(articleRow)
  return {
    article,
    entities: await readEntities(reader, named),
    families: families.map(familyRow),
    ...descentOf(article, families, relatives),
    relatives,
  }
}

export const viewEntity = async (reader: StoreReader, id: string): Promise<EntityBody> => {
  const entity = await reader.item('entities', id)
  if (entity === null) throw notFound('entity', id)
  return { entity }
}
