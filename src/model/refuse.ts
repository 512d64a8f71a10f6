import type { Input } from './capture.ts'
import type { Fault } from './diagnostic.ts'

/** A fault of the world as a result: what is wrong, and what to do about it. */
export const refuse = (code: string, message: string, hint: string): { readonly ok: false; readonly fault: Fault } => ({
  ok: false,
  fault: { code, message, hint },
})

/** The same for one input of many. */
export const refuseInput = (uri: string, code: string, message: string, hint: string): Input => ({ uri, ...refuse(code, message, hint) })
