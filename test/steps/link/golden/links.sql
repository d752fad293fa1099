with
-- Pairs with their weight: that of their pattern, and what the rarity of their values adds
"weighed" as (
  select a."l", a."r", a."found", a.pattern, w.weight + a.rarity as weight
  from "agreement" as a join "pattern weights" as w on w.pattern = a.pattern
),
-- Pairs that weigh enough
"links" as (
  select l, r, found, pattern, weight, 1 / (1 + power(cast('2' as double), -weight)) as probability
  from "weighed"
  where weight >= cast('0' as double)
)
select "l", "r", "found", "pattern", "weight", "probability" from "links"
