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
  const telling = (keys: readonly string[]) =>
    keys.map((key, place) => ({ key, weight: pack.topicWeight(key), place })).filter(({ weight }) => weight > 0)
  const { starts, ends, topics } = unresolved.words
  const isIn = (span: Span) => (word: { readonly place: number }) => span.start <= starts[word.place]! && ends[word.place]! <= span.end
  const words = telling(topics.split(' ')).filter((word) => !furniture.some((line) => isIn(line)(word)))
  const given = title === null || text.trimStart().startsWith(title) ? [] : telling(pack.topicKeys(title))
  const first = unresolved.title ?? unresolved.sentences[0]
  const headline = given.length > 0 || first === undefined ? given : words.filter(isIn(first))
  return topicOf([...given, ...words], headline)
}
