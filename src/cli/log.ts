import pino, { type Logger } from 'pino'
import type { Settings } from './settings.ts'

/** Lines of JSON on standard error, each written before the next thing happens. */
export const createLog = ({ log }: Settings): Logger =>
  pino({ level: log, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
