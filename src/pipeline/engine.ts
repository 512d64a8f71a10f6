import { createArticle, createPageArticle } from '../article/article.ts'
import type { FindSource } from '../article/metadata.ts'
import type { ReadingExplanation } from '../extraction/explain/index.ts'
import type { LanguagePack } from '../language/contract.ts'
import type { Article } from '../model/article.ts'
import type { Capture, PageCapture } from '../model/capture.ts'
import type { Component } from '../model/component.ts'
import type { Result } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Assessment } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { createOutlets, outletOf } from '../source/outlets.ts'
import { hashId } from '../text/hash.ts'
import { settleAssessments } from './assess.ts'
import { joinComponent } from './join.ts'
import { linkKeys } from './link-keys.ts'
import { pageLanguage } from './pages.ts'
import { explainStored, extractReading, readArticle } from './read.ts'
import type { ArticleReading, StoredReading } from './stored-reading.ts'

/** Everything that turns articles into a record: pure functions, and the version of their rules and configuration. */
export interface Engine {
  /** Version of the rules, as the record states it. */
  readonly rules: string
  /** The rules and the sources: what a stored reading and all that follows from it depend on beside the articles. */
  readonly version: string
  readonly findSource: FindSource
  /** The article in a text or on a page. */
  article(capture: Capture | PageCapture): Result<Article>
  read(article: Article): ArticleReading
  /** The reading by itself, with dates computed and names joined. */
  extract(stored: StoredReading): Reading
  /** The same with reasons, of the whole article or of what touches a span. */
  explain(stored: StoredReading, span: Span | null): ReadingExplanation
  /** Articles that share keys enough form one component, through others too. */
  linkKeys(stored: StoredReading, decided: readonly Assessment[]): readonly string[]
  join(stored: readonly StoredReading[], decided: readonly Assessment[]): Component
  /** Articles of which a component may consist before it takes more in common to hang together. */
  readonly largest: number
  /** What holds of decisions, given all articles they point at that are there. */
  settle(decided: readonly Assessment[], stored: readonly StoredReading[]): readonly Assessment[]
}

/** Joining costs about as much as what is joined again with an article: of a matter that many write about there is something new all the time. */
const LARGEST = 300

/** A later list of sources goes before an earlier one. `gazetteer` are a user's own names, as the packs have them. */
export function createEngine(packs: readonly LanguagePack[], gazetteer: string | null, ...lists: readonly (readonly Source[])[]): Engine {
  const outlets = createOutlets(...lists)
  const language = pageLanguage(packs)
  const rules = packs.map(({ code, rules }) => `${code}-${rules}`).join('+')
  const setting = { packs, sources: outlets.sources, rules }
  return {
    rules,
    version: `${rules}/${hashId(JSON.stringify(outlets.sources), ...(gazetteer === null ? [] : [gazetteer]))}`,
    findSource: (article) => outletOf(outlets, article),
    article: (capture) => ('html' in capture ? createPageArticle(capture, language) : createArticle(capture)),
    read: (article) => readArticle(article, packs),
    extract: (stored) => extractReading(stored, rules, packs),
    explain: (stored, span) => explainStored(stored, span, rules, packs),
    linkKeys: (stored, decided) => linkKeys(stored, decided, setting),
    join: (stored, decided) => joinComponent(stored, decided, setting),
    largest: LARGEST,
    settle: (decided, stored) => settleAssessments(decided, stored, setting),
  }
}
