with
-- Counts as they would be for stays of at least 12 months
"counts by one duration" as (
  select *, exp(0.5 * cast(months - 12 as double) / 12) as factor,
    "persons" * exp(0.5 * cast(months - 12 as double) / 12) as converted
  from "stays"
)
select "months", "persons", "factor", "converted" from "counts by one duration"
