/**
 * Moves of residence as records: the crossings at which residence changed, with who moved, from where and why, as far as records say.
 *
 * They are what flows are counted from. A move whose crossing was put where one was missing has the facts of the person and none of a
 * crossing, and says so (`origin`); one that may yet turn out to be none is provisional.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { ageOn } from './age-on.ts'
import { joinWeights, weighed } from './weighed.ts'

export const moveColumns = [
  'person',
  'direction',
  'date',
  'sex',
  'age',
  'citizenship',
  'country_of_birth',
  'coming_from',
  'going_to',
  'reason',
  'return_mode',
  'status',
  'origin',
  'probability',
  'weight',
] as const

/** Days before and after an arrival in which a permit is taken to be about it. */
const before = 60
const after = 180

/** The reason of the permit nearest to each arrival: person, crossing, reason. */
const reasons = (arrivals: Relation, permits: Relation): Relation =>
  relation(
    'reasons of arrivals',
    ['person', 'crossing', 'reason'],
    'The reason of the permit that begins nearest to each arrival',
    sql`select person, crossing, reason from (
  select moved.person, moved.crossing, permits.reason, row_number() over (partition by moved.person, moved.crossing
    order by abs(permits.day - moved.day), permits.day, permits.reason) as nth
  from ${arrivals} as moved
  join ${permits} as permits on permits.person = moved.person and permits.day between moved.day - ${before} and moved.day + ${after}
  where moved.arrival = 1
) as near
where nth = 1`,
  )

/**
 * Residence and work permits of persons, for the reasons of their moves.
 *
 * @param records analysis records of permits
 * @param spine source, record, person, probability
 * @returns one row per permit with a reason: person, day (first day of validity, from 1 January 1970), reason
 */
export const permitsOfPersons = (records: Relation, spine: Relation): Relation =>
  relation(
    `permits in ${records.name}`,
    ['person', 'day', 'reason'],
    'Permits of linked persons',
    sql`select spine.person, ${call('dayNumber', call('toText', sql`given.valid_from`), sql`${'%Y-%m-%d'}`)} as day, given.reason
from ${records} as given join ${spine} as spine on spine.record = given.record
where given.reason is not null and given.reason <> '_U' and given.valid_from is not null`,
  )

export interface MovesOf {
  /** See residence.ts. */
  readonly residence: Relation
  /** Crossings as residence was derived from them: person, crossing, record (number of the given one, null where imputed), origin. */
  readonly repaired: Relation
  /** See person-crossings.ts. */
  readonly crossings: Relation
  /** See person-facts.ts. */
  readonly persons: Relation
  /** See `permitsOfPersons`; absent where there are none. */
  readonly permits?: Relation
  /** See recording.ts; absent where a move stands for itself alone. */
  readonly weights?: Relation
}

/**
 * Make a record of every move.
 *
 * @returns one row per crossing at which residence changed: person; direction (ARRIVAL, DEPARTURE); date; sex, age (completed years on that
 * day), citizenship, country_of_birth; coming_from, going_to, reason, return_mode (null where nobody wrote them down); status (`final`,
 * `provisional`); origin of the crossing (`recorded`, `relinked`, `imputed`); probability that the crossing is the person's; weight (moves that it
 * stands for, itself among them)
 */
export function movesOf({ residence, repaired, crossings, persons, permits, weights }: MovesOf): Relation {
  const moved = relation(
    'crossings that changed residence',
    ['person', 'crossing', 'arrival', 'day', 'final'],
    'Crossings at which residence changed',
    sql`select person, crossing, arrival, day, final from ${residence} as facts where migration = 1`,
  )
  const date = call('dateOfDay', sql`moved.day`)
  const reason: Sql = permits === undefined ? call('toText', sql`null`) : sql`why.reason`
  return relation(
    'moves',
    moveColumns,
    'Moves of residence, a record each',
    sql`select moved.person, case moved.arrival when 1 then 'ARRIVAL' else 'DEPARTURE' end as direction, ${date} as date,
  coalesce(persons.sex, told.sex) as sex, coalesce(told.age, ${ageOn(sql`persons.birth`, date)}) as age,
  coalesce(told.citizenship, persons.citizenship) as citizenship, persons.country_of_birth,
  told.coming_from, told.going_to, ${reason} as reason, told.return_mode,
  case when moved.final then 'final' else 'provisional' end as status, fixed.origin, told.probability, ${weighed(weights)} as weight
from ${moved} as moved
join ${repaired} as fixed on fixed.person = moved.person and fixed.crossing = moved.crossing
left join ${crossings} as told on told.person = moved.person and told.crossing = fixed.record
left join ${persons} as persons on persons.person = moved.person${joinWeights(weights, 'moved')}${
      permits === undefined
        ? sql``
        : sql`
left join ${reasons(moved, permits)} as why on why.person = moved.person and why.crossing = moved.crossing`
    }`,
  )
}
