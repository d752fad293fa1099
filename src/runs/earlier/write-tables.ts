/**
 * The tables of an earlier state as files: CSV with codes, as the site gives them; one that is too large for that as Parquet.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csv } from '../../exchange/csv.ts'
import { openRelease } from '../../published/open-release.ts'
import { tableData } from '../../published/table-data.ts'
import { linkOrCopy } from '../../store/link-or-copy.ts'

/** Most rows of a CSV file; a release gives as many in one go. */
const most = 1_000_000

/** @param parquet file of the protected observations of a table */
export async function writeTables(
  published: string,
  folder: string,
  parquet: (table: string) => string,
): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const release = await openRelease(published)
  try {
    for (const table of release.vocabulary.tables) {
      const asked = { table: table.id }
      if ((await release.count(asked)) > most) {
        linkOrCopy(parquet(table.id), join(folder, `${table.id}.parquet`))
        continue
      }
      const data = await tableData(release, table, asked, { language: 'en', labels: false, url: '' })
      writeFileSync(join(folder, `${table.id}.csv`), csv(data))
    }
    return release.vocabulary.tables.map(({ id }) => id)
  } finally {
    release.close()
  }
}
