with
-- Twice as many as the survey says
"census" as (
  select stratum, sex, 2 * sum(weight) as population from "survey" group by stratum, sex
),
-- Population by stratum, sex
"population of post-strata" as (
  select cast("stratum" as varchar) || ' / ' || cast("sex" as varchar) as "post_stratum", cast(population as double) as population from "census"
),
-- Weights raised to the population by stratum, sex
"records with calibrated weights" as (
  select sampled."record_key", sampled."stratum", sampled."psu", sampled."sex", sampled."age", sampled."country_of_birth", sampled."citizenship", sampled."labour_status", sampled."education", sampled."arrival",
  sampled.design_weight * known.population / nullif(sum(sampled.design_weight) over (partition by sampled."post_stratum"), 0) as weight,
  sampled."post_stratum"
  from (
    select *, cast("weight" as double) as design_weight, cast("stratum" as varchar) || ' / ' || cast("sex" as varchar) as "post_stratum" from "survey"
  ) as sampled
  left join "population of post-strata" as known on known."post_stratum" = sampled."post_stratum"
),
-- Records with the codes of every dimension; unknown values are _U
"classified" as (
  select * from (
    select replace(case when nullif(nullif("country_of_birth", '_U'), '_T') is null then 'U' when "country_of_birth" = 'CIV' then 'NB' else 'FB' end || '_' || case when coalesce("citizenship" = 'CIV', false) then 'NAT' when nullif(nullif("citizenship", '_U'), '_T') is null then 'U' else 'FOR' end, 'U_U', '_U') as "country_of_birth, citizenship as migratory-status",
      coalesce(nullif(nullif("labour_status", '_U'), '_T'), '_U') as "labour_status as code",
      coalesce(nullif(nullif("sex", '_U'), '_T'), '_U') as "sex as code",
      coalesce(("age" is null or "age" >= 15), false) as "in survey-labour",
      false as provisional, "record_key", cast("weight" as double) as weight, "stratum", "psu", "post_stratum"
    from "records with calibrated weights"
  ) as coded
  where "in survey-labour"
),
-- Records that are alike in every dimension; restricted
"gathered" as (
  select "country_of_birth, citizenship as migratory-status", "labour_status as code", "sex as code", "in survey-labour", "provisional", "stratum", "psu", "post_stratum", count(*) as units, cast(sum(cast(record_key as bigint)) as bigint) as record_key, sum(weight) as weight
  from "classified"
  group by "country_of_birth, citizenship as migratory-status", "labour_status as code", "sex as code", "in survey-labour", "provisional", "stratum", "psu", "post_stratum"
),
-- What survey-labour counts
"counted for survey-labour" as (
  select "country_of_birth, citizenship as migratory-status" as "MIGR_STATUS", case when "country_of_birth, citizenship as migratory-status" in ('NB_NAT', 'NB_FOR', 'NB_U') then 'NB' when "country_of_birth, citizenship as migratory-status" in ('FB_NAT', 'FB_FOR', 'FB_U') then 'FB' else "country_of_birth, citizenship as migratory-status" end as "MIGR_STATUS by birth", case when "country_of_birth, citizenship as migratory-status" in ('NB_NAT', 'FB_NAT', 'U_NAT') then 'NAT' when "country_of_birth, citizenship as migratory-status" in ('NB_FOR', 'FB_FOR', 'U_FOR') then 'FOR' else "country_of_birth, citizenship as migratory-status" end as "MIGR_STATUS by nationality", "labour_status as code" as "LABOUR_STATUS", "sex as code" as "SEX", provisional, units, record_key, weight, "stratum", "psu", "post_stratum"
  from "gathered"
  where "in survey-labour"
),
-- Cells and totals, each with the key of those it counts
"cells" as (
  select case when grouping("MIGR_STATUS") = 1 then '_T' else "MIGR_STATUS" end as "MIGR_STATUS", case when grouping("MIGR_STATUS by birth") = 1 then '_T' else "MIGR_STATUS by birth" end as "MIGR_STATUS by birth", case when grouping("MIGR_STATUS by nationality") = 1 then '_T' else "MIGR_STATUS by nationality" end as "MIGR_STATUS by nationality", case when grouping("LABOUR_STATUS") = 1 then '_T' else "LABOUR_STATUS" end as "LABOUR_STATUS", case when grouping("SEX") = 1 then '_T' else "SEX" end as "SEX",
  cast(coalesce(sum("units"), 0) as bigint) as count,
  cast(sum(cast("record_key" as bigint)) as bigint) % 100000000 as cell_key,
  cast(sum("weight") as double) as weight
  from "counted for survey-labour"
  group by grouping sets (("MIGR_STATUS", "LABOUR_STATUS", "SEX"), ("MIGR_STATUS by birth", "LABOUR_STATUS", "SEX"), ("MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX"), ("MIGR_STATUS", "LABOUR_STATUS"), ("MIGR_STATUS by birth", "LABOUR_STATUS"), ("MIGR_STATUS by nationality", "LABOUR_STATUS"), ("MIGR_STATUS", "SEX"), ("MIGR_STATUS by birth", "SEX"), ("MIGR_STATUS by nationality", "SEX"), ("MIGR_STATUS"), ("MIGR_STATUS by birth"), ("MIGR_STATUS by nationality"), ("LABOUR_STATUS", "SEX"), ("LABOUR_STATUS"), ("SEX"), ())
),
-- Change by class of the count and interval of the cell key
"intervals" as (
  select * from (values (0, 0, 0, 0, 20000000), (0, 1, 0, 20000000, 40000000), (0, 2, 0, 40000000, 60000000), (0, 3, 0, 60000000, 80000000), (0, 4, 0, 80000000, 100000000), (1, 0, -1, 0, 20000000), (1, 1, -1, 20000000, 36648551), (1, 1, 0, 36648551, 40000000), (1, 2, 0, 40000000, 60000000), (1, 3, 0, 60000000, 73297101), (1, 3, 1, 73297101, 80000000), (1, 4, 1, 80000000, 90054348), (1, 4, 2, 90054348, 100000000), (2, 0, -2, 0, 6382714), (2, 0, -1, 6382714, 20000000), (2, 1, -1, 20000000, 30851859), (2, 1, 0, 30851859, 40000000), (2, 2, 0, 40000000, 60000000), (2, 3, 0, 60000000, 69148141), (2, 3, 1, 69148141, 80000000), (2, 4, 1, 80000000, 93617286), (2, 4, 2, 93617286, 100000000)) as v(class, block, change, lower, upper)
),
-- Cells with their change; restricted
"perturbed cells" as (
  select c."MIGR_STATUS", c."MIGR_STATUS by birth", c."MIGR_STATUS by nationality", c."LABOUR_STATUS", c."SEX", c."cell_key", c.count, c.weight, coalesce(i.change, 0) as change,
  c.count + coalesce(i.change, 0) as perturbed,
  case when c.count = 0 then 0 else (c.count + coalesce(i.change, 0)) * (c.weight / c.count) end as perturbed_weight
  from "cells" as c
  left join "intervals" as i
  on i.class = least(c.count, 2) and i.block = cast(floor(c.cell_key / cast(20000000 as double)) as integer) and c.cell_key >= i.lower and c.cell_key < i.upper
),
-- Weight of the persons of each primary sampling unit, by cell
"totals of units" as (
  select case when grouping("MIGR_STATUS") = 1 then '_T' else "MIGR_STATUS" end as "MIGR_STATUS", case when grouping("MIGR_STATUS by birth") = 1 then '_T' else "MIGR_STATUS by birth" end as "MIGR_STATUS by birth", case when grouping("MIGR_STATUS by nationality") = 1 then '_T' else "MIGR_STATUS by nationality" end as "MIGR_STATUS by nationality", case when grouping("LABOUR_STATUS") = 1 then '_T' else "LABOUR_STATUS" end as "LABOUR_STATUS", case when grouping("SEX") = 1 then '_T' else "SEX" end as "SEX", "stratum", "psu", "post_stratum", sum(weight) as total
  from "counted for survey-labour"
  group by grouping sets (("MIGR_STATUS", "LABOUR_STATUS", "SEX", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by birth", "LABOUR_STATUS", "SEX", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "stratum", "psu", "post_stratum"), ("MIGR_STATUS", "LABOUR_STATUS", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by birth", "LABOUR_STATUS", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by nationality", "LABOUR_STATUS", "stratum", "psu", "post_stratum"), ("MIGR_STATUS", "SEX", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by birth", "SEX", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by nationality", "SEX", "stratum", "psu", "post_stratum"), ("MIGR_STATUS", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by birth", "stratum", "psu", "post_stratum"), ("MIGR_STATUS by nationality", "stratum", "psu", "post_stratum"), ("LABOUR_STATUS", "SEX", "stratum", "psu", "post_stratum"), ("LABOUR_STATUS", "stratum", "psu", "post_stratum"), ("SEX", "stratum", "psu", "post_stratum"), ("stratum", "psu", "post_stratum"))
),
-- Weight of the persons of each unit in each post-stratum, and of the whole post-stratum
"post-strata of units" as (
  select "stratum", "psu", "post_stratum", weight, sum(weight) over (partition by "post_stratum") as whole
  from (
    select "stratum", "psu", "post_stratum", sum(cast("weight" as double)) as weight from "records with calibrated weights" group by "stratum", "psu", "post_stratum"
  ) as summed
),
-- Totals of units, and what their post-strata explain of them
"parts of residuals" as (
  select "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "stratum", "psu", "total" from "totals of units"
  union all
  select shared."MIGR_STATUS", shared."MIGR_STATUS by birth", shared."MIGR_STATUS by nationality", shared."LABOUR_STATUS", shared."SEX", auxiliary."stratum", auxiliary."psu",
    -shared.total / nullif(auxiliary.whole, 0) * auxiliary.weight as total
  from (
    select "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "post_stratum", sum(total) as total from "totals of units" group by "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "post_stratum"
  ) as shared
  join "post-strata of units" as auxiliary on auxiliary."post_stratum" = shared."post_stratum"
),
-- Residual of each unit in each cell
"residuals of units" as (
  select "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "stratum", "psu", sum(total) as total from "parts of residuals" group by "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "stratum", "psu"
),
-- Units of each stratum that a cell reaches, their total, and their squares about its mean
"moments of units" as (
  select "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "stratum", cast(count(*) as double) as present, sum(total) as total,
  count(*) * var_pop(total) as about_mean
  from "residuals of units"
  group by "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX", "stratum"
),
-- Units drawn in each stratum, and their weight in a variance
"sampled strata" as (
  select stratum, sampled,
  cast(case when lonely = 0 then 1 end as double) * case when sampled > 1 then sampled / (sampled - 1) else 0 end as own,
  case when sampled > 1 then 0 else 0 end as alone
  from (
    select stratum, sampled, cast(count(*) over () as double) as strata,
      cast(sum(case when sampled = 1 then 1 else 0 end) over () as double) as lonely
    from (
      select stratum, cast(count(distinct psu) as double) as sampled from "records with calibrated weights" group by stratum
    ) as units
  ) as known
),
-- Sampling variance of every cell, by Taylor linearisation
"variances" as (
  select "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX",
  sum(own * (about_mean + (sampled - present) / (sampled * present) * total * total) + alone * total * total) as variance
  from "moments of units" as moments
  join "sampled strata" as drawn on drawn.stratum = moments.stratum
  group by "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX"
),
-- Perturbed estimates with their coefficient of variation; restricted
"estimated cells" as (
  select cells."MIGR_STATUS", cells."MIGR_STATUS by birth", cells."MIGR_STATUS by nationality", cells."LABOUR_STATUS", cells."SEX", cells."cell_key", cells."count", cells."weight", cells."change", cells."perturbed", cells."perturbed_weight",
  case when spread.variance is null then null when sqrt(greatest(spread.variance, 0)) = 0 then 0 else sqrt(greatest(spread.variance, 0)) / nullif(abs(cells.weight), 0) end as cv,
  cells.perturbed as records
  from "perturbed cells" as cells
  left join "variances" as spread on spread."MIGR_STATUS" = cells."MIGR_STATUS" and spread."MIGR_STATUS by birth" = cells."MIGR_STATUS by birth" and spread."MIGR_STATUS by nationality" = cells."MIGR_STATUS by nationality" and spread."LABOUR_STATUS" = cells."LABOUR_STATUS" and spread."SEX" = cells."SEX"
),
-- Estimates with their class of reliability
"estimates with reliability" as (
  select *, case when records < 1 or cv is null then 'F' when cv <= 0.165 then 'A' when cv <= 0.333 then 'E' else 'F' end as "RELIABILITY", case when records < 1 or cv is null then 'no' when cv <= 0.165 then 'yes' when cv <= 0.333 then 'flagged' else 'no' end as "PUBLISH"
  from "estimated cells"
),
-- Estimates as they are published
"published cells" as (
  select "MIGR_STATUS", "MIGR_STATUS by birth", "MIGR_STATUS by nationality", "LABOUR_STATUS", "SEX",
  case when "PUBLISH" <> 'no' then cast(floor(perturbed_weight / 1 + 0.5) * 1 as double) end as "OBS_VALUE",
  case when "PUBLISH" <> 'no' then cast(case when cv >= 0.1 then floor(cv * 100 + 0.5) / 100 when cv >= 0.05 then floor(cv * 200 + 0.5) / 200 when cv >= 0.02 then floor(cv * 500 + 0.5) / 500 when cv >= 0 then floor(cv * 1000 + 0.5) / 1000 end as double) end as "CV",
  case "PUBLISH" when 'no' then 'Q' when 'flagged' then 'U' else 'A' end as "OBS_STATUS",
  case "PUBLISH" when 'no' then 'A' else 'F' end as "CONF_STATUS",
  case when "PUBLISH" = 'no' then 'SUPPRESSED' else cast(null as varchar) end as "REASON_MISSING"
  from "estimates with reliability"
),
-- Labour force status by migratory status, estimated from a survey: estimated from records, protected
"tables/survey-labour" as (
  select 'CIV' as "REF_AREA",
    coalesce(nullif("MIGR_STATUS", '_T'), nullif("MIGR_STATUS by birth", '_T'), nullif("MIGR_STATUS by nationality", '_T'), '_T') as "MIGR_STATUS",
    "LABOUR_STATUS" as "LABOUR_STATUS",
    "SEX" as "SEX",
    'census-2024' as "SOURCE",
    '2024' as "TIME_PERIOD",
    "OBS_VALUE",
    case when "OBS_STATUS" = 'A' and 'all' in (select 'all' as period from "counted for survey-labour" where provisional) then 'P' else "OBS_STATUS" end as "OBS_STATUS",
    "CONF_STATUS",
    cast(null as varchar) as "TYPE_OF_DATA",
    'SAMPLED' as "ESTIMATE_KIND",
    'PS' as "UNIT_MEASURE",
    '2025' as "VINTAGE",
    "REASON_MISSING",
    cast(null as varchar) as "DELIVERY",
    cast([] as integer[]) as "ROWS",
    cast(null as varchar) as "RESIDENCE_RULE",
    cast(null as double) as "COVERAGE",
    cast(null as double) as "IMPUTED",
    "CV"
  from "published cells"
  where "MIGR_STATUS by birth" in ('_T', 'NB', 'FB') and "MIGR_STATUS by nationality" in ('_T', 'NAT', 'FOR')
)
select "REF_AREA", "MIGR_STATUS", "LABOUR_STATUS", "SEX", "SOURCE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS", "RESIDENCE_RULE", "COVERAGE", "IMPUTED", "CV" from "tables/survey-labour"
