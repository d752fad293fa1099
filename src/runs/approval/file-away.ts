/**
 * What stays of a candidate after its approval: its reports for good, and the true cells behind the release in force, with which the next
 * candidate is compared.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sweep } from '../../durable.ts'
import type { Engine } from '../../engine/engine.ts'
import { readManifest, releaseName } from '../../published/manifest.ts'
import type { Layout } from '../../store/layout.ts'
import type { InForce } from '../disclosure/disclose.ts'
import { cellsFolder, cellsName, databaseName, manifestIn } from './candidate.ts'

/** `cells.json`: the shapes of tables, and which file has the perturbed cells of which population. */
export const Cells = z.strictObject({
  shapes: z.record(z.string(), z.record(z.string(), z.string())),
  cells: z.array(
    z.strictObject({
      table: z.string(),
      population: z.string(),
      columns: z.array(z.string()),
      file: z.string(),
    }),
  ),
})
export type Cells = z.infer<typeof Cells>

/**
 * Bring to its end what a killed process left between a publication and the filing of its candidate; half-made files are swept.
 * Where the candidate is not the release in force, it is left as it is.
 */
export function fileAway(place: Layout): void {
  sweep(place.root)
  sweep(place.published)
  const inForce = readManifest(place.published)
  if (inForce === undefined || manifestIn(place.candidate)?.hash !== inForce.hash) return
  const folder = join(place.approved, releaseName(inForce.number))
  mkdirSync(place.approved, { recursive: true, mode: 0o700 })
  rmSync(join(place.candidate, databaseName), { force: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(place.candidate, folder)
  for (const name of readdirSync(place.approved))
    if (name !== releaseName(inForce.number))
      rmSync(join(place.approved, name, cellsFolder), { recursive: true, force: true })
}

/** Bind the cells behind the release in force; undefined where it has none: the first release, or one that nobody had to approve. */
export async function bindInForce(place: Layout, engine: Engine): Promise<InForce | undefined> {
  const inForce = readManifest(place.published)
  if (inForce === undefined) return undefined
  const folder = join(place.approved, releaseName(inForce.number))
  if (!existsSync(join(folder, cellsName))) return undefined
  const { shapes, cells } = Cells.parse(JSON.parse(readFileSync(join(folder, cellsName), 'utf8')))
  const bound = []
  for (const { file, ...one } of cells) {
    const name = `in-force/${file}`
    await engine.bind(name, join(folder, cellsFolder, file))
    bound.push({ ...one, name })
  }
  return { number: inForce.number, hash: inForce.hash, shapes, cells: bound }
}
