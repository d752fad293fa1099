with
-- What each contributor has in each cell and total
"contributors by cell" as (
  select case when grouping("SEX") = 1 then '_T' else "SEX" end as "SEX", case when grouping("COUNTERPART_AREA by subregion") = 1 then '_T' else "COUNTERPART_AREA by subregion" end as "COUNTERPART_AREA by subregion", case when grouping("TIME_PERIOD") = 1 then '_T' else "TIME_PERIOD" end as "TIME_PERIOD", "contributor" as contributor, sum(cast("amount" as double)) as given
  from "contributions/wages"
  group by grouping sets (("TIME_PERIOD", "SEX", "COUNTERPART_AREA by subregion", "contributor"), ("TIME_PERIOD", "SEX", "contributor"), ("TIME_PERIOD", "COUNTERPART_AREA by subregion", "contributor"), ("TIME_PERIOD", "contributor"))
),
-- Contributors of each cell, the largest first
"ranked contributors" as (
  select "SEX", "COUNTERPART_AREA by subregion", "TIME_PERIOD", given, row_number() over (partition by "SEX", "COUNTERPART_AREA by subregion", "TIME_PERIOD" order by abs(given) desc, contributor) as place
  from "contributors by cell"
),
-- Number and weight of the contributors of each cell
"concentration" as (
  select "SEX", "COUNTERPART_AREA by subregion", "TIME_PERIOD", cast(count(*) as bigint) as contributors, sum(given) as value, sum(abs(given)) as size,
  coalesce(sum(case when place <= 1 then abs(given) end), 0) as "top_1", coalesce(sum(case when place <= 2 then abs(given) end), 0) as "top_2", coalesce(sum(case when place <= 3 then abs(given) end), 0) as "top_3"
  from "ranked contributors"
  group by "SEX", "COUNTERPART_AREA by subregion", "TIME_PERIOD"
),
-- Cells with the rule that withholds them
"primary cells" as (
  select *, case when contributors < 3 then 'contributors'
  when size > 0 and "top_1" >= 75 * size / 100 or size > 0 and "top_2" >= 85 * size / 100 then 'dominance'
  when size - top_2 < 10 * top_1 / 100 then 'p'
  end as rule
  from "concentration"
)
select "SEX", "COUNTERPART_AREA by subregion", "TIME_PERIOD", "contributors", "value", "size", "top_1", "top_2", "top_3", "rule" from "primary cells"
