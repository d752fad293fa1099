/** The reference of `full-run.ts`: DuckDB reads every CSV file of an edition once and counts its rows. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDuckdbFile } from '../src/published/duckdb-file.ts'

const dir = process.argv[2] ?? 'editions/west-africa'
const database = await openDuckdbFile(':memory:', { readOnly: false })
for (const name of readdirSync(join(dir, 'sources'), { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.csv'))
    await database.rows(`select count(columns(*)) from read_csv(?, all_varchar = true)`, [
      join(dir, 'sources', name),
    ])
}
database.close()
