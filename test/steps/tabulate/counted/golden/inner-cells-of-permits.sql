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
-- Inner cells of permits-issued, work-permits; restricted
"inner cells" as (
  select row_number() over (order by "in permits-issued", "permits-issued: COUNTERPART_AREA", "permits-issued: REASON", "permits-issued: REASON by group", "permits-issued: VALIDITY", "permits-issued: TIME_PERIOD", "in work-permits", "work-permits: COUNTERPART_AREA", "work-permits: OCCUPATION", "work-permits: TIME_PERIOD") as place, "in permits-issued", "permits-issued: COUNTERPART_AREA", "permits-issued: REASON", "permits-issued: REASON by group", "permits-issued: VALIDITY", "permits-issued: TIME_PERIOD", "in work-permits", "work-permits: COUNTERPART_AREA", "work-permits: OCCUPATION", "work-permits: TIME_PERIOD", count from (
  select "in permits-issued", "permits-issued: COUNTERPART_AREA", "permits-issued: REASON", "permits-issued: REASON by group", "permits-issued: VALIDITY", "permits-issued: TIME_PERIOD", "in work-permits", "work-permits: COUNTERPART_AREA", "work-permits: OCCUPATION", "work-permits: TIME_PERIOD", cast(sum(units) as bigint) as count from (
    select "in permits-issued",
      case when "in permits-issued" then "citizenship as country" else '' end as "permits-issued: COUNTERPART_AREA",
      case when "in permits-issued" then "reason as code" else '' end as "permits-issued: REASON",
      case when "in permits-issued" then case when "reason as code" in ('WORK_POSTED', 'WORK_FOUND', 'WORK_SOUGHT', 'BUSINESS') then 'WORK' when "reason as code" in ('MARRIAGE', 'FAMILY') then 'KIN' else "reason as code" end else '' end as "permits-issued: REASON by group",
      case when "in permits-issued" then "valid_from, valid_to as validity" else '' end as "permits-issued: VALIDITY",
      case when "in permits-issued" then "issued, valid_from as year" else '' end as "permits-issued: TIME_PERIOD",
      "in work-permits",
      case when "in work-permits" then "citizenship as country" else '' end as "work-permits: COUNTERPART_AREA",
      case when "in work-permits" then "occupation as occupation" else '' end as "work-permits: OCCUPATION",
      case when "in work-permits" then "issued, valid_from as year" else '' end as "work-permits: TIME_PERIOD",
      units
    from "gathered"
    where "in permits-issued" or "in work-permits"
  ) as coded
  group by "in permits-issued", "permits-issued: COUNTERPART_AREA", "permits-issued: REASON", "permits-issued: REASON by group", "permits-issued: VALIDITY", "permits-issued: TIME_PERIOD", "in work-permits", "work-permits: COUNTERPART_AREA", "work-permits: OCCUPATION", "work-permits: TIME_PERIOD"
  ) as apart
)
select "place", "in permits-issued", "permits-issued: COUNTERPART_AREA", "permits-issued: REASON", "permits-issued: REASON by group", "permits-issued: VALIDITY", "permits-issued: TIME_PERIOD", "in work-permits", "work-permits: COUNTERPART_AREA", "work-permits: OCCUPATION", "work-permits: TIME_PERIOD", "count" from "inner cells"
