/** What the noun-phrase reader needs to know of names: which mention a token belongs to. */
export interface NameTokens {
  /** Index of the mention by token, or -1. */
  readonly at: Int32Array
  /** Last token of each mention. */
  readonly last: readonly number[]
  /** Whether a token is a title or function that a name may follow in apposition. */
  isTitle(token: number): boolean
  /** Whether a mention names an office (رئيس الوزراء الأرميني), whose holder may follow. */
  isOffice(name: number): boolean
  /** Whether a mention is a person's name, which alone may follow a title. */
  isPerson(name: number): boolean
  /** Whether a mention is the name of a place or a country. */
  isPlace(name: number): boolean
  /** Whether a mention is an adjective that says whose something is (جنود أتراك). */
  isNisba(name: number): boolean
}
