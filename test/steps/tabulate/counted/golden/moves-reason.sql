with
-- Records with the codes of every dimension; unknown values are _U
"classified" as (
  select * from (
    select case "direction" when 'ARRIVAL' then 'IN' when 'DEPARTURE' then 'OUT' else '_U' end as "direction as direction",
      coalesce(nullif(nullif("reason", '_U'), '_T'), '_U') as "reason as code",
      coalesce(nullif(nullif("sex", '_U'), '_T'), '_U') as "sex as code",
      cast(extract(year from cast("date" as date)) as varchar) as "date as year",
      coalesce(nullif(nullif("citizenship", '_U'), '_T') is not null and not (coalesce("citizenship" = 'CIV', false)) and "date" between '2024-01-01' and '2024-12-31', false) as "in moves-reason",
      coalesce("status" = 'provisional', false) as provisional, "record_key", cast(1 as double) as weight
    from "moves"
  ) as coded
  where "in moves-reason"
),
-- Records that are alike in every dimension; restricted
"gathered" as (
  select "direction as direction", "reason as code", "sex as code", "date as year", "in moves-reason", "provisional", count(*) as units, cast(sum(cast(record_key as bigint)) as bigint) as record_key, sum(weight) as weight
  from "classified"
  group by "direction as direction", "reason as code", "sex as code", "date as year", "in moves-reason", "provisional"
),
-- What moves-reason counts
"counted for moves-reason" as (
  select "direction as direction" as "DIRECTION", "reason as code" as "REASON", case when "reason as code" in ('WORK_POSTED', 'WORK_FOUND', 'WORK_SOUGHT', 'BUSINESS') then 'WORK' when "reason as code" in ('MARRIAGE', 'FAMILY') then 'KIN' else "reason as code" end as "REASON by group", "sex as code" as "SEX", "date as year" as "TIME_PERIOD", provisional, units, record_key, weight
  from "gathered"
  where "in moves-reason"
),
-- Cells and totals, each with the key of those it counts
"cells" as (
  select case when grouping("DIRECTION") = 1 then '_T' else "DIRECTION" end as "DIRECTION", case when grouping("REASON") = 1 then '_T' else "REASON" end as "REASON", case when grouping("REASON by group") = 1 then '_T' else "REASON by group" end as "REASON by group", case when grouping("SEX") = 1 then '_T' else "SEX" end as "SEX", case when grouping("TIME_PERIOD") = 1 then '_T' else "TIME_PERIOD" end as "TIME_PERIOD",
  cast(coalesce(sum("units"), 0) as bigint) as count,
  cast(sum(cast("record_key" as bigint)) as bigint) % 100000000 as cell_key,
  cast(coalesce(sum("units"), 0) as double) as weight
  from "counted for moves-reason"
  group by grouping sets (("TIME_PERIOD", "DIRECTION", "REASON", "SEX"), ("TIME_PERIOD", "DIRECTION", "REASON by group", "SEX"), ("TIME_PERIOD", "DIRECTION", "REASON"), ("TIME_PERIOD", "DIRECTION", "REASON by group"), ("TIME_PERIOD", "DIRECTION", "SEX"), ("TIME_PERIOD", "DIRECTION"))
),
-- Change by class of the count and interval of the cell key
"intervals" as (
  select * from (values (0, 0, 0, 0, 100000000), (1, 0, 0, 0, 100000000)) as v(class, block, change, lower, upper)
),
-- Cells with their change; restricted
"perturbed cells" as (
  select c."DIRECTION", c."REASON", c."REASON by group", c."SEX", c."TIME_PERIOD", c."cell_key", c.count, c.weight, coalesce(i.change, 0) as change,
  c.count + coalesce(i.change, 0) as perturbed,
  case when c.count = 0 then 0 else (c.count + coalesce(i.change, 0)) * (c.weight / c.count) end as perturbed_weight
  from "cells" as c
  left join "intervals" as i
  on i.class = least(c.count, 1) and i.block = cast(floor(c.cell_key / cast(100000000 as double)) as integer) and c.cell_key >= i.lower and c.cell_key < i.upper
),
-- Perturbed cells as they are published
"published cells" as (
  select "DIRECTION", "REASON", "REASON by group", "SEX", "TIME_PERIOD",
  cast(perturbed as double) as "OBS_VALUE",
  'A' as "OBS_STATUS",
  'F' as "CONF_STATUS",
  cast(null as varchar) as "REASON_MISSING"
  from "perturbed cells"
),
-- Immigration and emigration of foreigners by reason: counted from records, protected
"tables/moves-reason" as (
  select 'CIV' as "REF_AREA",
    "DIRECTION" as "DIRECTION",
    coalesce(nullif("REASON", '_T'), nullif("REASON by group", '_T'), '_T') as "REASON",
    "SEX" as "SEX",
    'census-2024' as "SOURCE",
    "TIME_PERIOD" as "TIME_PERIOD",
    "OBS_VALUE",
    case when "OBS_STATUS" = 'A' and "TIME_PERIOD" in (select "TIME_PERIOD" from "counted for moves-reason" where provisional) then 'P' else "OBS_STATUS" end as "OBS_STATUS",
    "CONF_STATUS",
    cast(null as varchar) as "TYPE_OF_DATA",
    'OBSERVED' as "ESTIMATE_KIND",
    'PS' as "UNIT_MEASURE",
    '2025' as "VINTAGE",
    "REASON_MISSING",
    cast(null as varchar) as "DELIVERY",
    cast([] as integer[]) as "ROWS",
    cast(null as varchar) as "RESIDENCE_RULE",
    cast(null as double) as "COVERAGE",
    cast(null as double) as "IMPUTED",
    cast(null as double) as "CV"
  from "published cells"
  where "REASON by group" in ('_T', 'WORK', 'KIN')
)
select "REF_AREA", "DIRECTION", "REASON", "SEX", "SOURCE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS", "RESIDENCE_RULE", "COVERAGE", "IMPUTED", "CV" from "tables/moves-reason"
