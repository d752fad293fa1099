with
-- Pairs of records that share name start and can weigh enough
"kept by rule 1" as (
  select l.n as l, r.n as r
  from "blocked" as l join "blocked" as r on l."block" = r."block" and l.n < r.n
  where (case when "l"."name" = "r"."name" then cast('6.491853096329675' as float) + coalesce("l"."name rarity", cast('0' as float)) when ("l"."name length" + "r"."name length" - cast(bit_count(xor("l"."name letters", "r"."name letters")) as integer)) * ("l"."name length" + "r"."name length") * 1000 < 2999 * "l"."name length" * "r"."name length" then cast('-5.599912842187128' as float) else cast('2' as float) end)
      + (case when "l"."day" = "r"."day" then cast('9.813781191217037' as float) when abs("l"."day" - "r"."day") <= 31 then cast('2.321928094887362' as float) else cast('0' as float) end) >= cast('6.628356620079609' as float)
    and (case when ("l"."name" is null or "r"."name" is null) then cast('0' as float) when "l"."name" = "r"."name" then cast('6.491853096329675' as float) + coalesce("l"."name rarity", cast('0' as float)) when ("l"."name length" + "r"."name length" - cast(bit_count(xor("l"."name letters", "r"."name letters")) as integer)) * ("l"."name length" + "r"."name length") * 1000 < 2999 * "l"."name length" * "r"."name length" then case when true then cast('-5.599912842187128' as float) else cast('0' as float) end else cast('2' as float) end)
      + (case when ("l"."day" is null or "r"."day" is null) then cast('0' as float) when "l"."day" = "r"."day" then cast('9.813781191217037' as float) when abs("l"."day" - "r"."day") <= 31 then cast('2.321928094887362' as float) when true then cast('-4.305970520984386' as float) else cast('0' as float) end) >= cast('6.628356620079609' as float)
)
select "l", "r" from "kept by rule 1"
