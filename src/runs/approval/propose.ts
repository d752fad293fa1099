/**
 * Make the candidate of an edition whose tables are counted from records: the release as it would be published, and the report on it.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { Problem } from '../../problem.ts'
import { nextNumber } from '../../published/in-force.ts'
import { buildRelease } from '../../published/make-release.ts'
import type { Manifest } from '../../published/manifest.ts'
import { languages } from '../../standards/labels.ts'
import type { Layout } from '../../store/layout.ts'
import { disclose } from '../disclosure/disclose.ts'
import type { Disclosed, Told } from '../disclosure/disclose.ts'
import type { DisclosureReport } from '../disclosure/disclosure-report.ts'
import { disclosurePage } from '../disclosure/report/disclosure-page.tsx'
import { assemble, builtTold, sameRelease } from '../release.ts'
import type { ReleaseInput } from '../release.ts'
import {
  cellsFolder,
  cellsName,
  databaseName,
  manifestName,
  readCandidate,
  redOf,
  reportName,
  writeCandidate,
} from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { releaseInForce } from './file-away.ts'
import type { Cells } from './file-away.ts'

/** A candidate that waits for a person. */
export interface Waiting {
  readonly hash: string
  /** The folder with its report. */
  readonly folder: string
  /** Checks, and those of them that are red. */
  readonly checks: number
  readonly red: readonly string[]
}

/** Either nothing has changed since the release in force, or a candidate waits. */
export type Proposed =
  | { readonly inForce: Manifest; readonly waiting?: never }
  | { readonly waiting: Waiting; readonly inForce?: Manifest }

export type Proposal = Omit<Disclosed, 'given' | 'engine'>

/**
 * Write the candidate, or keep the one that waits where it is the same. One that is out of date is swept.
 *
 * @throws run.stopped
 */
export async function propose(input: ReleaseInput, proposal: Proposal, engine: Engine): Promise<Proposed> {
  const { place, given } = input
  const { fingerprint, parts } = assemble(input)
  const same = await sameRelease(input, fingerprint)
  if (same !== undefined) {
    rmSync(place.candidate, { recursive: true, force: true })
    return { inForce: same }
  }
  const told = await disclose({ ...proposal, given, engine })
  const current = releaseInForce(place.published)
  const inForce = current === undefined ? {} : { inForce: current }
  const waits = whole(place)
  if (waits !== undefined && isSame(waits, fingerprint, current?.hash ?? null, told))
    return { waiting: waitingOf(place, waits), ...inForce }
  await writeCandidate(place.candidate, async (folder) => {
    const manifest = await buildRelease(
      join(folder, databaseName),
      parts,
      nextNumber(place.published, { manifest: current, damage: undefined }),
      builtTold(input),
    )
    if (manifest.hash === current?.hash) return undefined
    const report: DisclosureReport = { ...told, made: parts.made, hash: manifest.hash }
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
    write(manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`)
    write(reportName, `${JSON.stringify(report, null, 1)}\n`)
    for (const language of languages) write(`disclosure.${language}.html`, disclosurePage(report, language))
    keepCells(folder, proposal, input)
    return { hash: manifest.hash, fingerprint, against: current?.hash ?? null }
  })
  const made = whole(place)
  if (made === undefined || made.fingerprint !== fingerprint) {
    // What is published would be the same to the last cell, whatever it was made by.
    rmSync(place.candidate, { recursive: true, force: true })
    return { inForce: current as Manifest }
  }
  return { waiting: waitingOf(place, made), ...inForce }
}

/** The candidate that waits, if it is whole; one that was touched is as good as none, and made anew. */
function whole(place: Layout): Candidate | undefined {
  try {
    return readCandidate(place.candidate)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function isSame(waits: Candidate, fingerprint: string, against: string | null, told: Told): boolean {
  const { made: _made, hash: _hash, ...before } = waits.report
  return (
    waits.fingerprint === fingerprint &&
    waits.against === against &&
    JSON.stringify(before) === JSON.stringify(JSON.parse(JSON.stringify(told)))
  )
}

const waitingOf = (place: Layout, { hash, report }: Candidate): Waiting => ({
  hash,
  folder: place.candidate,
  checks: report.checks.length,
  red: redOf(report),
})

/** Copy the perturbed cells, what was rounded and the vintages of sums, so that the next candidate can be held against them. */
function keepCells(folder: string, { records }: Proposal, { store, made }: ReleaseInput): void {
  mkdirSync(join(folder, cellsFolder))
  const cells: Cells['cells'] = []
  const keep = (step: string, key: string): string => {
    const file = `${step.replaceAll('/', '--')}.parquet`
    copyFileSync(store.path(step, key), join(folder, cellsFolder, file))
    return file
  }
  for (const [table, parts] of records.perturbed)
    for (const { step, columns, population } of parts) {
      const key = made.manifests.get(step)?.key
      if (key === undefined) continue
      cells.push({ table, population: population.step, columns: [...columns], file: keep(step, key) })
    }
  const shapes = Object.fromEntries(records.shaped.map(({ table, levels }) => [table.id, levels]))
  const roundings = records.roundings.flatMap(({ population, base, columns, inner, rounding }) => {
    const [of, key] = [inner, rounding].map((step) => made.manifests.get(step)?.key)
    return of === undefined || key === undefined
      ? []
      : [
          {
            population,
            base,
            columns: [...columns],
            key,
            inner: keep(inner, of),
            rounding: keep(rounding, key),
          },
        ]
  })
  const sums = [...records.summed].flatMap(([table, parts]) =>
    parts.flatMap(({ step, pattern, population, columns, of, rules }) => {
      const [key, patternKey] = [step, pattern].map((one) => made.manifests.get(one)?.key)
      if (key === undefined || patternKey === undefined) return []
      return [
        {
          table,
          population: population.step,
          columns: [...columns],
          of,
          rules,
          key,
          patternKey,
          vintages: keep(step, key),
          pattern: keep(pattern, patternKey),
        },
      ]
    }),
  )
  const index: Cells = { shapes, cells, roundings, sums }
  writeFileSync(join(folder, cellsName), `${JSON.stringify(index, null, 1)}\n`)
}
