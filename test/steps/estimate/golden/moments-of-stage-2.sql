with
-- Each record with its units, its strata and its weighted values
"weighed records" as (
  select "sex" as "sex", cast("weight" as double) as "weight", "region" as "stratum_1_1", "village" as "unit_1", cast("villages" as double) as "size_1", "household" as "unit_2", coalesce(cast("weight" as double) * cast(("born_abroad") as double), 0) as "total_1", coalesce(cast("weight" as double) * cast((case when born_abroad is not null then 1 end) as double), 0) as "total_2"
  from "survey"
),
-- Weighted totals of the units of stage 2
"totals of stage 2" as (
  select "sex", "stratum_1_1", "unit_1", "unit_2", sum("total_1") as "total_1", sum("total_2") as "total_2"
  from "weighed records"
  group by "sex", "stratum_1_1", "unit_1", "unit_2"
),
-- Sums and products of the units' totals in each stratum of stage 2
"moments of stage 2" as (
  select "sex", "stratum_1_1", "unit_1", cast(count(*) as double) as present, sum("total_1") as "sum_1", sum("total_2") as "sum_2", count(*) * covar_pop("total_1", "total_1") as "product_1_1", count(*) * covar_pop("total_2", "total_1") as "product_2_1", count(*) * covar_pop("total_2", "total_2") as "product_2_2"
  from "totals of stage 2"
  group by "sex", "stratum_1_1", "unit_1"
)
select "sex", "stratum_1_1", "unit_1", "present", "sum_1", "sum_2", "product_1_1", "product_2_1", "product_2_2" from "moments of stage 2"
