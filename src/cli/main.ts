import { enableCompileCache } from 'node:module'
import { collectEarly } from './memory.ts'

// Compiled code is kept between runs: a command starts in half the time. It must be on before anything else is loaded.
enableCompileCache()
collectEarly()
const { main } = await import('./program.ts')
await main()
