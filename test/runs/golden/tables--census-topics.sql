with
-- What the counts and the questionnaires show
"census-topics.told" as (
  select distinct case "TYPE_OF_DATA" when 'B' then 'COUNTRY_OF_BIRTH' else 'CITIZENSHIP' end as topic,
      "REF_AREA" as area, left("TIME_PERIOD", 4) as year, cast(1 as double) as asked, "SOURCE" as source
    from "tables/stock-census" where "REPORT" not in ('1993_MR', 'FM_1993', '1994_Survey', 'Migration_2013', 'Migration_2014', 'Migration_2018', '2022-2023LFS') and "OBS_VALUE" is not null and "TYPE_OF_DATA" in ('B', 'C') and not ("TYPE_OF_DATA" = 'B' and ("REF_AREA", left("TIME_PERIOD", 4)) in (
      select "REF_AREA", left("TIME_PERIOD", 4)
      from "tables/stock-census" where "REPORT" not in ('1993_MR', 'FM_1993', '1994_Survey', 'Migration_2013', 'Migration_2014', 'Migration_2018', '2022-2023LFS') and "OBS_VALUE" is not null and "COUNTERPART_AREA" = '_T' and "SEX" = '_T' and "AGE" = '_T'
      group by "REF_AREA", left("TIME_PERIOD", 4), "OBS_VALUE"
      having count(distinct "TYPE_OF_DATA") > 1
    ))
  union all
  select "CENSUS_TOPIC", "REF_AREA", left("TIME_PERIOD", 4), "OBS_VALUE", "SOURCE"
    from "tables/census-questions" where "OBS_VALUE" is not null
),
-- Questions on migration asked in censuses: 1 asked, 0 not asked
"tables/census-topics" as (
  select topics.topic as "CENSUS_TOPIC",
    censuses.area as "REF_AREA",
    censuses.year as "TIME_PERIOD",
    answer.asked as "OBS_VALUE",
    case when answer.asked is null then 'O' else 'A' end as "OBS_STATUS",
    'F' as "CONF_STATUS",
    cast(null as varchar) as "TYPE_OF_DATA",
    'OBSERVED' as "ESTIMATE_KIND",
    'NR' as "UNIT_MEASURE",
    coalesce(answer.source, censuses.source) as "SOURCE",
    'several' as "VINTAGE",
    case when answer.asked is null then 'NOT_AVAILABLE' end as "REASON_MISSING",
    cast(null as varchar) as "DELIVERY",
    cast([] as integer[]) as "ROWS"
  from (
    select area, year, case when min(source) = max(source) then min(source) else 'several' end as source
    from "census-topics.told" where area in ('BEN', 'BFA', 'CPV', 'CIV', 'GMB', 'GHA', 'GIN', 'GNB', 'LBR', 'MLI', 'MRT', 'NER', 'NGA', 'SEN', 'SLE', 'TGO') group by area, year
  ) as censuses
  cross join (values ('COUNTRY_OF_BIRTH'), ('CITIZENSHIP'), ('YEAR_OF_ARRIVAL'), ('PREVIOUS_RESIDENCE'), ('MEMBERS_ABROAD'), ('PARENTS_BIRTH'), ('REASON')) as topics (topic)
  left join (
    select topic, area, year, max(asked) as asked, case when min(source) = max(source) then min(source) else 'several' end as source
    from "census-topics.told" group by topic, area, year
  ) as answer on answer.topic = topics.topic and answer.area = censuses.area and answer.year = censuses.year
)
select "CENSUS_TOPIC", "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "SOURCE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS" from "tables/census-topics"
order by "CENSUS_TOPIC", "REF_AREA", "TIME_PERIOD"
