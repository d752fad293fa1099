/**
 * Open the engine that a person names: nothing for the embedded one, the address of a Spark Connect server for the other.
 */
import { openDuckdb } from './duckdb.ts'
import type { Engine } from './engine.ts'

/**
 * @param address `duckdb`, or `sc://host:port`
 * @param folder the edition's `.corridor`
 * @throws engine.invalid-address, engine.unreachable
 */
export async function openEngine(address: string, folder: string): Promise<Engine> {
  if (address === 'duckdb') return openDuckdb(folder)
  const { openSpark } = await import('./spark.ts')
  return openSpark(address, folder)
}
