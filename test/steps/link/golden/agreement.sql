with
-- Pairs with what the tests of the comparisons look at, of the left record and of the right
"fetched" as (
  select p."l", p."r", p."found", "l"."name" as "name number_l", "l"."name length" as "name length number_l", "l"."name letters" as "name letters number_l", "l"."name spelling" as "name spelling_l", "rarity of namel".weight as "rarity of name number_l", "l"."day" as "day number_l", "r"."name" as "name number_r", "r"."name length" as "name length number_r", "r"."name letters" as "name letters number_r", "r"."name spelling" as "name spelling_r", "r"."day" as "day number_r"
  from "candidates" as p
  join "encoded" as l on l.n = p.l
  join "encoded" as r on r.n = p.r
  left join "rarity of name" as "rarity of namel" on "rarity of namel".records = "l"."name records"
),
-- Pairs with the similarities that the tests ask for, each measured once
"measured" as (
  select *, case when "name number_l" <> "name number_r" and (("name length number_l" + "name length number_r" - cast(bit_count(xor("name letters number_l", "name letters number_r")) as integer)) * ("name length number_l" + "name length number_r") * 1000 < 2999 * "name length number_l" * "name length number_r") is not true then jaro_winkler_similarity("name spelling_l", "name spelling_r") end as "name similarity"
  from "fetched"
),
-- Pairs with the level of every comparison: the first test that is true counts, 0 says nothing
"levels" as (
  select "l", "r", "found", case when ("name number_l" is null or "name number_r" is null) then 0 when "name number_l" = "name number_r" then 3 when ("name number_l" = "name number_r" or coalesce("name similarity", 0) >= cast('0.9' as double)) then 2 when true then 1 else 0 end as "level of name", case when ("day number_l" is null or "day number_r" is null) then 0 when "day number_l" = "day number_r" then 3 when abs("day number_l" - "day number_r") <= 31 then 2 when true then 1 else 0 end as "level of birth", "rarity of name number_l"
  from "measured"
),
-- Pairs with their agreement pattern
"agreement" as (
  select "l", "r", "found", cast("level of name" as bigint) + "level of birth" * cast(4 as bigint) as pattern, case when "level of name" = 3 then cast('1' as double) * coalesce("rarity of name number_l", cast('0' as double)) else cast('0' as double) end as rarity
  from "levels"
)
select "l", "r", "found", "pattern", "rarity" from "agreement"
