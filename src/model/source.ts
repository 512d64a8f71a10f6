/** An outlet or agency as the list of sources knows it. */
export interface Source {
  /** Short Latin slug; the value of `outlet` in the record. */
  readonly id: string
  readonly kind: 'outlet' | 'agency' | 'broadcaster'
  readonly label: { readonly ar: string; readonly en: string }
  /** Slug of the owner; outlets of one owner share it. */
  readonly publisher: string | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** IANA time zone in which the outlet says "today". */
  readonly timeZone: string | null
  readonly domains: readonly string[]
  /** Ways in which Arabic texts write the name, the official one first. */
  readonly aliases: readonly string[]
}
