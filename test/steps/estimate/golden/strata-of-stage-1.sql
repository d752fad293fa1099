with
-- Each record with its units, its strata and its weighted values
"weighed records" as (
  select "sex" as "sex", cast("weight" as double) as "weight", "region" as "stratum_1_1", "village" as "unit_1", cast("villages" as double) as "size_1", "household" as "unit_2", coalesce(cast("weight" as double) * cast(("born_abroad") as double), 0) as "total_1", coalesce(cast("weight" as double) * cast((case when born_abroad is not null then 1 end) as double), 0) as "total_2"
  from "survey"
),
-- Units drawn in each stratum of stage 1, and its population
"strata of stage 1" as (
  select "stratum_1_1", cast(count(distinct "unit_1") as double) as sampled, min("size_1") as least_size, max("size_1") as most_size, cast(sum(case when weight >= 0 then 0 else 1 end) as integer) as without_weight
  from "weighed records"
  group by "stratum_1_1"
)
select "stratum_1_1", "sampled", "least_size", "most_size", "without_weight" from "strata of stage 1"
