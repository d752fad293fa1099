/**
 * Take a list of activities into an edition. Everything is checked against the whole edition before the first byte is written: a
 * list with one wrong row changes nothing. New ones go to `capacity/activities/imported-NAME.yaml`, NAME that of the file they
 * came in; changed ones are changed where they stand.
 *
 * Each file is replaced whole or not at all. Stopped between two files, the same import finishes the rest.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { replaceFile } from '../../durable.ts'
import { readEdition } from '../../edition/read-edition.ts'
import { standardsOf } from '../../edition/standards-of.ts'
import { readCapacity } from '../read-capacity.ts'
import { checkActivities } from './check-activities.ts'
import { editList } from './edit-list.ts'
import { planImport } from './plan-import.ts'
import type { ImportPlan } from './plan-import.ts'
import { readActivities } from './read-activities.ts'
import type { SheetFormat } from './write-sheet.ts'

export interface Imported extends ImportPlan {
  /** Files of the edition that were written. */
  readonly files: readonly string[]
}

/** @throws capacity.invalid, capacity.unknown, capacity.repeated, capacity.dates, capacity.circle, edition.invalid */
export async function importActivities(dir: string, path: string, format: SheetFormat): Promise<Imported> {
  const name = basename(path)
  const incoming = await readActivities(name, format, readFileSync(path))
  const given = readEdition(dir)
  const standards = standardsOf(given)
  const capacity = readCapacity(given, standards)
  const place = `capacity/activities/imported-${slug(name)}.yaml`
  const plan = planImport(capacity.activities, incoming, place)
  const shown = new Set([...plan.fresh, ...plan.changed.map(({ value }) => value)].map(({ id }) => id))
  // what the person sent is at fault, so the problem names their file
  const activities = plan.after.map((one) => (shown.has(one.value.id) ? { ...one, file: name } : one))
  checkActivities({ ...capacity, activities }, { given, standards })
  const files = [
    ...new Set([...plan.changed.map(({ file }) => file), ...(plan.fresh.length > 0 ? [place] : [])]),
  ]
  for (const file of files.toSorted()) {
    const at = join(dir, file)
    mkdirSync(dirname(at), { recursive: true })
    const old = existsSync(at)
      ? readFileSync(at, 'utf8')
      : `# Taken in from ${name} by \`corridor activities import\`.\n`
    const changed = plan.changed.filter((one) => one.file === file).map(({ value }) => value)
    replaceFile(at, editList(old, changed, file === place ? plan.fresh : []))
  }
  return { ...plan, files }
}

const slug = (name: string): string =>
  basename(name, extname(name))
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'list'
