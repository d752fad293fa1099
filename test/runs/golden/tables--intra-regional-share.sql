with
-- Share of migrants who stay within the region: 100 · M(within) / M(all)
"tables/intra-regional-share" as (
  select "REF_AREA" as "REF_AREA",
    "COMPOSITION" as "COMPOSITION",
    "DIRECTION" as "DIRECTION",
    "SOURCE" as "SOURCE",
    "TIME_PERIOD" as "TIME_PERIOD",
    100 * coalesce(inside, 0) / nullif(everyone, 0) as "OBS_VALUE",
    case when everyone = 0 then 'M' else 'A' end as "OBS_STATUS",
    'F' as "CONF_STATUS",
    type as "TYPE_OF_DATA",
    kind as "ESTIMATE_KIND",
    'PCT' as "UNIT_MEASURE",
    vintage as "VINTAGE",
    case when everyone = 0 then 'CANNOT_EXIST' end as "REASON_MISSING",
    cast(null as varchar) as "DELIVERY",
    cast([] as integer[]) as "ROWS"
  from (
    select "REF_AREA", "COMPOSITION", "DIRECTION", "SOURCE", "TIME_PERIOD",
      max("OBS_VALUE") filter (where "PARTNER" = 'WITHIN') as inside,
      max("OBS_VALUE") filter (where "PARTNER" = '_T') as everyone,
      max("TYPE_OF_DATA") filter (where "PARTNER" = '_T') as type, max("ESTIMATE_KIND") as kind, max("VINTAGE") as vintage
    from "tables/regional-stock"
    group by "REF_AREA", "COMPOSITION", "DIRECTION", "SOURCE", "TIME_PERIOD"
  ) as sides
  where everyone is not null
)
select "REF_AREA", "COMPOSITION", "DIRECTION", "SOURCE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "TYPE_OF_DATA", "ESTIMATE_KIND", "UNIT_MEASURE", "VINTAGE", "REASON_MISSING", "DELIVERY", "ROWS" from "tables/intra-regional-share"
order by "REF_AREA", "COMPOSITION", "DIRECTION", "SOURCE", "TIME_PERIOD"
