with
-- Records of people numbered in the order of their ids
"numbers of source 1" as (
  select "unique_id" as id, cast(row_number() over (order by "unique_id") - 1 + 0 as integer) as n from "source 1"
),
-- Rows of the sources, as texts, numbered one after another
"rows" as (
  select k.n, cast(0 as integer) as origin, cast(k.id as varchar) as id, nullif(cast(s."dob" as varchar), '') as "dob", nullif(cast(s."name" as varchar), '') as "name"
  from "source 1" as s join "numbers of source 1" as k on k.id = s."unique_id"
),
-- Records with the columns that the model compares
"records" as (
  select n, origin, id, "name" as "name", "dob" as "dob"
  from "rows"
)
select "n", "origin", "id", "name", "dob" from "records"
