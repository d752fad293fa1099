with
-- Links of each cell, corrected for those missed and those false
"persons in both lists" as (
  select "region", "first", "second", "links", case when m between 0 and least("first", "second") then m end as "both"
  from (
    select *, ("links" - 0 * "first") / (1 - 0) as m
    from (select "region", cast("first" as double) as "first", cast("second" as double) as "second", cast("links" as double) as "links" from "counts") as numbers
  ) as corrected
),
-- Chapman’s estimate and Seber’s variance for each cell
"population by cell" as (
  select *, ("first" + 1) * ("second" + 1) / ("both" + 1) - 1 as population,
    ("first" + 1) * ("second" + 1) * ("first" - "both") * ("second" - "both") / (("both" + 1) * ("both" + 1) * ("both" + 2)) as variance
  from "persons in both lists"
),
-- Population and coverage factor of each cell
"coverage by cell" as (
  select "region", "first", "second", "links", "both", population, sqrt(variance) as se,
    seen + case when unseen > 0 then unseen / spread else 0 end as low,
    seen + case when unseen > 0 then unseen * spread else 0 end as high,
    population / nullif("first", 0) as coverage_factor
  from (
    select *, case when unseen > 0 then exp(1.959963984540054 * sqrt(ln(1 + variance / (unseen * unseen)))) end as spread
    from (
      select *, "first" + "second" - "both" as seen, population - ("first" + "second" - "both") as unseen
      from "population by cell"
    ) as parts
  ) as spreads
),
-- Population and coverage factor over cells
"coverage over cells" as (
  select sum("first") as "first", sum(population) as population, sqrt(sum(se * se)) as se, sum(population) / nullif(sum(case when population is not null then "first" end), 0) as coverage_factor, cast(sum(case when population is null then 1 else 0 end) as integer) as cells_without
  from "coverage by cell"
)
select "first", "population", "se", "coverage_factor", "cells_without" from "coverage over cells"
