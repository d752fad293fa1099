/**
 * Which questions on migration each census asked: 1 asked, 0 not asked, missing where no source tells.
 *
 * A census that counted people by country of birth, or by citizenship, asked for it; that it has no such table proves nothing. Where
 * one year's foreign-born and foreign citizens are the same number, one was given for the other, and it is open who was asked
 * what; citizenship then stands. What is told of the questionnaires themselves (census-questions) goes before.
 */
import { join, relation, sql, values } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula, FormulaInput } from './formula.ts'

export const censusTopics = [
  'COUNTRY_OF_BIRTH',
  'CITIZENSHIP',
  'YEAR_OF_ARRIVAL',
  'PREVIOUS_RESIDENCE',
  'MEMBERS_ABROAD',
  'PARENTS_BIRTH',
  'REASON',
] as const

/** Topics that the counts of a census show to have been asked. */
function shown({ input, surveys }: FormulaInput): Sql {
  const census = surveys.length === 0 ? sql`true` : sql`"REPORT" not in ${values(surveys)}`
  const counted = sql`from ${input('stock-census')} where ${census} and "OBS_VALUE" is not null`
  return sql`select distinct case "TYPE_OF_DATA" when 'B' then 'COUNTRY_OF_BIRTH' else 'CITIZENSHIP' end as topic,
    "REF_AREA" as area, left("TIME_PERIOD", 4) as year, cast(1 as double) as asked, "SOURCE" as source
  ${counted} and "TYPE_OF_DATA" in ('B', 'C') and not ("TYPE_OF_DATA" = 'B' and ("REF_AREA", left("TIME_PERIOD", 4)) in (
    select "REF_AREA", left("TIME_PERIOD", 4)
    ${counted} and "COUNTERPART_AREA" = '_T' and "SEX" = '_T' and "AGE" = '_T'
    group by "REF_AREA", left("TIME_PERIOD", 4), "OBS_VALUE"
    having count(distinct "TYPE_OF_DATA") > 1
  ))`
}

export const censusTopic: Formula = (given) => {
  const { table, input, has, countries } = given
  const parts = [
    ...(has('stock-census') ? [shown(given)] : []),
    ...(has('census-questions')
      ? [
          sql`select "CENSUS_TOPIC", "REF_AREA", left("TIME_PERIOD", 4), "OBS_VALUE", "SOURCE"
  from ${input('census-questions')} where "OBS_VALUE" is not null`,
        ]
      : []),
  ]
  const told = relation(
    `${table.id}.told`,
    ['topic', 'area', 'year', 'asked', 'source'],
    'What the counts and the questionnaires show',
    parts.length === 0
      ? sql`select '' as topic, '' as area, '' as year, cast(1 as double) as asked, '' as source where false`
      : join(parts, '\nunion all\n'),
  )
  return derive(
    table,
    {
      CENSUS_TOPIC: sql`topics.topic`,
      REF_AREA: sql`censuses.area`,
      TIME_PERIOD: sql`censuses.year`,
      OBS_VALUE: sql`answer.asked`,
      ESTIMATE_KIND: sql`'OBSERVED'`,
      SOURCE: sql`coalesce(answer.source, censuses.source)`,
      VINTAGE: sql`'several'`,
    },
    sql`from (
  select area, year, case when min(source) = max(source) then min(source) else 'several' end as source
  from ${told} where area in ${values(countries)} group by area, year
) as censuses
cross join (values ${join(censusTopics.map((topic) => sql`(${topic})`))}) as topics (topic)
left join (
  select topic, area, year, max(asked) as asked, case when min(source) = max(source) then min(source) else 'several' end as source
  from ${told} group by topic, area, year
) as answer on answer.topic = topics.topic and answer.area = censuses.area and answer.year = censuses.year`,
  )
}
