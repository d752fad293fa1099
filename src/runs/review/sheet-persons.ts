/** Persons of a sheet: what their records say, and the records of the census that come nearest. */
import { nearest } from '../../link/nearest.ts'
import type { Near } from '../../link/nearest.ts'
import type { Session } from '../../link/session.ts'
import { compared } from '../../link/spine-entries.ts'
import type { Row } from '../../engine/engine.ts'
import { dataset, id, join as list, relation, sql } from '../../sql/index.ts'
import type { Listed } from '../../steps/estimate/coverage/other-list.ts'
import { saidColumns } from '../../steps/estimate/coverage/review-sheet.ts'
import type { Said, SheetPerson } from '../../steps/estimate/coverage/review-sheet.ts'
import type { Origin } from '../../steps/link/encode/records.ts'
import type { LinkModel } from '../../steps/link/model/model.ts'
import { censusEntries, drawnEntries, householdsOf } from './open-known.ts'
import type { OpenedCensus } from './open-known.ts'

/** Column of entries behind each of the sheet. */
const columnOf = {
  surnames: 'surnames',
  'given names': 'given_names',
  born: 'born',
  sex: 'sex',
  citizenship: 'citizenship',
} as const

/**
 * One for each person drawn, in their order; her candidates are the `count` records of the census of which one of her entries weighs most.
 *
 * @throws link.stopped, link.engine-failed
 */
export async function sheetPersons(
  at: Session,
  model: LinkModel,
  drawn: readonly Listed[],
  { known, census, count }: { readonly known: Origin; readonly census: OpenedCensus; readonly count: number },
): Promise<readonly SheetPerson[]> {
  const near = await nearest(at, model, { of: known, among: census, columns: compared, count })
  const entries = await at.rows(
    relation(
      'entries of the persons drawn',
      [],
      'What is known',
      sql`select * from ${dataset(drawnEntries, [])}`,
    ),
    ['id'],
  )
  const owner = new Map(entries.map((row) => [String(row['id']), Number(row['person'])]))
  const proposed = heaviestOf(near, owner, count)
  const records = [...new Set([...proposed.values()].flat())]
  const said = await censusSaid(at, records)
  const households = census.hasHousehold ? await householdsOf(at, records) : new Map<string, string>()
  const nothing = together([])
  return drawn.map(({ person }) => ({
    person,
    known: together(entries.filter((row) => Number(row['person']) === person)),
    candidates: (proposed.get(person) ?? []).map((record) => ({
      record,
      household: households.get(record) ?? '',
      said: said.get(record) ?? nothing,
    })),
  }))
}

/** Records of the census by person, the heaviest first; a record counts by the entry that it is nearest to. */
function heaviestOf(
  near: readonly Near[],
  owner: ReadonlyMap<string, number>,
  count: number,
): ReadonlyMap<number, readonly string[]> {
  const byPerson = new Map<number, Map<string, number>>()
  for (const { of, id: record, weight } of near) {
    const person = owner.get(of) ?? 0
    const own = byPerson.get(person) ?? new Map<string, number>()
    own.set(record, Math.max(weight, own.get(record) ?? -Infinity))
    byPerson.set(person, own)
  }
  return new Map(
    [...byPerson].map(([person, own]) => [
      person,
      [...own]
        .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, count)
        .map(([record]) => record),
    ]),
  )
}

/** Different values of each column, those that most records have first. */
function together(entries: readonly Row[]): Said {
  return Object.fromEntries(
    saidColumns.map((name) => {
      const times = new Map<string, number>()
      for (const row of entries) {
        const value = row[columnOf[name]]
        if (typeof value === 'string') times.set(value, (times.get(value) ?? 0) + Number(row['times'] ?? 1))
      }
      const values = [...times].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      return [name, values.map(([value]) => value).join(' / ')]
    }),
  ) as Said
}

/** What records of the census say, by record. */
async function censusSaid(at: Session, records: readonly string[]): Promise<ReadonlyMap<string, Said>> {
  if (records.length === 0) return new Map()
  const rows = await at.rows(
    relation(
      'what the census says',
      ['id', ...compared],
      'What the records proposed say',
      sql`select * from ${dataset(censusEntries, ['id', ...compared])} where ${id('id')} in (${list(records.map((one) => sql`${one}`))})`,
    ),
    ['id'],
  )
  return new Map(rows.map((row) => [String(row['id']), together([row])]))
}
