with
-- Stocks, flows and what is left over
"stock account" as (
  select *, case when missing = '' then 1000 * cast(residual as double) / nullif((stock_start + stock_end) / cast(2 as double), 0) end as residual_rate_per_1000
  from (
    select *, case when missing = '' then stock_end - expected end as residual
    from (
      select "year", "stock_start", "immigration", "emigration", "deaths", "stock_end", stock_start + "immigration" - "emigration" - "deaths" as expected, concat_ws(', ', case when "stock_start" is null then 'stock_start' end, case when "immigration" is null then 'immigration' end, case when "emigration" is null then 'emigration' end, case when "deaths" is null then 'deaths' end, case when "stock_end" is null then 'stock_end' end) as missing
      from "flows"
    ) as sums
  ) as balanced
)
select "year", "stock_start", "immigration", "emigration", "deaths", "stock_end", "expected", "residual", "residual_rate_per_1000", "missing" from "stock account"
