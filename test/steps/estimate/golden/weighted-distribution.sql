with
-- Weight at each value
"weighted distribution" as (
  select "sex", "value", sum(weight) as weight
  from (
    select "sex", cast(("born_abroad") as double) as "value", cast("weight" as double) as weight
    from "survey"
  ) as weights
  where "value" is not null and weight > 0
  group by "sex", "value"
)
select "sex", "value", "weight" from "weighted distribution"
