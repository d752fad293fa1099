with
-- Weights raised to the totals of persons, women
"records with calibrated weights" as (
  select *, "weight" * (1 + 0.25 * cast((1) as double) + -1e-7 * cast((case when sex = 'F' then 1 else 0 end) as double)) as "calibrated"
  from "survey"
)
select "region", "village", "household", "weight", "calibrated" from "records with calibrated weights"
