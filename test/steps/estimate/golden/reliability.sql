with
-- Estimates with their class of reliability
"estimates with reliability" as (
  select *, case when records < 30 or cv is null then 'F' when cv <= 0.165 then 'A' when cv <= 0.333 then 'E' else 'F' end as "RELIABILITY", case when records < 30 or cv is null then 'no' when cv <= 0.165 then 'yes' when cv <= 0.333 then 'flagged' else 'no' end as "PUBLISH"
  from "estimates"
)
select "cv", "records", "RELIABILITY", "PUBLISH" from "estimates with reliability"
