/**
 * Read the address of a comparison: `measure=share&countries=GHA,SEN&group=ECOWAS&date=2025-02-01&sort=-value`.
 */
import { problem } from '../../../problem.ts'
import type { Edition } from '../../../edition/edition.ts'
import { measures } from './measures.ts'
import type { Measure } from './measures.ts'

/** Columns of the ranking that sort. */
export const sorts = ['head', 'value', 'year', 'first', 'since'] as const

export interface Comparison {
  readonly measure: Measure
  /** In the edition's order. */
  readonly countries: readonly string[]
  readonly group: string
  /** ISO day whose composition of the group counts. */
  readonly date: string
  readonly by: (typeof sorts)[number]
  readonly descending: boolean
  /** `own` draws each country on its own scale, where one dwarfs the others. */
  readonly scale: 'same' | 'own'
}

const refuse = (parameter: string, value: string, expected: string) =>
  problem('published.invalid-parameter', { parameter, value, expected })

/** Any measure but the first, any country but all, the edition's own group and day unless told. @throws published.invalid-parameter */
export function readComparison(edition: Edition, asked: URLSearchParams): Comparison {
  const id = asked.get('measure') ?? ''
  const measure = measures.find((m) => m.id === (id === '' ? 'migrants' : id))
  if (measure === undefined) throw refuse('measure', id, measures.map((m) => m.id).join(', '))
  const wanted = asked
    .getAll('countries')
    .flatMap((c) => c.split(','))
    .filter((c) => c !== '')
  const stranger = wanted.find((c) => !edition.countries.includes(c))
  if (stranger !== undefined) throw refuse('countries', stranger, edition.countries.join(', '))
  const date = asked.get('date') ?? ''
  if (date !== '' && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))))
    throw refuse('date', date, 'a day such as 2025-01-29')
  const sort = asked.get('sort') ?? '-value'
  const by = sorts.find((b) => b === sort.replace(/^-/, '')) ?? 'value'
  const group = asked.get('group') ?? ''
  return {
    measure,
    countries: edition.countries.filter((c) => wanted.length === 0 || wanted.includes(c)),
    group: group === '' ? edition.region.group : group,
    date: date === '' ? edition.region.at : date,
    by,
    descending: sort.startsWith('-'),
    scale: asked.get('scale') === 'own' ? 'own' : 'same',
  }
}

/** The one address of a comparison; what is as it opens is left out. */
export function writeComparison(edition: Edition, c: Comparison): Record<string, string> {
  const sort = `${c.descending ? '-' : ''}${c.by}`
  return {
    ...(c.measure.id === 'migrants' ? {} : { measure: c.measure.id }),
    ...(c.countries.length === edition.countries.length ? {} : { countries: c.countries.join(',') }),
    ...(c.measure.grouped === true && c.group !== edition.region.group ? { group: c.group } : {}),
    ...(c.measure.grouped === true && c.date !== edition.region.at ? { date: c.date } : {}),
    ...(sort === '-value' ? {} : { sort }),
    ...(c.scale === 'own' ? { scale: 'own' } : {}),
  }
}
