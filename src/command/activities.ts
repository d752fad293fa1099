/**
 * `corridor activities export FILE` and `corridor activities import FILE`: the registry of an edition as a sheet that people can
 * edit and send (CSV, Excel or JSON, by the file's ending).
 */
import { writeFileSync } from 'node:fs'
import { activityFields } from '../capacity/activities/activity-fields.ts'
import { importActivities } from '../capacity/activities/import-activities.ts'
import type { Imported } from '../capacity/activities/import-activities.ts'
import { sheetFormats, writeSheet } from '../capacity/activities/write-sheet.ts'
import type { SheetFormat } from '../capacity/activities/write-sheet.ts'
import { readCapacity } from '../capacity/read-capacity.ts'
import { making, settle } from '../durable.ts'
import { readEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { problem } from '../problem.ts'

interface Asked {
  readonly what: string | undefined
  readonly file: string | undefined
  readonly edition: string
  readonly json: boolean
}

/** @throws cli.missing-argument, cli.invalid-option, and those of importActivities */
export async function activitiesCommand({ what, file, edition, json }: Asked): Promise<void> {
  if (what !== 'export' && what !== 'import')
    throw problem('cli.missing-argument', { command: 'activities', argument: '`export` or `import`' })
  if (file === undefined)
    throw problem('cli.missing-argument', { command: `activities ${what}`, argument: 'a file' })
  const format = formatOf(file)
  if (what === 'import') {
    const done = await importActivities(edition, file, format)
    process.stdout.write(json ? `${JSON.stringify(summary(done))}\n` : tell(done))
    return
  }
  const given = readEdition(edition)
  const things = readCapacity(given, standardsOf(given)).activities.map(({ value }) => value)
  const made = making(file)
  writeFileSync(made, writeSheet(format, { name: 'activities', fields: activityFields, things }))
  settle(made, file)
  process.stdout.write(
    json
      ? `${JSON.stringify({ file, activities: things.length })}\n`
      : `${things.length} activities in ${file}\n`,
  )
}

function formatOf(file: string): SheetFormat {
  const format = sheetFormats.find((ending) => file.toLowerCase().endsWith(`.${ending}`))
  if (format !== undefined) return format
  throw problem('cli.invalid-option', { message: `“${file}” must end in .${sheetFormats.join(', .')}` })
}

const summary = ({ fresh, same, changed, twins, files }: Imported) => ({
  new: fresh.map(({ id }) => id),
  same: same.map(({ id }) => id),
  changed: changed.map(({ value }) => value.id),
  alike: twins.map(({ a, b, score }) => ({ a: a.id, b: b.id, score })),
  files,
})

const tell = ({ fresh, same, changed, twins, files }: Imported): string =>
  [
    `${fresh.length} new, ${same.length} the same, ${changed.length} changed${files.length === 0 ? '' : `: ${files.join(', ')}`}`,
    ...twins.map(({ a, b }) => `  ${a.id} may be the same as ${b.id}`),
    '',
  ].join('\n')
