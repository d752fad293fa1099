with
-- Cells and totals, each with the key of those it counts
"cells" as (
  select case when grouping("sex") = 1 then '_T' else "sex" end as "sex", case when grouping("age") = 1 then '_T' else "age" end as "age",
  cast(count(*) as bigint) as count,
  cast(sum(cast("record_key" as bigint)) as bigint) % 256 as cell_key,
  cast(count(*) as double) as weight
  from "people"
  group by grouping sets (("sex", "age"), ("sex"))
),
-- Cells with their change; restricted
"perturbed cells" as (
  select c."sex", c."age", c."cell_key", c.count, c.weight, coalesce(i.change, 0) as change,
  c.count + coalesce(i.change, 0) as perturbed,
  case when c.count = 0 then 0 else (c.count + coalesce(i.change, 0)) * (c.weight / c.count) end as perturbed_weight
  from "cells" as c
  left join "intervals" as i
  on i.class = least(c.count, 2) and i.block = cast(floor(c.cell_key / cast(52 as double)) as integer) and c.cell_key >= i.lower and c.cell_key < i.upper
),
-- Perturbed cells as they are published
"published cells" as (
  select "sex", "age",
  case when perturbed < 3 then null else cast(perturbed as double) end as "OBS_VALUE",
  case when perturbed < 3 then 'Q' else 'A' end as "OBS_STATUS",
  case when perturbed < 3 then 'A' else 'F' end as "CONF_STATUS",
  case when perturbed < 3 then 'SUPPRESSED' else cast(null as varchar) end as "REASON_MISSING"
  from "perturbed cells"
)
select "sex", "age", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "REASON_MISSING" from "published cells"
