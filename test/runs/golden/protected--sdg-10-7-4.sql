with
-- Already published by its providers: every cell is free (CONF_STATUS F)
"protected/sdg-10-7-4" as (
  select "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", 'F' as "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "SOURCE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS"
  from "tables/sdg-10-7-4"
  order by "REF_AREA", "TIME_PERIOD"
)
select "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "SOURCE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS" from "protected/sdg-10-7-4"
order by "REF_AREA", "TIME_PERIOD"
