with
-- Records as whole numbers, for all that is compared, with the texts of those that are looked at closely
"encoded" as (
  select r.n, r.origin, "v0"."value number" as "name", "v0"."name length" as "name length", "v0"."name letters" as "name letters", cast("rarity of name".weight as float) as "name rarity", r."name" as "name spelling", "v0"."name records" as "name records", "v0"."name start code" as "name start", "v1"."value number" as "dob value", "v1"."day" as "day"
  from "records" as r
  left join "values of name" as "v0" on "v0"."name" = r."name"
  left join "rarity of name" as "rarity of name" on "rarity of name".records = "v0"."name records"
  left join "values of dob" as "v1" on "v1"."dob" = r."dob"
)
select "n", "origin", "name", "name length", "name letters", "name rarity", "name start", "day", "dob value", "name spelling", "name records" from "encoded"
