/**
 * An engine whose kept relations stand in the place of files, for identities, which lie in memory and nowhere else.
 */
import type { PrivateEngine } from '../engine/private-duckdb.ts'
import { entriesName } from './spine-entries.ts'

/** The engine, of which `bind` takes the name of a kept relation of entries for a path. */
export const fromMemory = (engine: PrivateEngine): PrivateEngine => ({
  ...engine,
  bind: async (name, path) => {
    if (!path.startsWith(entriesName(''))) return engine.bind(name, path)
    await engine.keep(name, `select * from "${path.replaceAll('"', '""')}"`)
  },
})
