with
-- Emigrants by country of destination and sex: E(o) = Σ M(d, o), d ≠ o
`tables/emigrants` as (
  select origin as `REF_AREA`,
    destination as `COUNTERPART_AREA`,
    "SEX" as `SEX`,
    "SOURCE" as `SOURCE`,
    "TIME_PERIOD" as `TIME_PERIOD`,
    sum("OBS_VALUE") as `OBS_VALUE`,
    case when sum("OBS_VALUE") is null then 'O' else 'A' end as `OBS_STATUS`,
    'F' as `CONF_STATUS`,
    case when min(`TYPE_OF_DATA`) = max(`TYPE_OF_DATA`) and count(`TYPE_OF_DATA`) = count(*) then min(`TYPE_OF_DATA`) else cast(null as string) end as `TYPE_OF_DATA`,
    case when min(`ESTIMATE_KIND`) = max(`ESTIMATE_KIND`) and count(`ESTIMATE_KIND`) = count(*) then min(`ESTIMATE_KIND`) else 'MODELLED' end as `ESTIMATE_KIND`,
    'PS' as `UNIT_MEASURE`,
    case when min(`VINTAGE`) = max(`VINTAGE`) and count(`VINTAGE`) = count(*) then min(`VINTAGE`) else 'several' end as `VINTAGE`,
    case when sum("OBS_VALUE") is null then 'NOT_AVAILABLE' end as `REASON_MISSING`,
    cast(null as string) as `DELIVERY`,
    cast(array() as array<int>) as `ROWS`
  from (
    select "COUNTERPART_AREA" as origin, explode(array("REF_AREA", '_T')) as destination, "SEX", "SOURCE", "TIME_PERIOD",
      "OBS_VALUE", "TYPE_OF_DATA", "ESTIMATE_KIND", "VINTAGE"
    from `tables/stock-origin`
    where "COUNTERPART_AREA" in ('BEN', 'BFA', 'CPV', 'CIV', 'GMB', 'GHA', 'GIN', 'GNB', 'LBR', 'MLI', 'MRT', 'NER', 'NGA', 'SEN', 'SLE', 'TGO') and "REF_AREA" <> '_T'
  ) as mirrored
  group by origin, destination, "SEX", "SOURCE", "TIME_PERIOD"
)
select `REF_AREA`, `COUNTERPART_AREA`, `SEX`, `SOURCE`, `TIME_PERIOD`, `OBS_VALUE`, `OBS_STATUS`, `CONF_STATUS`, `TYPE_OF_DATA`, `ESTIMATE_KIND`, `UNIT_MEASURE`, `VINTAGE`, `REASON_MISSING`, `DELIVERY`, `ROWS` from `tables/emigrants`
order by `REF_AREA` asc nulls last, `COUNTERPART_AREA` asc nulls last, `SEX` asc nulls last, `SOURCE` asc nulls last, `TIME_PERIOD` asc nulls last
