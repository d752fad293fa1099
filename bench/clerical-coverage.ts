/**
 * Clerks for an invented country: draws the sheet of `corridor review EDITION`, fills it in by the truth beside the country, which a run never reads,
 * and reads it back. A clerk who sees the sheet alone finds whom it proposes; with `--census` she looks in the census too, and finds everybody.
 *
 * npm run build && node bench/clerical-coverage.ts EDITION [PERSONS] [SEED] [--census], after a run and while the files of its deliveries are still there.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDuckdb } from '../src/engine/duckdb.ts'
import { hashFile } from '../src/hash-file.ts'
import { bindTruth } from '../src/quality/truth/folder.ts'
import type * as draws from '../src/runs/review/draw-review.ts'
import type * as reads from '../src/runs/review/read-review.ts'
import { cellsOf } from '../src/steps/link/evaluate/sheet-cells.ts'

const built = (name: string): string => new URL(`../dist/runs/review/${name}.js`, import.meta.url).href
const { drawReview } = (await import(built('draw-review'))) as typeof draws
const { readReview } = (await import(built('read-review'))) as typeof reads

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const [edition = 'sanoria', persons = '100', seed = '1'] = words
const looksInCensus = process.argv.includes('--census')
const census = 'personnes-2023.parquet'
const restricted = resolve(edition, '.corridor', 'restricted')
const scratch = mkdtempSync(join(tmpdir(), 'corridor-clerk-'))
const engine = await openDuckdb(scratch)

/** Records of a source with the person who they truly are of. */
async function recordsOf(source: string, wanted = ''): Promise<string> {
  const folder = join('deliveries', source)
  const files = readdirSync(join(edition, folder)).filter(
    (file) => !file.endsWith('.set-aside.csv') && file.includes(wanted),
  )
  const parts = []
  for (const file of files) {
    const sha = await hashFile(join(edition, folder, file))
    await engine.bind(`records ${sha}`, join(restricted, 'records', source, `${sha}.parquet`))
    parts.push(
      `select r.record, t.person as who from "records ${sha}" as r join "truth/records" as t on t.row = r.row and t.file = '${folder}/${file}'`,
    )
  }
  return parts.join('\nunion all\n')
}

/** Values of a query with two columns, the first by the second. */
async function byKey(query: string): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(query)
  return new Map(rows.map(({ key, who }) => [String(key), String(who)]))
}

try {
  await bindTruth(engine, join(edition, 'truth'))
  await engine.bind('spine', join(restricted, 'spine', 'spine.parquet'))
  const truly = await byKey(
    `select spine.person as key, mode(who) as who from (${await recordsOf('border-police')}) as known join spine on spine.record = known.record group by 1`,
  )
  const counted = await byKey(`select record as key, who from (${await recordsOf('recensement', census)})`)
  const inCensus = new Set(counted.values())
  const began = performance.now()
  const { csv } = await drawReview(edition, {
    sample: Number(persons),
    seed: Number(seed),
    by: 'the bench',
    now: new Date().toISOString(),
    progress: { step: () => undefined, note: () => undefined },
  })
  const seconds = (performance.now() - began) / 1000
  const [header = [], ...lines] = cellsOf(csv, 'sheet')
  const at = (name: string): number => header.indexOf(name)
  const proposed = new Map<string, number>()
  const filled = lines.map((cells) => {
    const [person = '', line = '', record = ''] = ['person', 'line', 'record (census)'].map(
      (name) => cells[at(name)],
    )
    const who = truly.get(person) ?? ''
    const isHers = counted.get(record) === who
    if (isHers && !proposed.has(person)) proposed.set(person, Number(line))
    const found = line === '0' ? looksInCensus && inCensus.has(who) : isHers
    const judgement = found ? 'match' : line === '0' ? '' : 'non-match'
    return cells.with(at('judgement'), judgement)
  })
  // Nobody is proposed for some: their own line says that the clerk looked.
  const judged = filled.map((cells) =>
    cells[at('lines')] === '0' && cells[at('judgement')] === ''
      ? cells.with(at('judgement'), 'non-match')
      : cells,
  )
  const quoted = [header, ...judged].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  )
  const { review, ...read } = await readReview(edition, quoted.join('\n'), 'sheet')
  const there = [...new Set(lines.map((cells) => cells[at('person')] ?? ''))].filter((person) =>
    inCensus.has(truly.get(person) ?? ''),
  )
  const among = (most: number): number =>
    there.filter((person) => (proposed.get(person) ?? Infinity) <= most).length
  console.error(
    `${read.persons} drawn in ${seconds.toFixed(1)} s, ${there.length} truly in the census, ${read.found} found`,
  )
  for (const most of [1, 3, 5, 8]) console.error(`among the first ${most}: ${among(most)}`)
  console.error(`not proposed: ${there.filter((person) => !proposed.has(person)).join(', ')}`)
  const groups = review.groups.map(
    (one) => `{ age: ${one.age}, persons: ${one.persons}, found: ${one.found} }`,
  )
  console.log(`review: { of: unlinked, linkage: ${review.linkage}, groups: [${groups.join(', ')}] }`)
} finally {
  engine.close()
  rmSync(scratch, { recursive: true })
}
