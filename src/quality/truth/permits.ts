/**
 * Permits as an office granted them, by the truth: no copy of a row, no slip of a clerk; one row per permit, in the columns of a `permit` record.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { truth } from './folder.ts'

/** @param office id of the source that hands the permits over */
export const permits = (office: string): Relation =>
  relation(
    `true permits of ${office}`,
    [
      'person',
      'record_key',
      'sex',
      'citizenship',
      'country_of_birth',
      'reason',
      'issued',
      'valid_from',
      'valid_to',
      'first',
      'occupation',
      'industry',
      'wage',
    ],
    'Permits that were granted',
    sql`select permits.person, cast(0 as bigint) as record_key, persons.sex, permits.citizenship, persons.birth_country as country_of_birth, permits.reason,
  permits."from" as issued, permits."from" as valid_from, permits."to" as valid_to, permits.rank = 1 as first,
  persons.occupation, persons.industry, permits.wage
from ${truth.permits} as permits join ${truth.persons} as persons on persons.person = permits.person
where permits.office = ${office}`,
  )
