with
-- Contributions, and whether they are in the vintage of now; restricted
"contributions taken up" as (
  select b."SEX", b."contributor", b."amount", b."provisional", b."vintages", b."delivered", t.vintage,
  case when t.taken = 'delivered' then b.delivered else b.vintages like concat('% ', t.taken, ' %') end as stands
  from "beside" as b join "taken" as t on "t"."SEX" = "b"."SEX"
),
-- Contributions with the vintages that they are in; restricted
"vintages" as (
  select "SEX", "contributor", "amount", "provisional",
  case when b.stands and not (b.vintages like concat('% ', b.vintage, ' %')) then concat(b.vintages, b.vintage, ' ') else b.vintages end as vintages, b.stands
  from "contributions taken up" as b
  where b.stands or b.vintages <> ' '
)
select "SEX", "contributor", "amount", "provisional", "vintages", "stands" from "vintages"
