with
-- Links of each cell, those expected to be right, and what a review says of its group
"links with their review" as (
  select "region", cast("first" as double) as "first", cast("second" as double) as "second", cast("links" as double) as links,
    least(cast("links" as double), cast("links" as double)) as "right", cast(case when true then 1 end as double) as share,
    cast(case when true then 0 end as integer) as share_group,
    cast(case when true then 0 end as double) as share_variance, cast(case when true then 0 end as double) as lean
  from "counts" as counted
),
-- Persons expected in both lists, by cell
"persons in both lists" as (
  select "region", "first", "second", "links", case when m between 0 and least("first", "second") then m end as "both",
    case when m between 0 and least("first", "second") then (m * share * (1 - share) + ("second" - m) * wrong * (1 - wrong) + ("second" - m) * ("second" - m) * wrong * (1 - wrong) / nullif("second" - "right", 0))
      / ((share - wrong) * (share - wrong)) end as both_variance, case when m between 0 and least("first", "second") then -m / (share - wrong) end as pull,
    share, share_group, share_variance, lean
  from (
    select *, case when share > wrong then ("links" - wrong * "second") / (share - wrong) end as m
    from (select *, case when "second" > "right" then ("links" - "right") / ("second" - "right") else 0 end as wrong from "links with their review" as given) as rated
  ) as reckoned
),
-- Chapman’s estimate and its variance for each cell, as far as the reviewed share is right
"population by cell" as (
  select "region", "first", "second", "links", "both", "both_variance", "pull", "share", "share_group", "share_variance", "lean", "population", seber + case when both_variance > 0 then population * population * both_variance / ("both" * "both") else 0 end as variance,
    case when pull = 0 then 0 else -population * pull / nullif("both", 0) end as population_pull
  from (
    select *, ("first" + 1) * ("second" + 1) / ("both" + 1) - 1 as population,
      ("first" + 1) * ("second" + 1) * ("first" - "both") * ("second" - "both") / (("both" + 1) * ("both" + 1) * ("both" + 2)) as seber
    from "persons in both lists"
  ) as estimated
),
-- Population and coverage factor of each cell
"coverage by cell" as (
  select "region", "first", "second", "links", "both", population, sqrt(whole) as se,
    seen + case when unseen > 0 then unseen / spread else 0 end as low,
    seen + case when unseen > 0 then unseen * spread else 0 end as high,
    population / nullif("first", 0) as coverage_factor, variance, population_pull, "share", "share_group", "share_variance", "lean"
  from (
    select *, case when unseen > 0 then exp(1.959963984540054 * sqrt(ln(1 + whole / (unseen * unseen)))) end as spread
    from (
      select *, "first" + "second" - "both" as seen, population - ("first" + "second" - "both") as unseen,
        variance + population_pull * population_pull * (share_variance + lean * lean * 0) as whole
      from "population by cell"
    ) as parts
  ) as spreads
),
-- Population and coverage factor over cells
"coverage over cells" as (
  select sum("first") as "first", sum(population) as population,
    sqrt(sum(variance) + sum(pull * pull * share_variance) + 0 * sum(leaning) * sum(leaning)) as se,
    sum(population) / nullif(sum(estimated), 0) as coverage_factor, cast(sum(without) as integer) as cells_without
  from (
    select share_group, max(share_variance) as share_variance, sum("first") as "first", sum(population) as population,
      sum(variance) as variance, sum(population_pull) as pull, sum(population_pull * lean) as leaning,
      sum(case when population is not null then "first" end) as estimated, sum(case when population is null then 1 else 0 end) as without
    from "coverage by cell" as of_cells
    group by "share_group"
  ) as of_groups
)
select "first", "population", "se", "coverage_factor", "cells_without" from "coverage over cells"
