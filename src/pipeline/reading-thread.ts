import { enableCompileCache } from 'node:module'

// A thread shares no compiled code with the one that starts it, but what is kept between runs. It must be on before anything else is loaded.
enableCompileCache()
await import('./reading-loop.ts')
