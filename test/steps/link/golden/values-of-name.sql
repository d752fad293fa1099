with
-- Values of name, each with a number and the records that have it
"values" as (
  select "name", cast(row_number() over () as integer) as "value number", cast(count(*) as integer) as "value records"
  from "records"
  where "name" is not null
  group by "name"
),
-- What is made of each value: name start
"worked out 1" as (
  select *, nullif(cast(substr(name, 1, 3) as varchar), '') as "name start"
  from "values"
),
-- Dictionary of name: one row a value
"values of name" as (
  select "name", "value number", "value records" as "name records", case when length("name") between 1 and 500 then cast(length("name") as integer) end as "name length", case when length("name") between 1 and 500 then case when "name" = '' then cast(0 as bigint) when strlen("name") = length("name") then list_bit_or(list_transform(string_split("name", ''), lambda c: case when ascii(c) >= 64 then (cast(1 as bigint) << (ascii(c) % 32)) else (cast(1 as bigint) << (32 + ascii(c) % 31)) end)) end end as "name letters", "name start", case when "name start" is not null then min("value number") over (partition by "name start") end as "name start code"
  from "worked out 1"
)
select "name", "value number", "name records", "name length", "name letters", "name start", "name start code" from "values of name"
