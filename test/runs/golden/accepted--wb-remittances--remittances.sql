with
-- Cells that passed, with what the checks say of them
"harmonise/wb-remittances/remittances.accepted" as (
  select "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", case when not cell.row in (select row from "findings/wb-remittances/remittances" where rule = 'not-all-zero') then "OBS_VALUE" end as "OBS_VALUE", case when cell.row in (select row from "findings/wb-remittances/remittances" where rule = 'not-all-zero') then 'O' when cell.row in (select row from "findings/wb-remittances/remittances" where rule = 'territory-break') and "OBS_STATUS" = 'A' then 'B' else "OBS_STATUS" end as "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "SOURCE", "VINTAGE", case when cell.row in (select row from "findings/wb-remittances/remittances" where rule = 'not-all-zero') then 'NOT_PLAUSIBLE' else "REASON_MISSING" end as "REASON_MISSING", "DELIVERY", "ROWS"
  from "harmonise/wb-remittances/remittances" as cell
  where row not in (
    select row from "findings/wb-remittances/remittances" where severity = 'error' and rule <> 'not-all-zero'
  )
)
select "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "SOURCE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS" from "harmonise/wb-remittances/remittances.accepted"
order by "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD"
