/**
 * The pipeline on both engines: the steps of the West African edition give the same rows in the same order, and an edition run
 * on Spark from its deliveries on gives the same release.
 *
 * Needs a Spark Connect server: `npm run test:spark` starts one. CORRIDOR_SPARK_STEPS=all compares every step, not a choice.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { openSpark } from '../../src/engine/spark.ts'
import { lastDeliveries } from '../../src/runs/deliveries.ts'
import { sqlOf } from '../../src/runs/make.ts'
import { plan } from '../../src/runs/plan.ts'
import type { Step } from '../../src/runs/plan.ts'
import { run } from '../../src/runs/run.ts'
import { datasetsOf } from '../../src/sql/index.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { formulas } from '../../src/steps/tabulate/formulas.ts'
import { editionRun } from '../portal/site.ts'
import { smallEdition } from '../runs/small-edition.ts'
import { differences } from './differences.ts'

const address = process.env['CORRIDOR_SPARK']
const every = process.env['CORRIDOR_SPARK_STEPS'] === 'all'
const silent = { step: () => undefined, made: () => undefined, note: () => undefined }

/** Two sources, two tables: from deliveries to release. */
const tiny = (): string => smallEdition(['unhcr-solutions', 'wb-rpw'], ['solutions', 'remittance-cost'])

/** Relations that are asked for many times over in one query: Spark plans each anew, for minutes. Compared with `all` only. */
const slow = new Set(['timeliness', 'request-coverage'])

/** Steps that between them have every construct: the mappings and checks of each kind, sums, every formula. */
const chosen = new Set([
  'harmonise/undesa-ims-2024/stock-age',
  'findings/undesa-ims-2024/stock-origin',
  'findings/wb-remittances/remittances',
  'findings/undesa-wpp-2024/population-change',
  'accepted/wb-remittances/remittances',
  'harmonise/iom-mmp/deaths-place',
  'harmonise/unhcr-asylum/asylum-decisions',
  'accepted/unhcr-asylum/asylum-decisions',
  'tables/asylum-decisions',
  'tables/stock-census',
  'protected/stock-told',
  ...Object.keys(formulas)
    .filter((table) => !slow.has(table))
    .map((table) => `tables/${table}`),
])

describe.skipIf(address === undefined)(
  'the pipeline on two engines (only where a Spark server is named: npm run test:spark)',
  () => {
    let folder = ''
    let edition = ''
    let duckdb: Engine
    let spark: Engine
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'corridor-two-'))
      edition = await editionRun()
      duckdb = await openDuckdb(folder)
      spark = await openSpark(address ?? '', join(edition, '.corridor'))
    }, 10 * 60_000)
    afterAll(() => {
      duckdb.close()
      spark.close()
      rmSync(folder, { recursive: true })
    })
    const made = (step: string): string => {
      const [path] = globSync(join(edition, '.corridor/restricted', step.replaceAll('/', '--'), '*.parquet'))
      if (path === undefined) throw new Error(`${step} was not made`)
      return path
    }
    const onBoth = async (step: Step): Promise<void> => {
      const path = join(folder, `${step.id.replaceAll('/', '--')}.parquet`)
      for (const name of datasetsOf(step.relation)) await spark.bind(name, made(name))
      await spark.write(sqlOf(step, 'spark'), path)
      const found = await differences(duckdb, made(step.id), path)
      expect(found.rows[1], step.id).toBe(found.rows[0])
      expect(found.columns, step.id).toEqual({})
      if (found.lastDigits > 0)
        console.log(
          `${step.id}: ${found.lastDigits} of ${found.rows[0]} values differ in their last digit, by ${found.largest.toExponential(1)} at most`,
        )
      rmSync(path)
    }

    test(
      'a step gives the same rows in the same order',
      async () => {
        const given = readEdition(edition)
        const { steps } = plan(given, readStandards(), lastDeliveries(edition, given))
        const wanted = steps.filter((step) => every || chosen.has(step.id))
        expect(wanted.length).toBeGreaterThanOrEqual(chosen.size)
        const waiting = [...wanted]
        const work = async (): Promise<void> => {
          for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await onBoth(step)
        }
        await Promise.all([work(), work()])
        console.log(`${wanted.length} of ${steps.length} steps are the same on both engines`)
      },
      30 * 60_000,
    )

    test(
      'an edition run on Spark from its deliveries on gives the same release',
      async () => {
        const [here, there] = [tiny(), tiny()]
        try {
          const first = await run(here, { progress: silent })
          const second = await run(there, { progress: silent, engine: address ?? '' })
          expect(second.hash).toBe(first.hash)
          expect(second.findings).toEqual(first.findings)
          expect((await run(there, { progress: silent, engine: address ?? '' })).made).toEqual([])
        } finally {
          for (const dir of [here, there]) rmSync(dir, { recursive: true })
        }
      },
      30 * 60_000,
    )
  },
)
