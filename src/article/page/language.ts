import type { FurnitureKind } from '../../model/lists.ts'

/** What a line of a page is about, as its opening words tell; `rest` is what follows them. */
export type PageLine =
  | { readonly kind: 'published' | 'modified' | 'byline' | 'credit' | 'correction' | 'caption'; readonly rest: string }
  | { readonly kind: 'furniture'; readonly furniture: FurnitureKind }

/** What reading pages needs of the languages they are written in. */
export interface PageLanguage {
  line(text: string): PageLine | null
  /** ISO day or, with its time, minute of the first whole date in a line; null where there is none. */
  date(text: string): string | null
}
