/**
 * The other list of a census's coverage, person by person: who of it is linked to the census, who is not, and who of these is drawn for clerks.
 */
import { createHash } from 'node:crypto'
import { relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { broadAge } from './broad-age.ts'

/** A person of the other list. */
export interface Listed {
  readonly person: number
  /** Linkage has her in the census too. */
  readonly linked: boolean
  /** Y0T14, Y15T64, Y_GE65; `_U` where it is not known. */
  readonly age: string
}

/**
 * One row per person of the other list: person, linked (1 or 0), age on the night of the census.
 *
 * @param lists census and other list: person; persons: person, birth
 * @param at ISO date
 */
export const otherList = (
  { census, other, persons }: Readonly<Record<'census' | 'other' | 'persons', Relation>>,
  at: string,
): Relation =>
  relation(
    'other list',
    ['person', 'linked', 'age'],
    'Persons of the other list, by whether they are linked to the census',
    sql`select listed.person, case when counted.person is null then 0 else 1 end as linked, ${broadAge(sql`persons.birth`, at)} as age
from ${other} as listed
left join ${census} as counted on counted.person = listed.person
left join ${persons} as persons on persons.person = listed.person`,
  )

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * What tells one state of linkage from another: the same for the same persons in the other list, of whom the same are linked. A word that no
 * spreadsheet and no YAML takes for a number.
 */
export const linkageMark = (list: readonly Listed[]): string =>
  `L${hashOf(
    list
      .toSorted((a, b) => a.person - b.person)
      .map(({ person, linked }) => `${person} ${linked ? 1 : 0}`)
      .join('\n'),
  ).slice(0, 12)}`

/**
 * Draw persons whom linkage did not link to the census and whose age is known: a simple random sample, those with the smallest hashes of seed
 * and number, in that order. A larger sample of a seed holds the smaller one.
 */
export const drawUnlinked = (list: readonly Listed[], sample: number, seed: number): readonly Listed[] =>
  list
    .filter(({ linked, age }) => !linked && age !== '_U')
    .map((one) => ({ one, ticket: hashOf(`${seed} ${one.person}`) }))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, sample)
    .map(({ one }) => one)
