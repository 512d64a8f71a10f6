/** What people decided about event mentions, each written as `article event` (an article's id and the local id of the mention). */
export interface Decisions {
  readonly together: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
  readonly confirmed: ReadonlySet<string>
  /** Ids of the assessments that concern a mention. */
  readonly by: ReadonlyMap<string, readonly string[]>
}
