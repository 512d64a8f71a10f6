import { z } from 'zod'

/** What a reader of an input should know: a stable code, and a sentence with a hint. */
export const diagnosticSchema = z.object({ code: z.string(), severity: z.enum(['info', 'warning']), message: z.string() })
export type Diagnostic = Readonly<z.infer<typeof diagnosticSchema>>

/** A fault of the world: expected, named, and returned, never thrown. */
export interface Fault {
  readonly code: string
  readonly message: string
  readonly hint: string
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }
