import type { MiddlewareHandler } from 'hono'
import { ApiError, errorResponse } from './errors.ts'

const HEADERS = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** Headers of every answer: nothing from elsewhere is loaded, nothing is guessed, nothing is told to other sites. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value)
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A server on loopback answers only to loopback's names, so that no web site can read it through a name of its own (DNS rebinding). */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = (context.req.header('host') ?? '').replace(/:\d+$/u, '')
  if (LOOPBACK.has(host)) return next()
  return errorResponse(
    context,
    new ApiError(403, {
      code: 'request.host',
      message: 'this server answers only to localhost',
      hint: 'open it by the address it printed, or start it with --host',
    }),
  )
}

/** The record is read here, never written. */
export const readOnly: MiddlewareHandler = async (context, next) => {
  if (['GET', 'HEAD'].includes(context.req.method)) return next()
  const refused = errorResponse(
    context,
    new ApiError(405, {
      code: 'request.method',
      message: `${context.req.method} is not understood here`,
      hint: 'the API is read with GET',
    }),
  )
  refused.headers.set('allow', 'GET, HEAD')
  return refused
}
