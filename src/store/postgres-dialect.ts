import {
  DataTypeNode,
  type Dialect,
  type KyselyPlugin,
  OperationNodeTransformer,
  PostgresDialect,
  type PostgresPoolClient,
  type PostgresQueryResult,
  RawNode,
  type RootOperationNode,
} from 'kysely'
import pg from 'pg'
import { nameOf, postgresFault } from './postgres-faults.ts'
import { fromPostgres, toPostgres } from './postgres-text.ts'

/** Everything of ours lies in a schema of its own, beside whatever else the database holds. */
export const SCHEMA = 'tawatur'
/** How long a write waits for its turn, and a connection to be made, in milliseconds. */
const PATIENCE = 30_000
const CONNECTING = 10_000
const CONNECTIONS = 10
const INT8 = 20
const TEXTS = new Set([25, 1043])

/** Texts come back as they were given, and whole numbers as numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format === 'binary') return pg.types.getTypeParser(oid, format)
    if (TEXTS.has(oid)) return fromPostgres
    return oid === INT8 ? Number : pg.types.getTypeParser(oid, format)
  },
}

/** Connections to a server. */
export const createPool = (url: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTING,
    application_name: 'tawatur',
    options: `-c search_path=${SCHEMA} -c lock_timeout=${PATIENCE} -c client_min_messages=warning -c jit=off -c max_parallel_workers_per_gather=0`,
  })
  // a connection that breaks while nobody uses it is replaced; one in use tells its user
  pool.on('error', () => {})
  return pool
}

/** Kysely over a pool; the store's troubles come as `StoreUnavailable`. */
export const poolDialect = (pool: pg.Pool, url: string): Dialect => {
  const name = nameOf(url)
  const named = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw postgresFault(name, error)
    }
  }
  const adapted = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const adapt = (client: pg.PoolClient): PostgresPoolClient => {
    let broken = false
    client.on('error', () => {
      broken = true
    })
    return {
      query: ((sql: string, parameters: readonly unknown[]) =>
        named(
          async () => (await client.query(sql, parameters.map(toPostgres))) as PostgresQueryResult<never>,
        )) as unknown as PostgresPoolClient['query'],
      release: () => client.release(broken),
    }
  }
  return new PostgresDialect({
    pool: {
      async connect() {
        const client = await named(() => pool.connect())
        const known = adapted.get(client) ?? adapt(client)
        adapted.set(client, known)
        return known
      },
      end: () => pool.end(),
    },
  })
}

/** Texts of tables compare by their bytes, whatever the database's locale says. */
export const BYTEWISE: KyselyPlugin = {
  transformQuery: ({ node }) => new Bytewise().transformNode(node) as RootOperationNode,
  transformResult: async ({ result }) => result,
}

class Bytewise extends OperationNodeTransformer {
  protected override transformColumnDefinition(
    ...[node, id]: Parameters<OperationNodeTransformer['transformColumnDefinition']>
  ): ReturnType<OperationNodeTransformer['transformColumnDefinition']> {
    const column = super.transformColumnDefinition(node, id)
    const { dataType } = column
    return DataTypeNode.is(dataType) && dataType.dataType === 'text'
      ? { ...column, dataType: RawNode.createWithSql('text collate "C"') }
      : column
  }
}
