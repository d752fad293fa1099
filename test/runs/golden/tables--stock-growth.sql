with
-- Annual growth of the number of migrants: 100 · ln(P2 / P1) / n
"tables/stock-growth" as (
  select "REF_AREA" as "REF_AREA",
    "SEX" as "SEX",
    "SOURCE" as "SOURCE",
    "TIME_PERIOD" as "TIME_PERIOD",
    case when before > 0 and now > 0 then 100 * ln(now / before) / years end as "OBS_VALUE",
    case when before > 0 and now > 0 then status when now is null or before is null then 'O' else 'M' end as "OBS_STATUS",
    'F' as "CONF_STATUS",
    type as "TYPE_OF_DATA",
    kind as "ESTIMATE_KIND",
    'PCT_YEAR' as "UNIT_MEASURE",
    vintage as "VINTAGE",
    case when now is null or before is null then 'NOT_AVAILABLE' when before <= 0 or now <= 0 then 'CANNOT_EXIST' end as "REASON_MISSING",
    cast(null as varchar) as "DELIVERY",
    cast([] as integer[]) as "ROWS"
  from (
    select "REF_AREA", "SEX", "SOURCE", "TIME_PERIOD", "VINTAGE" as vintage, "TYPE_OF_DATA" as type, "ESTIMATE_KIND" as kind,
      "OBS_STATUS" as status, "OBS_VALUE" as now,
      lag("OBS_VALUE") over series as before,
      cast("TIME_PERIOD" as integer) - cast(lag("TIME_PERIOD") over series as integer) as years
    from "tables/stock-origin"
    where "COUNTERPART_AREA" = '_T'
    window series as (partition by "REF_AREA", "SEX", "SOURCE" order by "TIME_PERIOD")
  ) as pairs
  where years is not null
)
select "REF_AREA", "SEX", "SOURCE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS" from "tables/stock-growth"
order by "REF_AREA", "SEX", "SOURCE", "TIME_PERIOD"
