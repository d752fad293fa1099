/**
 * How much of the population a census reached, by sex and broad age: dual-system estimation against another list of the same people.
 *
 * The other list holds residents on the night of the census as a register or the border knows them, and must not be made from the census.
 * Who stands in it and lived elsewhere that night counts as missed by the census, so a list that nobody is taken off makes it look worse.
 * Of those linked, the sum of the probabilities that both records are the person's counts as right (false links), divided by the share
 * of true links that linkage finds (missed links); then Chapman's estimate (estimate/coverage/). The share is the census count over the
 * estimate; it is rounded to whole per cent and withheld where the other list is short, so that no count can be read from it.
 */
import { relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { ageCode } from '../../../standards/age.ts'
import type { Table } from '../../../standards/table.ts'
import { coverageByCell, coverageOver } from '../../estimate/coverage/coverage-by-cell.ts'
import { ageOn } from '../../reside/age-on.ts'
import { dayOf } from '../../reside/day.ts'
import { residentTable } from './cells.ts'
import type { About } from './cells.ts'

export interface CoverageFrom {
  /** person, probability: persons counted, with the probability that the record is the person's. */
  readonly census: Relation
  /** person, probability: the other list. */
  readonly other: Relation
  /** person, sex, birth: the same facts for both lists (reside/person-facts.ts). */
  readonly persons: Relation
  /** Night of the census (ISO). */
  readonly at: string
  /** Share of the persons in both lists whom linkage finds, 0 to 1; 1 where it is not known. */
  readonly sensitivity?: number
  /** Persons that the other list must have in a cell. */
  readonly least?: number
}

const cells = ['SEX', 'AGE'] as const

/**
 * Make the table `census-coverage`.
 *
 * @returns one row per sex, broad age and their totals, persons of unknown sex or age only in the totals: the share of the population that the census
 * reached, in per cent, with the coefficient of variation of the estimate
 * @throws reside.invalid-date
 */
export function censusCoverage(
  table: Table,
  { census, other, persons, at, sensitivity = 1, least = 100 }: CoverageFrom,
  about: About,
): Relation {
  dayOf(at, 'day of the census')
  const age = ageOn(sql`persons.birth`, sql`${at}`)
  const counts = relation(
    'persons in two lists',
    [...cells, 'first', 'second', 'links'],
    'Persons in the census, in the other list and in both, by sex and age',
    sql`select "SEX", "AGE", cast(sum(counted) as double) as "first", cast(sum(listed) as double) as "second", cast(sum(linked) as double) as links
from (
  select coalesce(persons.sex, '_U') as "SEX",
    case when persons.birth is null or ${age} < 0 then '_U' when ${age} < 15 then ${ageCode(0, 15)} when ${age} < 65 then ${ageCode(15, 65)} else ${ageCode(65, null)} end as "AGE",
    lists.counted, lists.listed, lists.linked
  from (
    select person, case when max(first_p) is null then 0 else 1 end as counted, case when max(second_p) is null then 0 else 1 end as listed,
      coalesce(max(first_p) * max(second_p), 0) as linked
    from (
      select person, probability as first_p, cast(null as double) as second_p from ${census} as census
      union all
      select person, null, probability from ${other} as other_list
    ) as entries
    group by person
  ) as lists
  left join ${persons} as persons on persons.person = lists.person
) as facts
group by "SEX", "AGE"`,
  )
  const sized = coverageByCell(counts, cells, { sensitivity, falseLinks: 0 })
  const over = (name: string, by: readonly string[]): Relation => ({ ...coverageOver(sized, by), name })
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
