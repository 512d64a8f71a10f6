import type { ErrorBody } from '../../api/wire.ts'

/** Why something could not be shown; `hint` is the server's own, `code` is stable. */
export class Failure extends Error {
  readonly code: string
  readonly hint: string
  constructor(code: string, message: string, hint: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.hint = hint
  }
}

/** Reads from the API. Throws `Failure`. */
export const read = async <T>(parts: readonly string[], query: Readonly<Record<string, string>> = {}): Promise<T> => {
  const address = new URL(`api/${parts.map(encodeURIComponent).join('/')}`, document.baseURI)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null)
  if (response === null) throw new Failure('page.offline', '', '')
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) return body as T
  const { code, message, hint } = (body as ErrorBody | null)?.error ?? {
    code: `http.${response.status}`,
    message: response.statusText,
    hint: '',
  }
  throw new Failure(code, message, hint)
}
