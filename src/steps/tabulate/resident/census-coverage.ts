/**
 * How much of the population a census reached, by sex and broad age: dual-system estimation against another list of the same people.
 *
 * The other list holds residents on the night of the census as a register or the border knows them, and must not be made from the census.
 * Who stands in it and lived elsewhere that night counts as missed by the census, so a list that nobody is taken off makes it look worse.
 * Persons in each list and in both are perturbed by their keys; of those linked, the sum of the probabilities that both records are the
 * person's counts as right (false links), and a review of the linkage says how many it missed in each group of cells; then Chapman's estimate
 * (estimate/coverage/). The share is the census count over the estimate, in whole per cent, and withheld where the other list is short.
 */
import { id, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { broadAge } from '../../estimate/coverage/broad-age.ts'
import { coverageByCell, coverageOver } from '../../estimate/coverage/coverage-by-cell.ts'
import { knownSensitivity } from '../../estimate/coverage/review.ts'
import type { Review } from '../../estimate/coverage/review.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import { dayOf } from '../../reside/day.ts'
import { residentTable } from './cells.ts'
import type { About, CellPolicy, ResidentTable } from './cells.ts'

export interface CoverageFrom {
  /** person, probability: persons counted, with the probability that the record is the person's. */
  readonly census: Relation
  /** person, probability: the other list. */
  readonly other: Relation
  /** person, sex, birth: the same facts for both lists (reside/person-facts.ts). */
  readonly persons: Relation
  /** person, record_key. */
  readonly keys: Relation
  /** Night of the census (ISO). */
  readonly at: string
  /** What is known of missed links, by groups of SEX and AGE; absent: none are missed. */
  readonly review?: Review
  /** Persons that the other list must have in a cell. */
  readonly least?: number
}

const cells = ['SEX', 'AGE'] as const
const listed = [...cells, 'LIST'] as const

/** Everybody in the lists, once for each that she is in and once for both, with sex, age and key. */
function entries({ census, other, persons, keys, at }: CoverageFrom): Relation {
  const lists = relation(
    'persons in two lists',
    ['person', 'LIST', 'weight'],
    'Persons in the census, in the other list and in both',
    sql`select person, 'FIRST' as "LIST", cast(1 as double) as weight from ${census} as census
union all
select person, 'SECOND', 1 from ${other} as other_list
union all
select census.person, 'BOTH', census.probability * other_list.probability from ${census} as census join ${other} as other_list on other_list.person = census.person`,
  )
  return relation(
    'persons in two lists by sex and age',
    [...listed, 'weight', 'record_key'],
    'Persons in the census, in the other list and in both, by sex and age, with keys',
    sql`select coalesce(persons.sex, '_U') as "SEX",
  ${broadAge(sql`persons.birth`, at)} as "AGE",
  lists."LIST", lists.weight, keyed.record_key
from ${lists} as lists
join ${keys} as keyed on keyed.person = lists.person
left join ${persons} as persons on persons.person = lists.person`,
  )
}

/**
 * Make the table `census-coverage`.
 *
 * @returns one row per sex, broad age and their totals, persons of unknown sex or age only in the totals: the share of the population that the census
 * reached, in per cent, with the coefficient of variation of the estimate (the lists', the links' and the review's)
 * @throws reside.invalid-date
 */
export function censusCoverage(
  table: Table,
  from: CoverageFrom,
  policy: CellPolicy,
  about: About,
): ResidentTable {
  const { at, review = knownSensitivity(1), least = 100 } = from
  dayOf(at, 'day of the census')
  const { perturbed } = protectCounts(entries(from), {
    table: policy.table,
    ...(policy.intervals === undefined ? {} : { intervals: policy.intervals }),
    dimensions: listed,
    recordKey: 'record_key',
    weight: 'weight',
    margins: [listed],
  })
  const publish = (given: Relation): Relation => {
    const of = (list: string, what: 'perturbed' | 'perturbed_weight' = 'perturbed') =>
      sql`sum(case when "LIST" = ${list} then ${id(what)} else 0 end)`
    const counts = relation(
      'lengths of two lists',
      [...cells, 'first', 'second', 'links', 'right'],
      'Perturbed numbers of persons in the census, in the other list, linked and expected to be linked rightly, by sex and age',
      sql`select "SEX", "AGE", ${of('FIRST')} as "first", ${of('SECOND')} as "second", ${of('BOTH')} as links, ${of('BOTH', 'perturbed_weight')} as "right" from ${given} as counted group by "SEX", "AGE"`,
    )
    return shares(table, about, counts, { at, review, least })
  }
  return { perturbed, publish }
}

type Asked = Required<Pick<CoverageFrom, 'at' | 'review' | 'least'>>

/** From the lengths of the lists to the observations. */
function shares(table: Table, about: About, counts: Relation, { at, review, least }: Asked): Relation {
  const sized = coverageByCell(counts, cells, review)
  const over = (name: string, by: readonly string[]): Relation => ({
    ...coverageOver(sized, by, review),
    name,
  })
  const second = relation(
    'length of the other list',
    [...cells, 'listed'],
    'Persons in the other list, by sex and age and in all',
    sql`select coalesce("SEX", '_T') as "SEX", coalesce("AGE", '_T') as "AGE", sum("second") as listed
from ${counts} as counts
group by grouping sets (("SEX", "AGE"), ("SEX"), ("AGE"), ())`,
  )
  return residentTable(
    table,
    about,
    {
      dimensions: { SEX: sql`sized."SEX"`, AGE: sql`sized."AGE"`, TIME_PERIOD: sql`${at.slice(0, 4)}` },
      value: sql`round(100 / nullif(coverage_factor, 0))`,
      withheld: sql`coalesce(listed, 0) < ${least}`,
      status: sql`'E'`,
      kind: sql`'MODELLED'`,
      cv: sql`case when coalesce(listed, 0) >= ${least} then round(se / nullif(population, 0), 3) end`,
    },
    sql`from (
  select "SEX", "AGE", population, se, coverage_factor from ${sized} as by_cell where "SEX" <> '_U' and "AGE" <> '_U'
  union all
  select "SEX", '_T', population, se, coverage_factor from ${over('coverage by sex', ['SEX'])} as by_sex where "SEX" <> '_U'
  union all
  select '_T', "AGE", population, se, coverage_factor from ${over('coverage by age', ['AGE'])} as by_age where "AGE" <> '_U'
  union all
  select '_T', '_T', population, se, coverage_factor from ${over('coverage in all', [])} as in_all
) as sized
left join ${second} as listed on listed."SEX" = sized."SEX" and listed."AGE" = sized."AGE"`,
  )
}
