with
-- Records with their block of name start
"records in blocks" as (
  select e."n", e."origin", e."name", e."name length", e."name letters", e."name rarity", e."day", cast(cast('0' as float) as float) as "granted by the block", b.block, b.records as "size 0"
  from "encoded" as e join "blocks of name start" as b on b."name start" = e."name start"
),
-- Records of blocks with more than one
"blocked" as (
  select "n", "origin", "name", "name length", "name letters", "name rarity", "day", "granted by the block", "block"
  from "records in blocks"
)
select "n", "origin", "name", "name length", "name letters", "name rarity", "day", "granted by the block", "block" from "blocked"
