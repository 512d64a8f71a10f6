import { StoreUnavailable } from './contract.ts'

type Words = readonly [code: string, message: string, hint: string]

const LOST: Words = ['store.connection', 'does not answer', 'check that the server runs and that the address is right, then try again']
const FULL: Words = ['store.full', 'cannot grow: the disk of its server is full', 'free some space']
const DAMAGED: Words = ['store.damaged', 'is damaged', 'restore it from a backup']
const FORBIDDEN: Words = ['store.forbidden', 'may not be used by this user', 'check user, password and permissions']

/** What PostgreSQL says when the trouble is the store's and not ours, by SQLSTATE or its class. */
const FAULTS: Readonly<Record<string, Words>> = {
  '08': LOST,
  '25006': ['store.read-only', 'may not be written', 'connect to the server that takes writes'],
  '28': FORBIDDEN,
  '3D': ['store.not-found', 'is not there: the server has no such database', 'make it with createdb, or name another with --store'],
  '42501': FORBIDDEN,
  '53': ['store.busy', 'has no room for another connection', 'try again later, or let the server take more'],
  '53100': FULL,
  '55P03': ['store.locked', 'is being written by another process', 'try again when it has finished'],
  '57': LOST,
  '57014': ['store.locked', 'took too long to answer', 'try again later'],
  '58': ['store.disk', 'cannot be read from or written to the disk of its server', 'check the disk'],
  XX001: DAMAGED,
  XX002: DAMAGED,
}

/** Troubles on the way to the server, by Node's code; and what `pg` says without one. */
const NETWORK =
  /^(?:E(?:CONN\w+|PIPE|TIMEDOUT|NOTFOUND|HOST\w+|NET\w+|AI_\w+|NOENT|ACCES)|ERR_TLS\w+|DEPTH_ZERO\w+|SELF_SIGNED\w+|CERT_\w+)$/
const WORDLESS =
  /^(?:Connection terminated|timeout exceeded|timeout expired|Client has encountered a connection error|The server does not support SSL)/

/** The same error, or `StoreUnavailable` where the trouble is the store's: told by PostgreSQL, or by the way to it. */
export function postgresFault(name: string, error: unknown): unknown {
  const { code, message, errors } = error as { code?: unknown; message?: string; errors?: readonly unknown[] }
  // one address after the other was tried
  if (errors !== undefined && errors.length > 0) return postgresFault(name, errors[0])
  const words = typeof code === 'string' && NETWORK.test(code) ? LOST : WORDLESS.test(message ?? '') ? LOST : sqlFault(code)
  return words === undefined
    ? error
    : new StoreUnavailable({ code: words[0], message: `the store ${name} ${words[1]}`, hint: words[2] }, error)
}

const sqlFault = (code: unknown) => (typeof code !== 'string' || code.length !== 5 ? undefined : (FAULTS[code] ?? FAULTS[code.slice(0, 2)]))

/** An address without its password. */
export function nameOf(url: string): string {
  try {
    const { protocol, username, host, pathname } = new URL(url)
    return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
  } catch {
    return url.replace(/\/\/[^@/]*@/u, '//')
  }
}
