with
-- Cells and totals, to the decimals of the table
"sums" as (
  select "SEX", "COUNTERPART_AREA by subregion", "TIME_PERIOD", round(value, 1) as value from "sums/wages"
),
-- Cells as they are published; those withheld are missing
"cells without those withheld" as (
  select c."SEX", c."COUNTERPART_AREA by subregion", c."TIME_PERIOD",
  case when p.withheld is null then c.value end as "OBS_VALUE",
  case when p.withheld is null then 'A' else 'Q' end as "OBS_STATUS",
  case when p.withheld is null then 'F' when p.withheld = 'primary' then 'A' else 'D' end as "CONF_STATUS",
  case when p.withheld is not null then 'SUPPRESSED' end as "REASON_MISSING"
  from "sums" as c
  left join (select "SEX", "COUNTERPART_AREA by subregion", "TIME_PERIOD", "withheld" from "suppression/wages") as p
  on p."SEX" = c."SEX" and p."COUNTERPART_AREA by subregion" = c."COUNTERPART_AREA by subregion" and p."TIME_PERIOD" = c."TIME_PERIOD"
),
-- Monthly wages of work permits issued, by sex and region of citizenship: counted from records, protected
"tables/work-permit-wages" as (
  select 'CIV' as "REF_AREA",
    "SEX" as "SEX",
    "COUNTERPART_AREA by subregion" as "COUNTERPART_AREA",
    'census-2024' as "SOURCE",
    "TIME_PERIOD" as "TIME_PERIOD",
    "OBS_VALUE",
    case when "OBS_STATUS" = 'A' and "TIME_PERIOD" in (select "TIME_PERIOD" from "contributions/wages" where provisional) then 'P' else "OBS_STATUS" end as "OBS_STATUS",
    "CONF_STATUS",
    cast(null as varchar) as "TYPE_OF_DATA",
    'OBSERVED' as "ESTIMATE_KIND",
    'XOF_TH' as "UNIT_MEASURE",
    '2025' as "VINTAGE",
    "REASON_MISSING",
    cast(null as varchar) as "DELIVERY",
    cast([] as integer[]) as "ROWS",
    cast(null as varchar) as "RESIDENCE_RULE",
    cast(null as double) as "COVERAGE",
    cast(null as double) as "IMPUTED",
    cast(null as double) as "CV"
  from "cells without those withheld"
)
select "REF_AREA", "SEX", "COUNTERPART_AREA", "SOURCE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS", "RESIDENCE_RULE", "COVERAGE", "IMPUTED", "CV" from "tables/work-permit-wages"
