/**
 * What stays of a candidate after its approval: its reports for good, the true cells behind the release in force, with which the next
 * candidate is compared, and how its cells were rounded and its sums withheld, without which it could not be made again (runs/earlier).
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sweep } from '../../durable.ts'
import type { Engine } from '../../engine/engine.ts'
import { Problem } from '../../problem.ts'
import { readManifest, releaseName } from '../../published/manifest.ts'
import type { Manifest } from '../../published/manifest.ts'
import type { Layout } from '../../store/layout.ts'
import type { CellsInForce, InForce, RoundingInForce, SumsInForce } from '../in-force.ts'
import { cellsFolder, cellsName, databaseName, manifestIn } from './candidate.ts'

/** `cells.json`: the shapes of tables, which file has the perturbed cells of which population, which ones its rounding, and the vintages of sums. */
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
  roundings: z
    .array(
      z.strictObject({
        population: z.string(),
        base: z.number(),
        columns: z.array(z.string()),
        key: z.string(),
        inner: z.string(),
        rounding: z.string(),
      }),
    )
    .default([]),
  sums: z
    .array(
      z.strictObject({
        table: z.string(),
        population: z.string(),
        columns: z.array(z.string()),
        of: z.string(),
        rules: z.string(),
        key: z.string(),
        patternKey: z.string(),
        vintages: z.string(),
        pattern: z.string(),
      }),
    )
    .default([]),
})
export type Cells = z.infer<typeof Cells>

/** The release in force; undefined where there is none, or it is damaged, which is made again under the next number. */
export function releaseInForce(published: string): Manifest | undefined {
  try {
    return readManifest(published)
  } catch (error) {
    if (error instanceof Problem && error.code === 'published.damaged') return undefined
    throw error
  }
}

/**
 * Bring to its end what a killed process left between a publication and the filing of its candidate; half-made files are swept.
 * Where the candidate is not the release in force, it is left as it is.
 */
export function fileAway(place: Layout): void {
  sweep(place.root)
  sweep(place.published)
  const inForce = releaseInForce(place.published)
  if (inForce === undefined || manifestIn(place.candidate)?.hash !== inForce.hash) return
  const folder = join(place.approved, releaseName(inForce.number))
  mkdirSync(place.approved, { recursive: true, mode: 0o700 })
  rmSync(join(place.candidate, databaseName), { force: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(place.candidate, folder)
  for (const name of readdirSync(place.approved))
    if (name !== releaseName(inForce.number)) forgetCells(join(place.approved, name))
}

/** Remove the true cells behind a release that is not in force any more, but those that decide what the next one may show. */
function forgetCells(folder: string): void {
  const index = join(folder, cellsName)
  if (!existsSync(index)) return rmSync(join(folder, cellsFolder), { recursive: true, force: true })
  const { cells } = Cells.parse(JSON.parse(readFileSync(index, 'utf8')))
  for (const { file } of cells) rmSync(join(folder, cellsFolder, file), { force: true })
}

/**
 * Bind the cells behind the release in force, or another; undefined where it has none: the first release, or one that nobody had to approve.
 * Of a release that is not in force any more the perturbed cells are gone.
 */
export async function bindInForce(
  place: Layout,
  engine: Engine,
  other?: Pick<Manifest, 'number' | 'hash'>,
): Promise<InForce | undefined> {
  const inForce = other ?? releaseInForce(place.published)
  if (inForce === undefined) return undefined
  const folder = join(place.approved, releaseName(inForce.number))
  if (!existsSync(join(folder, cellsName))) return undefined
  const kept = Cells.parse(JSON.parse(readFileSync(join(folder, cellsName), 'utf8')))
  const bind = async (file: string): Promise<string> => {
    const name = `in-force/${file}`
    await engine.bind(name, join(folder, cellsFolder, file))
    return name
  }
  /** What an earlier version removed is left out of a release that is not in force any more. */
  const there = (...files: readonly string[]): boolean =>
    other === undefined || files.every((file) => existsSync(join(folder, cellsFolder, file)))
  const { number, hash } = inForce
  const [cells, roundings, sums]: [CellsInForce[], RoundingInForce[], SumsInForce[]] = [[], [], []]
  for (const { file, ...one } of other === undefined ? kept.cells : [])
    cells.push({ ...one, name: await bind(file) })
  for (const { inner, rounding, ...one } of kept.roundings.filter((of) => there(of.inner, of.rounding)))
    roundings.push({ ...one, inner: await bind(inner), rounding: await bind(rounding) })
  for (const { vintages, pattern, ...one } of kept.sums.filter((of) => there(of.vintages, of.pattern)))
    sums.push({ ...one, vintages: await bind(vintages), pattern: await bind(pattern) })
  return { number, hash, shapes: kept.shapes, cells, roundings, sums }
}
