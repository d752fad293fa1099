with
-- Links of each cell, corrected for those missed and those false
"persons in both lists" as (
  select "region", "first", "second", "links", case when m between 0 and least("first", "second") then m end as "both"
  from (
    select *, ("links" - 0.01 * "first") / (0.95 - 0.01) as m
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
)
select "region", "first", "second", "links", "both", "population", "se", "low", "high", "coverage_factor" from "coverage by cell"
