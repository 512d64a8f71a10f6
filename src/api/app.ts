import { Hono } from 'hono'
import { exportJson } from '../export/json.ts'
import { type RecordFilter, type SearchQuery, type StoreReader, StoreUnavailable } from '../store/contract.ts'
import { viewArticle, viewEntity } from './article-view.ts'
import type { Assets } from './assets.ts'
import { ApiError, badRequest, errorResponse, notFound } from './errors.ts'
import { viewEvent } from './event-view.ts'
import { METRICS_TYPE, type Metrics } from './metrics.ts'
import { loopbackOnly, readOnly, securityHeaders } from './security.ts'
import { viewClaims, viewFraming, viewStories, viewStory } from './story-view.ts'
import type { HealthBody, SearchBody } from './wire.ts'

export interface AppOptions {
  readonly reader: StoreReader
  /** Version of the rules, as the record states it. */
  readonly rules: string
  readonly assets: Assets
  /** Answers only to loopback's names. */
  readonly loopback: boolean
  /** Told of faults of ours; the client learns no more than that there was one. */
  readonly onFault: (error: unknown) => void
  /** Told of every answer. */
  readonly onAnswer?: (answer: Answer) => void
  readonly metrics?: Metrics
}

/** A request and how it was answered. */
export interface Answer {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly seconds: number
}

const SEARCH_LIMIT = 50
const QUERY_LENGTH = 400

const demandDay = (name: string, value: string | undefined): void => {
  if (value !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(value)) throw badRequest(`${name} is no day`, 'write it as 2024-05-31')
}

const recordFilter = (query: Readonly<Record<string, string>>): RecordFilter => {
  const { story, since, outlet } = query
  demandDay('since', since)
  return {
    ...(story === undefined ? {} : { story }),
    ...(since === undefined ? {} : { since }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

const searchFilter = (query: Readonly<Record<string, string>>): Pick<SearchQuery, 'since' | 'until' | 'outlet'> => {
  const { since, until, outlet } = query
  demandDay('since', since)
  demandDay('until', until)
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

const createApi = ({ reader, rules, metrics }: AppOptions): Hono => {
  const api = new Hono()
  api.use(readOnly)
  api.use(async (context, next) => {
    await next()
    context.res.headers.set('cache-control', 'no-store')
  })
  api.get('/health', async (context) => {
    // a store that does not answer makes it 503
    await reader.item('articles', '')
    const body: HealthBody = { status: 'ok', tawatur: 1, rules }
    return context.json(body)
  })
  if (metrics !== undefined)
    api.get('/metrics', async (context) => context.body(await metrics.text(), 200, { 'content-type': METRICS_TYPE }))
  api.get('/stories', async (context) => context.json(await viewStories(reader)))
  api.get('/stories/:id', async (context) => context.json(await viewStory(reader, context.req.param('id'))))
  api.get('/stories/:id/claims', async (context) => context.json(await viewClaims(reader, context.req.param('id'))))
  api.get('/stories/:id/framing', async (context) => context.json(await viewFraming(reader, context.req.param('id'))))
  api.get('/events/:id', async (context) => context.json(await viewEvent(reader, context.req.param('id'))))
  api.get('/articles/:id', async (context) => context.json(await viewArticle(reader, context.req.param('id'))))
  api.get('/entities/:id', async (context) => context.json(await viewEntity(reader, context.req.param('id'))))
  api.get('/search', async (context) => {
    const query = (context.req.query('q') ?? '').trim()
    if (query === '') throw badRequest('nothing to search for', 'say it as ?q=')
    if (query.length > QUERY_LENGTH) throw badRequest(`a query has at most ${QUERY_LENGTH} characters`, 'search for fewer words')
    const body: SearchBody = {
      query,
      hits: await reader.search({ text: query, limit: SEARCH_LIMIT, ...searchFilter(context.req.query()) }),
    }
    return context.json(body)
  })
  api.get('/record', async (context) => {
    const filter = recordFilter(context.req.query())
    if (filter.story !== undefined) await demandStory(reader, filter.story)
    const source = {
      items: <K extends Parameters<StoreReader['items']>[0]>(kind: K) => reader.items(kind, filter),
      item: reader.item.bind(reader),
    }
    const body = ReadableStream.from(exportJson(source, rules)).pipeThrough(new TextEncoderStream())
    return context.body(body, 200, { 'content-type': 'application/json; charset=utf-8' })
  })
  return api
}

const demandStory = async (reader: StoreReader, id: string): Promise<void> => {
  if ((await reader.item('stories', id)) === null) throw notFound('story', id)
}

/** The API and the page. */
export const createApp = (options: AppOptions): Hono => {
  const { assets, loopback, onFault, onAnswer } = options
  const app = new Hono()
  if (onAnswer !== undefined)
    app.use(async (context, next) => {
      const from = performance.now()
      await next()
      const { method, path } = context.req
      onAnswer({ method, path, status: context.res.status, seconds: (performance.now() - from) / 1000 })
    })
  app.use(securityHeaders)
  if (loopback) app.use(loopbackOnly)
  app.route('/api', createApi(options))
  app.get('*', (context, next) => {
    const asset = assets.get(context.req.path)
    if (asset === undefined) return next()
    const headers = {
      'content-type': asset.type,
      etag: asset.etag,
      'cache-control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    const known = (context.req.header('if-none-match') ?? '').split(/\s*,\s*/u).map((tag) => tag.replace(/^W\//u, ''))
    return known.includes(asset.etag) ? context.body(null, 304, headers) : context.body(asset.body, 200, headers)
  })
  app.notFound((context) =>
    errorResponse(
      context,
      assets.size === 0 && context.req.path === '/'
        ? new ApiError(404, {
            code: 'page.not-built',
            message: 'the page has not been built',
            hint: 'run “npm run build:web”; the API is at /api/stories',
          })
        : new ApiError(404, {
            code: 'request.path',
            message: 'there is nothing at this address',
            hint: 'the page is at /, the API below /api',
          }),
    ),
  )
  app.onError((error, context) => {
    if (error instanceof ApiError) return errorResponse(context, error)
    if (error instanceof StoreUnavailable) return errorResponse(context, new ApiError(503, error.fault))
    onFault(error)
    return errorResponse(
      context,
      new ApiError(500, { code: 'internal', message: 'the program made a mistake', hint: 'its standard error says more' }),
    )
  })
  return app
}
