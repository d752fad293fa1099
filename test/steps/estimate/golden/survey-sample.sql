with
-- What the estimates of a survey need of its records
"facts of the sample" as (
  select cast(count(*) as integer) as strata, cast(coalesce(sum(case when units = 1 then 1 else 0 end), 0) as integer) as lonely,
  cast(coalesce(sum(without_weight), 0) as integer) as without_weight, cast(coalesce(sum(without_place), 0) as integer) as without_place
  from (
    select stratum, count(distinct psu) as units,
      sum(case when cast("weight" as double) >= 0 then 0 else 1 end) as without_weight,
      sum(case when stratum is null or psu is null then 1 else 0 end) as without_place
    from "survey"
    group by stratum
  ) as each
)
select "strata", "lonely", "without_weight", "without_place" from "facts of the sample"
