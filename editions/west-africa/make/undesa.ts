/**
 * UN DESA, International Migrant Stock, revisions of 2024 and 2020: origin by destination by sex, and age by sex.
 *
 * Neither revision's file says what each country's figures rest on, so the type of data comes from the notes of the
 * revision of 2019, by destination. A destination whose totals until 2020 are the same in both revisions was not
 * estimated anew, so its 2024 is carried on; a type of data that begins with I means that the country had no data at all.
 * That is how KIND is known.
 */
import { from, m49, type Delivery } from './delivery.ts'

/** The destination's type of data in the notes of 2019, as the provider writes it; where they disagree, the first. */
const typeOfData = (folder: string): string =>
  `(select m49 as dest_m49, trim(min(type_of_data)) as type_of_data
    from ${from(folder, 'undesa_ims2019_tables.csv.gz')} where trim(type_of_data) <> '' group by m49)`

/** Destinations of the revision of 2024 with a total before 2024 that the revision of 2020 does not have. */
const revised = (folder: string): string =>
  `(select distinct dest_m49
    from ${from(folder, 'undesa_ims2024_od_sex.csv.gz')} new
    left join ${from(folder, 'undesa_ims2020_od_sex.csv.gz')} old using (dest_m49, orig_m49, year)
    where orig_m49 = 0 and year <= 2020 and new.total is distinct from old.total)`

const kind = (folder: string): string =>
  `case when year = 2024 and dest_m49 not in ${revised(folder)} then 'extrapolated'
    when type_of_data like 'I%' then 'imputed' else 'estimated' end`

const origins = (folder: string, revision: 2020 | 2024): string => `
  select dest_m49 as REF_AREA, orig_m49 as COUNTERPART_AREA, year as TIME_PERIOD,
    male::bigint as MALE, female::bigint as FEMALE, total::bigint as TOTAL, type_of_data as TYPE_OF_DATA, ${kind(folder)} as KIND
  from ${from(folder, `undesa_ims${revision}_od_sex.csv.gz`)} left join ${typeOfData(folder)} using (dest_m49)
  where dest_m49 < 900 and (orig_m49 < 900 or orig_m49 = 2003)
    and (dest_m49 in ${m49} or orig_m49 in ${m49}) and total is not null
  order by dest_m49, orig_m49, year`

const ages = (folder: string, revision: 2020 | 2024): string => `
  select dest_m49 as REF_AREA, AGE, year as TIME_PERIOD, male::bigint as MALE, female::bigint as FEMALE,
    total::bigint as TOTAL, type_of_data as TYPE_OF_DATA, ${kind(folder)} as KIND
  from (
    select dest_m49, year, age_start, male, female, total, age_start || '-' || age_start + age_len - 1 as AGE
    from ${from(folder, `undesa_ims${revision}_dest_age_sex.csv`)}
    union all
    select dest_m49, year, -1, male, female, total, 'total'
    from ${from(folder, `undesa_ims${revision}_od_sex.csv.gz`)}
    where orig_m49 = 0 and dest_m49 in (
      select dest_m49 from ${from(folder, `undesa_ims${revision}_dest_age_sex.csv`)}))
  left join ${typeOfData(folder)} using (dest_m49)
  where dest_m49 in ${m49}
  order by dest_m49, year, age_start`

export const undesa = (folder: string): readonly Delivery[] =>
  ([2024, 2020] as const).flatMap((revision) => [
    { source: `undesa-ims-${revision}`, name: 'stock-origin.csv', sql: origins(folder, revision) },
    { source: `undesa-ims-${revision}`, name: 'stock-age.csv', sql: ages(folder, revision) },
  ])
