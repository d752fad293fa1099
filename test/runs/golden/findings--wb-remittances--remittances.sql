with
-- Cells of rows without a fault
"harmonise/wb-remittances/remittances.sound" as (
  select * from "harmonise/wb-remittances/remittances" where row not in (select row from "harmonise/wb-remittances/remittances" where fault is not null)
),
-- Rows that break the rule “one-row-per-cell” (unique)
"harmonise/wb-remittances/remittances.sound.one-row-per-cell" as (
  select unnest(rows) as row, 'given ' || n || ' times' as note from (
    select list(row) as rows, count(*) as n from "harmonise/wb-remittances/remittances.sound" group by "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD" having count(*) > 1
  )
),
-- Rows that break the rule “not-negative” (in-range)
"harmonise/wb-remittances/remittances.sound.not-negative" as (
  select row, 'given ' || "OBS_VALUE" as note from "harmonise/wb-remittances/remittances.sound" where ("OBS_VALUE" < 0)
),
-- Rows that break the rule “sends-nothing” (not-all-zero)
"harmonise/wb-remittances/remittances.sound.sends-nothing" as (
  select row, 'all values of ' || "COUNTERPART_AREA" || ' are zero' as note from "harmonise/wb-remittances/remittances.sound" where "COUNTERPART_AREA" in (
    select "COUNTERPART_AREA" from "harmonise/wb-remittances/remittances.sound" where "COUNTERPART_AREA" in ('CIV')
    group by "COUNTERPART_AREA" having count("OBS_VALUE") > 1 and sum(abs("OBS_VALUE")) = 0
  ) and "OBS_VALUE" is not null
),
-- Rows that break the rule “receives-nothing” (not-all-zero)
"harmonise/wb-remittances/remittances.sound.receives-nothing" as (
  select row, 'all values of ' || "REF_AREA" || ' are zero' as note from "harmonise/wb-remittances/remittances.sound" where "REF_AREA" in (
    select "REF_AREA" from "harmonise/wb-remittances/remittances.sound" where "REF_AREA" in ('MRT')
    group by "REF_AREA" having count("OBS_VALUE") > 1 and sum(abs("OBS_VALUE")) = 0
  ) and "OBS_VALUE" is not null
),
-- Everything that was found wrong or noteworthy, with the row
"harmonise/wb-remittances/remittances.findings" as (
  select 'codes' as "check", 'codes' as rule, 'error' as severity, row, fault, fault_column, fault_found as note
  from "harmonise/wb-remittances/remittances" where fault is not null
  union all
  select 'one-row-per-cell' as "check", 'unique' as rule, 'error' as severity, row,
    cast(null as varchar) as fault, cast(null as varchar) as fault_column, note from "harmonise/wb-remittances/remittances.sound.one-row-per-cell"
  union all
  select 'not-negative' as "check", 'in-range' as rule, 'error' as severity, row,
    cast(null as varchar) as fault, cast(null as varchar) as fault_column, note from "harmonise/wb-remittances/remittances.sound.not-negative"
  union all
  select 'sends-nothing' as "check", 'not-all-zero' as rule, 'error' as severity, row,
    cast(null as varchar) as fault, cast(null as varchar) as fault_column, note from "harmonise/wb-remittances/remittances.sound.sends-nothing"
  union all
  select 'receives-nothing' as "check", 'not-all-zero' as rule, 'error' as severity, row,
    cast(null as varchar) as fault, cast(null as varchar) as fault_column, note from "harmonise/wb-remittances/remittances.sound.receives-nothing"
)
select "check", "rule", "severity", "row", "fault", "fault_column", "note" from "harmonise/wb-remittances/remittances.findings"
order by "row", "check", "note"
