import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Fault, Result } from '../model/diagnostic.ts'

export interface RunningServer extends AsyncDisposable {
  /** Where the page is, with the port that was taken. */
  readonly url: string
}

const faultOf = (error: NodeJS.ErrnoException, host: string, port: number): Fault | null => {
  if (error.code === 'EADDRINUSE')
    return {
      code: 'serve.port-in-use',
      message: `port ${port} of ${host} is in use`,
      hint: 'choose another, or --port 0 for any that is free',
    }
  if (error.code === 'EACCES')
    return { code: 'serve.port-forbidden', message: `port ${port} may not be used`, hint: 'choose one above 1023' }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return { code: 'serve.host', message: `this machine is not reached by ${host}`, hint: 'use 127.0.0.1 or one of its addresses' }
  return null
}

/** Listens on a host and port (0 for any that is free). */
export const listen = (app: Hono, host: string, port: number): Promise<Result<RunningServer>> =>
  new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: app.fetch })
    server.once('error', (error: NodeJS.ErrnoException) => {
      const fault = faultOf(error, host, port)
      if (fault === null) reject(error)
      else resolve({ ok: false, fault })
    })
    server.listen(port, host, () => {
      const { address, family, port: taken } = server.address() as AddressInfo
      const name = family === 'IPv6' ? `[${address}]` : address
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed())
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
      resolve({ ok: true, value: { url: `http://${name}:${taken}/`, [Symbol.asyncDispose]: close } })
    })
  })
