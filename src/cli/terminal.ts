import { createColors } from 'picocolors'

/** Where a command writes. Results go to standard output, everything else to standard error. */
export interface Terminal {
  /** Waits until the reader of a pipe keeps up. */
  out(text: string | Uint8Array): Promise<void>
  error(line: string): void
  /** One line that the next takes the place of; nothing where standard error is no terminal. */
  progress(line: string): void
  /** Colours of standard output, and of standard error; none where it is no terminal or NO_COLOR is set. */
  readonly colours: ReturnType<typeof createColors>
  readonly errorColours: ReturnType<typeof createColors>
}

const CLEAR_LINE = '\r\u001B[K'

export function createTerminal(): Terminal {
  // the reader has gone (`| head`): nothing is left to be done for it
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const coloured = (stream: NodeJS.WriteStream) => stream.isTTY === true && !process.env['NO_COLOR']
  let hasProgress = false
  const clear = () => {
    if (hasProgress) process.stderr.write(CLEAR_LINE)
    hasProgress = false
  }
  return {
    out: (text) => {
      clear()
      return new Promise((resolve) => {
        if (process.stdout.write(text)) resolve()
        else process.stdout.once('drain', resolve)
      })
    },
    error(line) {
      clear()
      process.stderr.write(`${line}\n`)
    },
    progress(line) {
      if (!process.stderr.isTTY) return
      process.stderr.write(CLEAR_LINE + line)
      hasProgress = line !== ''
    },
    colours: createColors(coloured(process.stdout)),
    errorColours: createColors(coloured(process.stderr)),
  }
}

/** A name on one line of its own: control characters and those that turn the direction of what follows, which a file name may hold, are written as escapes. */
export const printable = (name: string) =>
  name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (unit) => {
    const code = unit.charCodeAt(0).toString(16)
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`
  })
