with
-- Links of each cell, those expected to be right, and what a review says of its group
"links with their review" as (
  select "region", cast("first" as double) as "first", cast("second" as double) as "second", cast("links" as double) as links,
    least(cast("links" as double), cast("links" as double)) as "right", cast(case when "region" = 'n' then 0.8882231404958677 when "region" = 's' then 0.4160807291666667 when true then 0.6521519348312672 end as double) as share,
    cast(case when "region" = 'n' then 0 when "region" = 's' then 1 when true then 2 end as integer) as share_group,
    cast(case when "region" = 'n' then 0.005608632490615542 when "region" = 's' then 0.007527598637863344 when true then 0.11803560283230033 end as double) as share_variance, cast(case when "region" = 'n' then 0.04751644720774658 when "region" = 's' then 0.06377396698315013 when true then 1 end as double) as lean
  from "counts" as counted
),
-- Persons expected in both lists, by cell
"persons in both lists" as (
  select "region", "first", "second", "links", case when m between 0 and least("first", "second") then m end as "both",
    case when m between 0 and least("first", "second") then ("second" - "right") * share * (1 - share) + ("links" - "right") * (1 - share) * (1 - share) end as both_variance, case when m between 0 and least("first", "second") then "second" - "right" end as pull,
    share, share_group, share_variance, lean
  from (select *, "right" + share * ("second" - "right") as m from "links with their review" as given) as reckoned
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
        variance + population_pull * population_pull * (share_variance + lean * lean * 0.06249536917648201) as whole
      from "population by cell"
    ) as parts
  ) as spreads
)
select "region", "first", "second", "links", "both", "population", "se", "low", "high", "coverage_factor", "variance", "population_pull", "share", "share_group", "share_variance", "lean" from "coverage by cell"
