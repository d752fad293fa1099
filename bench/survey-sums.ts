/**
 * How long the totals and errors of a survey take by domain: a two-stage sample of five million records, in 50 strata of 40
 * clusters, by two sexes and twenty ages. What leaves the engine are moments of strata; the covariance is worked out on these.
 *
 * `node bench/survey-sums.ts 1000000` takes as many records.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckdb } from '../src/engine/duckdb.ts'
import { dataset, id, print, sql } from '../src/sql/index.ts'
import { drawn } from '../src/steps/estimate/sums/drawn.ts'
import { ratioOfTotals } from '../src/steps/estimate/sums/ratio-of-totals.ts'
import { readSums } from '../src/steps/estimate/sums/read-sums.ts'
import { stratumMoments } from '../src/steps/estimate/sums/stratum-moments.ts'
import { SurveyDesign } from '../src/steps/estimate/survey/design.ts'

const [records = 5_000_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
const engine = await openDuckdb(folder)
try {
  const path = join(folder, 'records.parquet')
  await engine.write(
    `select cast(i % 50 as integer) as stratum, cast(i % 2000 as integer) as psu, cast(i // 2000 % 20 as integer) as household,
  400 as clusters, 300 as households, 150.0 as weight, case when hash(i) % 2 = 0 then 'F' else 'M' end as sex,
  cast(hash(i, 1) % 20 as integer) as age, cast(hash(i, 2) % 1000 as double) + i % 2000 as income
from range(${records}) as numbers (i)`,
    path,
  )
  await engine.bind('records', path)
  const sums = {
    records: dataset('records', []),
    design: SurveyDesign.parse({
      weight: 'weight',
      stages: [
        { cluster: 'psu', strata: ['stratum'], population: 'clusters' },
        { cluster: 'household', population: 'households' },
      ],
    }),
    variables: [
      { name: 'income', value: id('income') },
      { name: 'persons', value: sql`1` },
    ],
  }
  for (const by of [[], ['sex'], ['sex', 'age']]) {
    const started = performance.now()
    const rows = []
    for (const stage of [1, 2]) {
      rows.push({
        drawn: await engine.rows(print(drawn({ ...sums, by }, stage), engine.dialect)),
        moments: await engine.rows(print(stratumMoments({ ...sums, by }, stage), engine.dialect)),
      })
    }
    const asked = performance.now()
    const domains = readSums({ ...sums, by }, rows)
    const means = domains.map(({ totals }) => ratioOfTotals(totals, 0, 1).each[0])
    const ended = performance.now()
    const moments = rows.reduce((sum, stage) => sum + stage.moments.length, 0)
    process.stdout.write(
      `${records.toLocaleString('en')} records, ${domains.length} domains: ${moments.toLocaleString('en')} rows of moments in ${(asked - started).toFixed(0)} ms, estimates in ${(ended - asked).toFixed(0)} ms; first mean ${means[0]?.value.toFixed(2)} ± ${means[0]?.se.toFixed(2)}\n`,
    )
  }
} finally {
  engine.close()
  rmSync(folder, { recursive: true })
}
