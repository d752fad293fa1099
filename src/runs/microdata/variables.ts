/**
 * The columns that a file of persons releases, held against what the records have: what identifies somebody is refused here, and lists are
 * looked up, so that what follows asks nothing again.
 */
import type { Methods } from '../../edition/methods.ts'
import type { Microdata, ReleasedColumn } from '../../edition/microdata.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import { problem } from '../../problem.ts'
import type { Codelist } from '../../standards/codelist.ts'
import type { Labels } from '../../standards/labels.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { RecordColumn, RecordType } from '../../standards/record-type.ts'
import type { Standards } from '../../standards/standards.ts'
import { analysisColumns } from '../../steps/harmonise/analysis.ts'
import type { ReleasedValue } from '../../steps/protect/microdata/released.ts'
import { recodingOf } from './recoding-of.ts'

export interface Variable extends ReleasedValue {
  readonly label: Labels
  readonly numeric: boolean
  readonly isKey: boolean
  /** Least number of different values among persons with the same keys. */
  readonly sensitive?: number
  readonly asked: ReleasedColumn
  readonly names: ReadonlyMap<string, Labels>
}

/** Columns that no record type names, or that say what only the office may know. */
const never: Readonly<Record<string, string>> = {
  record: 'it is the pseudonym of a record',
  unit: 'it is the pseudonym of a person or thing that records are about',
  row: 'it says where a record stands in its delivery',
  unread: 'it is about the delivery',
  birth: 'it is the date of birth; release `age`',
  weight: 'weights are in the file anyway, as those of the persons drawn',
  stratum: 'it says where persons were drawn',
  psu: 'it says where persons were drawn',
}

/**
 * @throws microdata.unknown-column, microdata.unsupported-column
 */
export function variablesOf(
  described: Microdata,
  type: RecordType,
  methods: Methods,
  given: ReadEdition,
  standards: Standards,
): readonly Variable[] {
  const lists = [...standards.codelists, ...given.codelists]
  const kept = analysisColumns(type)
  const released = [...kept, ...type.columns.map(({ id }) => id)].filter(
    (name) => !name.endsWith('_precision'),
  )
  return described.columns.map((asked): Variable => {
    const { column } = asked
    const refused = (why: string): Error =>
      problem('microdata.unsupported-column', { name: described.name, column, why })
    const found = type.columns.find(({ id }) => id === column)
    if (never[column] !== undefined) throw refused(never[column])
    if (found?.identity === true || found?.kind === 'id') throw refused('it identifies persons')
    if (found === undefined && !(column === 'age' && kept.includes('age')))
      throw problem('microdata.unknown-column', {
        name: described.name,
        column,
        source: described.from,
        near: nearCodes(column, released),
      })
    const list = listOf(asked, found, lists, standards)
    if (list === undefined && asked.codelist !== undefined)
      throw refused(`there is no list ${asked.codelist}`)
    const as = readingOf(found, methods.texts[column] ?? asked.codes)
    if (as === undefined) throw refused('it holds texts of an agency, and `texts` says of none what it means')
    const isNumber = as === 'number' || as === 'year'
    if (!isNumber && (asked.bands ?? asked.bottom ?? asked.top) !== undefined)
      throw refused('bands and limits are for numbers')
    if ((asked.keep ?? asked.level) !== undefined && list === undefined)
      throw refused('`keep` and `level` are for codes of a list')
    const recoding = as === asked.codes ? undefined : recodingOf(asked, list ?? [], standards.areas)
    return {
      column,
      as,
      ...(recoding === undefined ? {} : { recoding }),
      label: column === 'age' && kept.includes('birth') ? age : (found?.name ?? age),
      numeric: isNumber && asked.bands === undefined,
      isKey: described.keys.includes(column),
      ...(asked.sensitive === undefined ? {} : { sensitive: asked.sensitive }),
      asked,
      names: new Map((list ?? []).map(({ id, name }) => [id, name])),
    }
  })
}

const age: Labels = {
  en: 'Age in completed years',
  fr: 'Âge en années révolues',
  pt: 'Idade em anos completos',
}

function listOf(
  { codelist }: ReleasedColumn,
  found: RecordColumn | undefined,
  lists: readonly Codelist[],
  { areas }: Standards,
): Codelist['codes'] | undefined {
  const wanted = found?.codelist ?? codelist
  return wanted === 'CL_AREA' ? [...areas] : lists.find(({ id }) => id === wanted)?.codes
}

function readingOf(
  found: RecordColumn | undefined,
  texts: Readonly<Record<string, string>> | undefined,
): ReleasedValue['as'] | undefined {
  if (found?.kind === 'text') return texts
  if (found?.kind === 'date') return 'year'
  return found?.kind === 'code' || found?.kind === 'flag' ? found.kind : 'number'
}
