import pg from 'pg'

/** A server on which tests make databases of their own; they are dropped at the end. */
export interface PostgresForTests extends AsyncDisposable {
  /** The address of a new, empty database. */
  database(): Promise<string>
  /** The address of one database, emptied: nobody may have it open. */
  emptied(): Promise<string>
}

const ADDRESS = process.env['TAWATUR_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres'
let count = 0

/** Null where no server answers; with CI=true that is a fault. */
export async function postgresForTests(): Promise<PostgresForTests | null> {
  const admin = new pg.Client({ connectionString: ADDRESS })
  try {
    await admin.connect()
  } catch (error) {
    if (process.env['CI'] === 'true') throw error
    return null
  }
  const names: string[] = []
  const database = async () => {
    const name = `tawatur_test_${process.pid}_${count++}`
    await admin.query(`create database ${name}`)
    names.push(name)
    const url = new URL(ADDRESS)
    url.pathname = `/${name}`
    return url.href
  }
  let one: string | null = null
  return {
    database,
    async emptied() {
      one ??= await database()
      await query(one, 'drop schema if exists tawatur cascade')
      return one
    },
    async [Symbol.asyncDispose]() {
      for (const name of names) await admin.query(`drop database if exists ${name} with (force)`)
      await admin.end()
    },
  }
}

/** One statement by itself. */
export async function query(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
