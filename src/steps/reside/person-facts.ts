/**
 * What all records of a person together say: for each fact the value that most of them give. Of values that are given as often the one
 * that comes first in the alphabet is taken, so that nothing depends on the order of the records.
 */
import { id, join, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'

/** What can be known of a person from records of any type. */
export const personFacts = ['sex', 'birth', 'citizenship', 'country_of_birth'] as const
type Fact = (typeof personFacts)[number]

export const personFactColumns = ['person', ...personFacts, 'records'] as const

/** Of a fact the fuller texts first: `1984-05` says more than `1984`. */
const order: Readonly<Record<Fact, Sql>> = {
  sex: sql`said desc, value`,
  birth: sql`length(value) desc, said desc, value`,
  citizenship: sql`said desc, value`,
  country_of_birth: sql`said desc, value`,
}

/**
 * Put together what is known of each person.
 *
 * @param records analysis records of any type, a relation for each source; a fact that a type does not have is not known from it
 * @param spine source, record, person, probability
 * @returns one row per person of the spine: person, sex, birth (`1984-05`, `1984`), citizenship, country_of_birth, records (how many)
 */
export function factsOfPersons(records: readonly Relation[], spine: Relation): Relation {
  const all = relation(
    'facts of records',
    ['person', ...personFacts],
    'What each record says of its person',
    join(
      records.map(
        (one) => sql`select spine.person, ${join(
          personFacts.map((fact) =>
            one.columns.includes(fact)
              ? sql`nullif(nullif(given.${id(fact)}, '_U'), '_T') as ${id(fact)}`
              : sql`cast(null as varchar) as ${id(fact)}`,
          ),
        )}
from ${one} as given join ${spine} as spine on spine.record = given.record`,
      ),
      '\nunion all\n',
    ),
  )
  const most = (fact: Fact): Relation =>
    relation(
      `${fact} of persons`,
      ['person', 'value'],
      `The ${fact.replaceAll('_', ' ')} that most records of a person give`,
      sql`select person, value from (
  select person, value, row_number() over (partition by person order by ${order[fact]}) as nth
  from (select person, ${id(fact)} as value, count(*) as said from ${all} as facts where ${id(fact)} is not null group by person, ${id(fact)}) as counted
) as ranked
where nth = 1`,
    )
  return relation(
    'persons',
    personFactColumns,
    'What all records of a person together say',
    sql`select people.person, ${join(personFacts.map((fact) => sql`${id(`of ${fact}`)}.value as ${id(fact)}`))}, people.records
from (select person, cast(count(*) as integer) as records from ${all} as facts group by person) as people
${join(
  personFacts.map(
    (fact) =>
      sql`left join ${most(fact)} as ${id(`of ${fact}`)} on ${id(`of ${fact}`)}.person = people.person`,
  ),
  '\n',
)}`,
  )
}
