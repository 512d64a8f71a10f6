/** What is known of an address that is watched: a feed, or a page that one leads to. */
export interface Watched {
  readonly address: string
  readonly kind: 'feed' | 'page'
  /** The feed that leads to it; null where the address itself was given. */
  readonly feed: string | null
  /** What its last answer gave to ask with whether anything has changed. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** ISO instants of the first and the last asking. */
  readonly first: string
  readonly asked: string
  /** Askings that failed, one after the other, up to the last. */
  readonly failures: number
  /** ISO instant since when the server says that it is not there any more. */
  readonly gone: string | null
  /** What the feed says of it, as JSON. */
  readonly said: string | null
  /** The article that was last found there. */
  readonly article: string | null
}
