/**
 * The small formulas against the tables that UN DESA published (International Migrant Stock 2019): every published figure
 * is computed again from the published stocks and populations.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/engine/engine.ts'
import { dataset } from '../../../src/sql/index.ts'
import { columnsOf } from '../../../src/steps/observation.ts'
import { formulas } from '../../../src/steps/tabulate/formulas.ts'
import { ask, tableOf } from '../ask.ts'

const published = join(import.meta.dirname, '../../../../shared/data/real/undesa_ims2019_tables.csv.gz')

const attributes = `'A' as "OBS_STATUS", 'F' as "CONF_STATUS", 'B' as "TYPE_OF_DATA", 'MODELLED' as "ESTIMATE_KIND", 'PS' as "UNIT_MEASURE", '2019' as "VINTAGE",
  cast(null as varchar) as "REASON_MISSING", cast(null as varchar) as "DELIVERY", cast([] as integer[]) as "ROWS"`

const file = `read_csv('${published}', header = true, all_varchar = true)`

const stock = {
  name: 'tables/stock-origin',
  sql: `select distinct m49 as "REF_AREA", '_T' as "COUNTERPART_AREA", case sex when 'T' then '_T' else sex end as "SEX", 'un' as "SOURCE",
  period as "TIME_PERIOD", cast(value as double) as "OBS_VALUE", ${attributes} from ${file} where measure = 'stock'`,
}
const people = {
  name: 'tables/population-estimate',
  sql: `select m49 as "REF_AREA", period as "TIME_PERIOD", 1000 * max(cast(value as double)) as "OBS_VALUE", 'un' as "SOURCE", ${attributes}
  from ${file} where measure = 'population_k' group by all`,
}

async function computed(table: string): Promise<readonly Row[]> {
  const formula = formulas[table]
  if (formula === undefined) throw new Error(table)
  const input = (name: string) => dataset(`tables/${name}`, columnsOf(tableOf(name)))
  return ask(
    formula.make({
      table: tableOf(table),
      input,
      has: () => true,
      countries: [],
      compositions: [],
      requests: [],
      sources: [],
      surveys: [],
    }),
    [stock, people],
  )
}

async function told(measure: string, sex: string): Promise<ReadonlyMap<string, number>> {
  const rows = await ask({ ...dataset('told', ['m49', 'period', 'value']) }, [
    {
      name: 'told',
      sql: `select m49, period[-4:] as period, cast(value as double) as value from ${file} where measure = '${measure}' and sex = '${sex}'`,
    },
  ])
  return new Map(rows.map((row) => [`${String(row['m49'])} ${String(row['period'])}`, Number(row['value'])]))
}

/**
 * Territories whose numerator and denominator differ in the published tables: Sudan, Serbia, Bonaire (Netherlands Antilles);
 * and one share that is published without its stock (Sint Maarten, 2005).
 */
const differ = new Set(['729', '688', '535', '534'])

describe.skipIf(!existsSync(published))(
  'UN DESA 2019 (skipped where the reference tables are not at hand)',
  () => {
    test.each([
      ['stock-growth', 'annual_rate_change', 'T', 4974 / 3],
      ['stock-share', 'pct_population', 'T', 1937],
      ['stock-female-share', 'pct_female', 'T', 1938],
    ])('%s reproduces %s', async (table, measure, sex, about) => {
      const wanted = await told(measure, sex)
      const got = new Map(
        (await computed(table))
          .filter((row) => !('SEX' in row) || row['SEX'] === '_T')
          .map((row) => [
            `${String(row['REF_AREA'])} ${String(row['TIME_PERIOD'])}`,
            Number(row['OBS_VALUE']),
          ]),
      )
      const wrong = [...wanted].filter(
        ([key, value]) =>
          !differ.has(key.split(' ')[0] ?? '') && !(Math.abs((got.get(key) ?? Number.NaN) - value) < 1e-9),
      )
      expect(wanted.size).toBeGreaterThan(about * 0.8)
      expect(wrong).toEqual([])
    })
  },
)
