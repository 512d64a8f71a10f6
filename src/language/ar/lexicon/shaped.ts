/**
 * A row of a table with all its keys, in the order in which they are written down once: the engine reads a field of rows of one shape by one look, of many
 * shapes by a search.
 */
export type Shaped<T> = { readonly [Key in keyof T]-?: T[Key] | undefined }
