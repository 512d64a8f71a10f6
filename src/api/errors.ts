import type { Context } from 'hono'
import type { Fault } from '../model/diagnostic.ts'
import type { ErrorBody } from './wire.ts'

/** A request that cannot be answered: told to the client as it is. */
export class ApiError extends Error {
  readonly status: 400 | 403 | 404 | 405 | 500 | 503
  readonly fault: Fault
  constructor(status: ApiError['status'], fault: Fault) {
    super(fault.message)
    this.name = 'ApiError'
    this.status = status
    this.fault = fault
  }
}

export const notFound = (kind: string, id: string): ApiError =>
  new ApiError(404, {
    code: `${kind}.not-found`,
    message: `no ${kind} has the id “${id.slice(0, 100)}”`,
    hint: 'take an id from /api/stories or /api/search',
  })

export const badRequest = (message: string, hint: string): ApiError => new ApiError(400, { code: 'request.invalid', message, hint })

/** The one shape in which the API says that something went wrong. */
export const errorResponse = (context: Context, { status, fault: { code, message, hint } }: ApiError): Response => {
  const body: ErrorBody = { error: { code, message, hint } }
  return context.json(body, status)
}
