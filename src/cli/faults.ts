import type { Diagnostic, Fault } from '../model/diagnostic.ts'
import { printable, type Terminal } from './terminal.ts'

export const EXIT = { refused: 1, usage: 2, storeUnavailable: 3 } as const

/** The command line asks for something that makes no sense. */
export class UsageError extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.message)
    this.name = 'UsageError'
    this.fault = fault
  }
}

/** Why an input was refused, or a command ended: where, what, its code, and what to do about it. */
export function printFault(
  { error, errorColours: { red, dim } }: Terminal,
  { code, message, hint }: Fault,
  uri: string | null = null,
): void {
  error(`tawatur: ${uri === null ? '' : `${printable(uri)}: `}${red(printable(message))} ${dim(`[${code}]`)}; ${hint}`)
}

export function printWarning({ error, errorColours: { yellow, dim } }: Terminal, uri: string, { code, message }: Diagnostic): void {
  error(`tawatur: ${printable(uri)}: ${yellow(printable(message))} ${dim(`[${code}]`)}`)
}
