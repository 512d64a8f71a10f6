import type { LanguagePack } from '../language/contract.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { type Topic, topicOf } from '../story/similarity.ts'
import type { StoredReading } from './stored-reading.ts'

const atHand = new WeakMap<StoredReading, Topic>()

/** What an article is about, by its words without site furniture. Its headline is its title, else its first sentence. */
export function topicOfArticle(stored: StoredReading, reading: Reading, packs: readonly LanguagePack[]): Topic {
  const known = atHand.get(stored)
  if (known !== undefined) return known
  const topic = topicNow(stored, reading, packs)
  atHand.set(stored, topic)
  return topic
}

function topicNow({ language, unresolved }: StoredReading, { text, title, furniture }: Reading, packs: readonly LanguagePack[]): Topic {
  const pack = packs.find(({ code }) => code === language)
  if (pack === undefined || unresolved === null) return topicOf([], [])
  const words = pack.topicWords(text).filter((word) => !furniture.some((line) => holds(line, word)))
  const given = title === null || text.trimStart().startsWith(title) ? [] : pack.topicWords(title)
  const first = unresolved.title ?? unresolved.sentences[0]
  const headline = given.length > 0 || first === undefined ? given : words.filter((word) => holds(first, word))
  return topicOf([...given, ...words], headline)
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
