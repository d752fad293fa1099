/**
 * A clerk for an invented country: draws persons of the border's list whom linkage did not link to the census, looks for them in it, and
 * prints the `review` of methods.yaml. What a clerk would find is taken from the truth beside the country; a run never reads that.
 *
 * node bench/clerical-coverage.ts EDITION [PERSONS] [LOT], after a run and while the files of its deliveries are still there.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDuckdb } from '../src/engine/duckdb.ts'
import { hashFile } from '../src/hash-file.ts'
import { bindTruth } from '../src/quality/truth/folder.ts'

const [edition = 'sanoria', persons = '100', lot = '1'] = process.argv.slice(2)
const [census, night] = ['deliveries/recensement/personnes-2023.parquet', '2023-11-19']
const restricted = resolve(edition, '.corridor', 'restricted')
const scratch = mkdtempSync(join(tmpdir(), 'corridor-clerk-'))
const engine = await openDuckdb(scratch)

/** The newest file of a step. */
const latest = (step: string): string => {
  const made = readdirSync(join(restricted, step))
    .filter((file) => file.endsWith('.parquet'))
    .map((file) => join(restricted, step, file))
  return made.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] as string
}

/** Records of a source with the person who they truly are of. */
async function recordsOf(source: string): Promise<string> {
  const folder = join('deliveries', source)
  const files = readdirSync(join(edition, folder)).filter((file) => !file.endsWith('.set-aside.csv'))
  const parts = new Map<string, string>()
  for (const file of files) {
    const sha = await hashFile(join(edition, folder, file))
    const name = `records ${sha}`
    await engine.bind(name, join(restricted, 'records', source, `${sha}.parquet`))
    parts.set(
      sha,
      `select r.record, t.person as who from "${name}" as r join "truth/records" as t on t.row = r.row and t.file = '${folder}/${file}'`,
    )
  }
  return [...parts.values()].join('\nunion all\n')
}

try {
  await bindTruth(engine, join(edition, 'truth'))
  for (const step of ['census-list', 'border-list', 'persons']) await engine.bind(step, latest(step))
  await engine.bind('spine', join(restricted, 'spine', 'spine.parquet'))
  const rows = await engine.rows(`with
who as (
  select person, mode(who) as who from (${await recordsOf('border-police')}) as known join spine on spine.record = known.record group by person
),
aged as (
  select person, date_diff('month', cast(substr(birth || '-07', 1, 7) || '-01' as date), date '${night}') / 12.0 as age from persons
),
drawn as (
  select listed.person, who.who, aged.age
  from "border-list" as listed join who on who.person = listed.person left join aged on aged.person = listed.person
  where listed.person not in (select person from "census-list")
  order by md5(concat(listed.person, ' ', '${lot}')) limit ${Number(persons)}
)
select case when age < 15 then 'Y0T14' when age < 65 then 'Y15T64' else 'Y_GE65' end as age, cast(count(*) as integer) as persons,
  cast(sum(case when who in (select person from "truth/records" where file = '${census}') then 1 else 0 end) as integer) as found
from drawn where age is not null group by 1 order by 1`)
  const groups = rows.map(
    ({ age, persons: n, found }) => `{ age: ${String(age)}, persons: ${Number(n)}, found: ${Number(found)} }`,
  )
  console.log(`review: { of: unlinked, groups: [${groups.join(', ')}] }`)
} finally {
  engine.close()
  rmSync(scratch, { recursive: true })
}
