/**
 * Capacity is read off the deliveries: a census that arrives, or is taken back, moves what the country can report on the next run.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureOf } from '../../src/capacity/measure/measures.ts'
import { recordOf } from '../../src/capacity/record.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'
import { smallEdition } from './small-edition.ts'

/** What Ghana and Cabo Verde can report of everything asked in 2021, in per cent, by the measure that pages show. */
async function ability(dir: string): Promise<readonly (number | null | undefined)[]> {
  const { released } = await run(dir, { progress: silent, now: () => '2026-01-01T00:00:00Z' })
  expect(released).toBe(true)
  const release = await openRelease(join(dir, '.corridor/published'))
  const record = await recordOf(release)
  const measure = measureOf('reporting')
  const values = []
  for (const country of ['GHA', 'CPV'])
    values.push((await measure?.of({ release, record, country, year: 2021 }))?.value)
  release.close()
  return values
}

test('without its census of 2021 Ghana can report less on the next run, and with it as much as before', async () => {
  const dir = smallEdition(['census-yearbook'], ['stock-census', 'request-coverage', 'reporting-ability'])
  const file = join(dir, 'sources/census-yearbook/stock-census.csv')
  const whole = readFileSync(file, 'utf8')
  const before = await ability(dir)
  expect(before[0]).toBeGreaterThan(0)
  const rows = whole.split('\n')
  const without = rows.filter((row) => !(row.startsWith('288,') && row.includes(',2021,')))
  expect(without.length).toBeLessThan(rows.length)
  writeFileSync(file, without.join('\n'))
  const after = await ability(dir)
  expect(after[0]).toBeLessThan(before[0] ?? 0)
  expect(after[1]).toBe(before[1])
  writeFileSync(file, whole)
  expect(await ability(dir)).toEqual(before)
  rmSync(dir, { recursive: true })
})
