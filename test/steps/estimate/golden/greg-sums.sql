with
-- Weighted products of the auxiliary variables with each other and with the variables
"products of auxiliary variables" as (
  select sum(weight * "x_1" * coalesce("x_1", 0)) as "product_1_1", sum(weight * "x_1" * coalesce("x_2", 0)) as "product_1_2", sum(weight * "x_1" * coalesce("x_3", 0)) as "product_1_3", sum(weight * "x_1" * coalesce("x_4", 0)) as "product_1_4", sum(weight * "x_2" * coalesce("x_2", 0)) as "product_2_2", sum(weight * "x_2" * coalesce("x_3", 0)) as "product_2_3", sum(weight * "x_2" * coalesce("x_4", 0)) as "product_2_4", sum(weight * "x_1") as "sum_1", sum(weight * "x_2") as "sum_2", cast(sum(case when "x_1" is null or "x_2" is null then 1 else 0 end) as integer) as without
  from (
    select cast("weight" as double) as weight, cast((1) as double) as "x_1", cast((case when sex = 'F' then 1 else 0 end) as double) as "x_2", cast(("born_abroad") as double) as "x_3", cast((case when born_abroad is not null then 1 end) as double) as "x_4"
    from "survey"
  ) as weights
)
select "product_1_1", "product_1_2", "product_1_3", "product_1_4", "product_2_2", "product_2_3", "product_2_4", "sum_1", "sum_2", "without" from "products of auxiliary variables"
