with
-- Records with the codes of every dimension; unknown values are _U
"classified" as (
  select * from (
    select coalesce(nullif(nullif("citizenship", '_U'), '_T'), '_U') as "citizenship as country",
      coalesce(nullif(nullif("reason", '_U'), '_T'), '_U') as "reason as code",
      case when (12 * (extract(year from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(year from cast("valid_from" as date))) + extract(month from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(month from cast("valid_from" as date)) - case when extract(day from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) < extract(day from cast("valid_from" as date)) then 1 else 0 end) is null or (12 * (extract(year from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(year from cast("valid_from" as date))) + extract(month from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(month from cast("valid_from" as date)) - case when extract(day from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) < extract(day from cast("valid_from" as date)) then 1 else 0 end) < 0 then '_U' when (12 * (extract(year from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(year from cast("valid_from" as date))) + extract(month from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(month from cast("valid_from" as date)) - case when extract(day from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) < extract(day from cast("valid_from" as date)) then 1 else 0 end) < 3 then 'M_LT3' when (12 * (extract(year from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(year from cast("valid_from" as date))) + extract(month from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(month from cast("valid_from" as date)) - case when extract(day from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) < extract(day from cast("valid_from" as date)) then 1 else 0 end) < 6 then 'M3T5' when (12 * (extract(year from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(year from cast("valid_from" as date))) + extract(month from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) - extract(month from cast("valid_from" as date)) - case when extract(day from (date '1970-01-01' + cast(cast(date_diff('day', try_cast('1970-01-01' as date), try_cast("valid_to" as date)) as integer) + 1 as integer))) < extract(day from cast("valid_from" as date)) then 1 else 0 end) < 12 then 'M6T11' else 'M_GE12' end as "valid_from, valid_to as validity",
      cast(extract(year from cast(coalesce("issued", "valid_from") as date)) as varchar) as "issued, valid_from as year",
      coalesce("first" and coalesce("issued", "valid_from") between '2024-01-01' and '2024-12-31', false) as "in permits-issued",
      case when regexp_full_match(case "occupation" when 'chirurgienne' then '2212' else "occupation" end, '[0-9]{1,4}') then 'OC' || substr(case "occupation" when 'chirurgienne' then '2212' else "occupation" end, 1, 1) else '_U' end as "occupation as occupation",
      coalesce("reason" in ('WORK', 'WORK_POSTED', 'WORK_FOUND', 'WORK_SOUGHT', 'BUSINESS') and coalesce("issued", "valid_from") between '2024-01-01' and '2024-12-31', false) as "in work-permits",
      false as provisional, "record_key", cast(1 as double) as weight
    from "permits"
  ) as coded
  where "in permits-issued" or "in work-permits"
),
-- Records that are alike in every dimension; restricted
"gathered" as (
  select "citizenship as country", "reason as code", "valid_from, valid_to as validity", "issued, valid_from as year", "in permits-issued", "occupation as occupation", "in work-permits", "provisional", count(*) as units, cast(sum(cast(record_key as bigint)) as bigint) as record_key, sum(weight) as weight
  from "classified"
  group by "citizenship as country", "reason as code", "valid_from, valid_to as validity", "issued, valid_from as year", "in permits-issued", "occupation as occupation", "in work-permits", "provisional"
),
-- What work-permits counts
"counted for work-permits" as (
  select "citizenship as country" as "COUNTERPART_AREA", "occupation as occupation" as "OCCUPATION", "issued, valid_from as year" as "TIME_PERIOD", provisional, units, record_key, weight
  from "gathered"
  where "in work-permits"
),
-- Cells and totals as sums of inner cells; restricted
"sums of inner cells" as (
  select case when grouping("work-permits: COUNTERPART_AREA") = 1 then '_T' else "work-permits: COUNTERPART_AREA" end as "COUNTERPART_AREA", case when grouping("work-permits: OCCUPATION") = 1 then '_T' else "work-permits: OCCUPATION" end as "OCCUPATION", case when grouping("work-permits: TIME_PERIOD") = 1 then '_T' else "work-permits: TIME_PERIOD" end as "TIME_PERIOD", cast(sum(count) as bigint) as count, cast(sum(rounded) as bigint) as perturbed
  from (select given.*, became.rounded from "inner-cells/permits" as given join "rounding/permits" as became on became.place = given.place) as inner_cells
  where "in work-permits"
  group by grouping sets (("work-permits: TIME_PERIOD", "work-permits: COUNTERPART_AREA", "work-permits: OCCUPATION"), ("work-permits: TIME_PERIOD", "work-permits: COUNTERPART_AREA"), ("work-permits: TIME_PERIOD", "work-permits: OCCUPATION"), ("work-permits: TIME_PERIOD"))
),
-- Cells with true and rounded counts; restricted
"rounded cells" as (
  select "COUNTERPART_AREA", "OCCUPATION", "TIME_PERIOD", count, cast(count as double) as weight, perturbed - count as change, perturbed, cast(perturbed as double) as perturbed_weight
  from "sums of inner cells"
),
-- Rounded cells as they are published
"published cells" as (
  select "COUNTERPART_AREA", "OCCUPATION", "TIME_PERIOD", cast(perturbed as double) as "OBS_VALUE", 'A' as "OBS_STATUS", 'F' as "CONF_STATUS", cast(null as varchar) as "REASON_MISSING"
  from "rounded cells"
  where perturbed > 0
),
-- Work permits issued, by occupation and citizenship: counted from records, protected
"tables/work-permits" as (
  select 'CIV' as "REF_AREA",
    "COUNTERPART_AREA" as "COUNTERPART_AREA",
    "OCCUPATION" as "OCCUPATION",
    'census-2024' as "SOURCE",
    "TIME_PERIOD" as "TIME_PERIOD",
    "OBS_VALUE",
    case when "OBS_STATUS" = 'A' and "TIME_PERIOD" in (select "TIME_PERIOD" from "counted for work-permits" where provisional) then 'P' else "OBS_STATUS" end as "OBS_STATUS",
    "CONF_STATUS",
    cast(null as varchar) as "TYPE_OF_DATA",
    'OBSERVED' as "ESTIMATE_KIND",
    'PERMITS' as "UNIT_MEASURE",
    '2025' as "VINTAGE",
    "REASON_MISSING",
    cast(null as varchar) as "DELIVERY",
    cast([] as integer[]) as "ROWS",
    cast(null as varchar) as "RESIDENCE_RULE",
    cast(null as double) as "COVERAGE",
    cast(null as double) as "IMPUTED",
    cast(null as double) as "CV"
  from "published cells"
)
select "REF_AREA", "COUNTERPART_AREA", "OCCUPATION", "SOURCE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS", "RESIDENCE_RULE", "COVERAGE", "IMPUTED", "CV" from "tables/work-permits"
