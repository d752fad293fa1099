/**
 * Where an earlier state is made again: a folder of its own under `.corridor/earlier`, for the moment, restricted as the rest is.
 *
 *     earlier/2026-03-31T12-00-00.000Z/  tables/*.csv  published/  restricted/  deliveries/
 *
 * Identities, their keys, the audit and the catalog are those of the edition: there is one of each.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Layout } from '../../store/layout.ts'

/** Made where it is absent. @param at ISO date and time in UTC */
export function earlierPlace(place: Layout, at: string): Layout {
  const root = join(place.root, 'earlier', at.replaceAll(':', '-'))
  const own = {
    datasets: join(root, 'restricted'),
    published: join(root, 'published'),
    deliveries: join(root, 'deliveries'),
  }
  mkdirSync(join(place.root, 'earlier'), { recursive: true, mode: 0o700 })
  for (const dir of Object.values(own)) mkdirSync(dir, { recursive: true })
  return { ...place, root, ...own }
}

/** Folder of the tables of an earlier state, as CSV. */
export const tablesOf = (earlier: Layout): string => join(earlier.root, 'tables')
