/**
 * Identities for a review, opened once the audit says so: the records of the census, and of the persons drawn what their records say. Nothing else
 * of a source stays in the engine.
 */
import type { CensusCoverage } from '../../edition/methods.ts'
import type { PrivateEngine } from '../../engine/private-duckdb.ts'
import { keepTable } from '../../link/keep-table.ts'
import type { Session } from '../../link/session.ts'
import { compared, entriesName, plain } from '../../link/spine-entries.ts'
import { dataset, id, join as list, names, relation, sql } from '../../sql/index.ts'
import type { Listed } from '../../steps/estimate/coverage/other-list.ts'
import type { Origin } from '../../steps/link/encode/records.ts'
import type { Identities, Reason } from '../../store/identities/identities.ts'
import { openIdentities } from '../../store/identities/open-identities.ts'
import { spine } from '../records/persons.ts'
import { meantOf, recordsName } from '../records/standing.ts'
import type { Standing } from '../records/standing.ts'

export interface Opening {
  readonly at: Session
  readonly engine: PrivateEngine
  readonly identities: Identities
  readonly reason: Reason
  readonly standing: readonly Standing[]
}

/** What people are looked for by. */
const looked = ['surnames', 'given_names', 'date_of_birth', 'date_of_birth_precision', 'sex', 'citizenship']
const ofDocument = 'document_number'

/** Entries of the census: `id` and what is compared. */
export const censusEntries = entriesName('the census')
/** Its records as they were opened: `pseudonym`, and `household` where it has one. */
export const censusIdentities = 'identities of the census'
/** Entries of the persons drawn: `id`, person, how many records say so (`times`), and what is compared. */
export const drawnEntries = entriesName('the persons drawn')

const drawnRecords = dataset('records of the persons drawn', ['person', 'source', 'record'])

export interface OpenedCensus extends Origin {
  readonly hasHousehold: boolean
  /** Some of its records have the number of a document, so that those of the persons drawn are worth opening. */
  readonly hasDocument: boolean
}

/** Open the records of the census. @throws what `openIdentities` throws, link.stopped */
export async function openCensus(opening: Opening, coverage: CensusCoverage): Promise<OpenedCensus> {
  const { at, engine, identities, reason, standing } = opening
  const one = standing.find(({ source }) => source.id === coverage.from)
  const deliveries = one === undefined ? [] : meantOf(one, coverage).map(({ sha256 }) => sha256)
  at.begin('open the census')
  const { columns } = await openIdentities(identities, engine, coverage.from, reason, censusIdentities, {
    columns: ['pseudonym', ...looked, ofDocument, 'household'],
    deliveries,
  })
  const opened = plain({ origin: 'the census', name: censusIdentities, columns })
  const rows = await at.keepAs(
    censusEntries,
    relation(
      censusEntries,
      ['id', ...compared],
      'Records of the census as they are compared',
      sql`select record as id, ${names(compared)} from ${opened}`,
    ),
  )
  const [found] = await at.rows(
    relation(
      'documents',
      ['n'],
      'Documents',
      sql`select count(document) as n from ${dataset(censusEntries, [])}`,
    ),
  )
  return {
    name: 'the census',
    path: censusEntries,
    rows,
    hasHousehold: columns.includes('household'),
    hasDocument: Number(found?.['n']) > 0,
  }
}

/** Open what the records of the persons drawn say; of a source only the deliveries that hold some. */
export async function openDrawn(
  opening: Opening,
  drawn: readonly Listed[],
  { hasDocument }: Pick<OpenedCensus, 'hasDocument'>,
): Promise<Origin> {
  const { at, engine, identities, reason, standing } = opening
  await keepTable(at, 'persons drawn', [
    { name: 'person', type: 'DOUBLE', data: Float64Array.from(drawn, ({ person }) => person) },
  ])
  await at.keepAs(
    drawnRecords.name,
    relation(
      drawnRecords.name,
      drawnRecords.columns,
      'Records of the persons drawn',
      sql`select spine.person, spine.source, spine.record from ${spine} as spine join ${dataset('persons drawn', ['person'])} as drawn on drawn.person = spine.person`,
    ),
  )
  const parts = []
  for (const { source, deliveries } of standing) {
    const holding = await deliveriesWithDrawn(at, source.id, deliveries)
    if (holding.length === 0) continue
    at.begin(`open ${source.id}`)
    const all = await openIdentities(identities, engine, source.id, reason, undefined, {
      columns: ['pseudonym', ...looked, ...(hasDocument ? [ofDocument] : [])],
      deliveries: holding,
    })
    const known = `known from ${source.id}`
    await at.keepAs(
      known,
      relation(
        known,
        all.columns,
        `What ${source.id} knows of the persons drawn`,
        sql`select all_of.* from ${dataset(all.name, all.columns)} as all_of join ${drawnRecords} as drawn on drawn.record = all_of.pseudonym and drawn.source = ${source.id}`,
      ),
    )
    await engine.drop(all.name)
    parts.push(
      sql`select drawn.person, ${source.id} as source, known.* from ${plain({ origin: source.id, name: known, columns: all.columns })} as known
join ${drawnRecords} as drawn on drawn.record = known.record and drawn.source = ${source.id}`,
    )
  }
  const rows = await at.keepAs(
    drawnEntries,
    relation(
      drawnEntries,
      ['id', 'person', 'times', ...compared],
      'What the records of the persons drawn say, each once a person',
      sql`select min(concat(source, '/', record)) as id, person, cast(count(*) as integer) as times, ${names(compared)}
from (${list(parts, '\nunion all\n')}) as said group by person, ${names(compared)}`,
    ),
  )
  return { name: 'the persons drawn', path: drawnEntries, rows }
}

/** Hashes of the deliveries that hold a record of a person drawn. */
async function deliveriesWithDrawn(
  at: Session,
  source: string,
  deliveries: Standing['deliveries'],
): Promise<readonly string[]> {
  if (deliveries.length === 0) return []
  const rows = await at.rows(
    relation(
      'deliveries of the persons drawn',
      ['delivery'],
      `Deliveries of ${source} with records of the persons drawn`,
      sql`select distinct held.delivery from (${list(
        deliveries.map(
          (one) =>
            sql`select record, ${one.sha256} as delivery from ${dataset(recordsName(one), ['record'])}`,
        ),
        '\nunion all\n',
      )}) as held
join ${drawnRecords} as drawn on drawn.record = held.record and drawn.source = ${source}`,
    ),
    ['delivery'],
  )
  return rows.map((row) => String(row['delivery']))
}

/** Households of records of the census, by record. */
export async function householdsOf(
  at: Session,
  records: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (records.length === 0) return new Map()
  await keepTable(at, 'records proposed', [{ name: 'record', type: 'STRING', data: records }])
  const rows = await at.rows(
    relation(
      'households',
      ['record', 'household'],
      'Households of the records proposed',
      sql`select known.pseudonym as record, known.${id('household')} from ${dataset(censusIdentities, ['pseudonym', 'household'])} as known
join ${dataset('records proposed', ['record'])} as proposed on proposed.record = known.pseudonym where known.household is not null`,
    ),
  )
  return new Map(rows.map((row) => [String(row['record']), String(row['household'])]))
}
