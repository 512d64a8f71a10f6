import { Hono } from 'hono'

/** Numbers of a running process, in the text form of Prometheus. */
export interface Metrics {
  /** Adds to a counter. */
  count(name: string, labels?: Labels, by?: number): void
  /** What a number is at the moment it is asked for; null where it cannot be told. */
  gauge(name: string, value: () => number | null | Promise<number | null>): void
  text(): Promise<string>
}

type Labels = Readonly<Record<string, string>>

/** Every number with its meaning. */
export const METRICS = {
  tawatur_requests_total: ['counter', 'Requests answered, by status'],
  tawatur_request_seconds_total: ['counter', 'Seconds spent on answering requests'],
  tawatur_articles_read_total: ['counter', 'Articles read by this worker'],
  tawatur_work_failed_total: ['counter', 'Pieces of work that failed and will be tried again'],
  tawatur_work_freed_total: ['counter', 'Dead workers whose work this one made free'],
  tawatur_work_waiting: ['gauge', 'Pieces of work in the queue that are not done'],
  process_resident_memory_bytes: ['gauge', 'Memory of the process'],
  process_cpu_seconds_total: ['counter', 'Processor time of the process'],
  process_uptime_seconds: ['gauge', 'Seconds since the process started'],
} as const satisfies Readonly<Record<string, readonly [type: 'counter' | 'gauge', meaning: string]>>

export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>()
  const gauges = new Map<string, () => number | null | Promise<number | null>>([
    ['process_resident_memory_bytes', () => process.memoryUsage.rss()],
    ['process_cpu_seconds_total', () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6],
    ['process_uptime_seconds', () => process.uptime()],
  ])
  return {
    count(name, labels = {}, by = 1) {
      const series = counters.get(name) ?? new Map<string, number>()
      counters.set(name, series)
      const key = labelText(labels)
      series.set(key, (series.get(key) ?? 0) + by)
    },
    gauge(name, value) {
      gauges.set(name, value)
    },
    async text() {
      let text = ''
      for (const [name, [type, meaning]] of Object.entries(METRICS)) {
        const gauge = gauges.get(name)
        const value = gauge === undefined ? null : await gauge()
        const series = [...(counters.get(name) ?? []), ...(value === null ? [] : [['', value] as const])]
        if (series.length === 0) continue
        text += `# HELP ${name} ${meaning}\n# TYPE ${name} ${type}\n`
        for (const [labels, number] of series) text += `${name}${labels} ${number}\n`
      }
      return text
    },
  }
}

const labelText = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '\\$&')}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** Health and numbers alone, for a process that serves nothing else. */
export function metricsApp(metrics: Metrics): Hono {
  const app = new Hono()
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.get('/metrics', async (context) => context.body(await metrics.text(), 200, { 'content-type': METRICS_TYPE }))
  return app
}
