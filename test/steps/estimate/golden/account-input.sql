with
-- Stocks and flows of each group beside each other
"account input" as (
  select sum(case when component = 'stock_start' then cast(value as double) end) as "stock_start", sum(case when component = 'immigration' then cast(value as double) end) as "immigration", sum(case when component = 'emigration' then cast(value as double) end) as "emigration", sum(case when component = 'deaths' then cast(value as double) end) as "deaths", sum(case when component = 'stock_end' then cast(value as double) end) as "stock_end"
  from "long"
)
select "stock_start", "immigration", "emigration", "deaths", "stock_end" from "account input"
