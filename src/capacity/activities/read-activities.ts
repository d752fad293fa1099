/**
 * Activities from a file that a person sends: CSV, Excel or JSON. Each row is checked as the edition's own files are; the first
 * row that does not fit is told with its number and column, and nothing is taken.
 *
 * Row 1 is the first after the header; empty rows are passed over. A row without an id gets one from its title and year.
 */
import { z } from 'zod'
import { problem } from '../../problem.ts'
import { Activity } from '../model/activity.ts'
import { activityFields } from './activity-fields.ts'
import { columnAt, columnsOf, fromRow } from './columns.ts'
import { makeId } from './make-id.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetFormat } from './write-sheet.ts'

/** @throws capacity.invalid, capacity.unknown, capacity.repeated */
export async function readActivities(
  file: string,
  format: SheetFormat,
  bytes: Uint8Array,
): Promise<readonly Activity[]> {
  const things = format === 'json' ? fromJson(file, bytes) : await fromSheet(file, format, bytes)
  const ids = new Set(things.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
  const seen = new Set<string>()
  return things.flatMap((thing, i) => {
    if (Object.keys(thing).length === 0) return []
    const id = thing['id'] ?? makeId(thing, ids)
    if (typeof id === 'string') ids.add(id)
    const checked = Activity.safeParse({ ...thing, id })
    if (!checked.success) throw refused(file, `row ${i + 1}`, thing, checked.error)
    if (seen.has(checked.data.id))
      throw problem('capacity.repeated', {
        file,
        where: `row ${i + 1}, column id`,
        what: 'activity',
        found: checked.data.id,
      })
    seen.add(checked.data.id)
    return checked.data
  })
}

async function fromSheet(
  file: string,
  format: 'csv' | 'xlsx',
  bytes: Uint8Array,
): Promise<readonly Record<string, unknown>[]> {
  const rows = await readSheet(file, format, bytes, columnsOf(activityFields))
  return rows.map((row) => fromRow(activityFields, row))
}

const Things = z.array(z.record(z.string(), z.unknown()))
const Wrapped = z.union([Things, z.object({ activities: Things }).transform(({ activities }) => activities)])

function fromJson(file: string, bytes: Uint8Array): readonly Record<string, unknown>[] {
  const expected = 'a list of activities, or an object with the list “activities”'
  try {
    const read = Wrapped.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    if (read.success) return read.data
  } catch {
    throw problem('capacity.invalid', { file, where: 'the file', found: 'text that is no JSON', expected })
  }
  throw problem('capacity.invalid', { file, where: 'the file', found: 'something else', expected })
}

function refused(file: string, row: string, thing: object, { issues }: z.ZodError): Error {
  const issue = issues[0]
  const path = (issue?.path ?? []).map(String)
  const column = columnAt(activityFields, path) ?? path.join('_')
  const found = path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? Object.entries(at).find(([k]) => k === part)?.[1] : undefined,
    thing,
  )
  return problem('capacity.invalid', {
    file,
    where: column === '' ? row : `${row}, column ${column}`,
    found:
      found === undefined
        ? 'nothing'
        : typeof found === 'string'
          ? `“${found}”`
          : JSON.stringify(found).slice(0, 60),
    expected: (issue?.message ?? 'something that fits').replace(/^Invalid (option|input): expected /, ''),
  })
}
