with
-- What each contributor has in each inner cell; restricted
"amounts delivered" as (
  select "SEX", "contributor", round(sum(amount), 6) as amount, max(case when provisional then 1 else 0 end) = 1 as provisional
  from "given"
  group by "SEX", "contributor"
),
-- Contributions of vintages that were published, numbered; restricted
"amounts published" as (
  select "SEX", "contributor", amount, vintages, stands, row_number() over (order by "SEX", "contributor", amount, vintages) as place,
  row_number() over (partition by "SEX", "contributor", amount order by case when stands then 0 else 1 end, vintages desc) as turn
  from "before"
),
-- Contributors who have the amount that was published of them; restricted
"amounts of the same contributor" as (
  select d."SEX", d."contributor", d.amount, p.place
  from "amounts delivered" as d join "amounts published" as p on "d"."SEX" = "p"."SEX" and "d"."contributor" = "p"."contributor" and "d"."amount" = "p"."amount" and p.turn = 1
),
-- Amounts that are left, numbered among equal ones; restricted
"amounts delivered of others" as (
  select d."SEX", d."contributor", d.amount, row_number() over (partition by d."SEX", d.amount order by d.contributor) as number
  from "amounts delivered" as d left join "amounts of the same contributor" as k on "d"."SEX" = "k"."SEX" and "d"."contributor" = "k"."contributor"
  where k.place is null
),
-- Published amounts that are left, numbered among equal ones; restricted
"amounts published of others" as (
  select p."SEX", p.amount, p.place, row_number() over (partition by p."SEX", p.amount order by case when p.stands then 0 else 1 end, p.vintages desc, p.contributor) as number
  from "amounts published" as p left join "amounts of the same contributor" as k on k.place = p.place
  where k.place is null
),
-- Contributions delivered that were published; restricted
"amounts that are the same" as (
  select "SEX", "contributor", place from "amounts of the same contributor"
  union all
  select o."SEX", o."contributor", f.place from "amounts delivered of others" as o join "amounts published of others" as f on "o"."SEX" = "f"."SEX" and "o"."amount" = "f"."amount" and "o"."number" = "f"."number"
),
-- Contributions delivered, with the published one that is the same; restricted
"amounts delivered with their places" as (
  select d."SEX", d."contributor", d.amount, d.provisional, q.place
  from "amounts delivered" as d left join "amounts that are the same" as q on "d"."SEX" = "q"."SEX" and "d"."contributor" = "q"."contributor"
),
-- Contributions delivered, and those of vintages that were published; restricted
"contributions beside vintages" as (
  select coalesce(d."SEX", p."SEX") as "SEX", coalesce(d."contributor", p."contributor") as "contributor", coalesce(d."amount", p."amount") as "amount",
  coalesce(d.provisional, false) as provisional, coalesce(p.vintages, ' ') as vintages, d.contributor is not null as delivered
  from "amounts delivered with their places" as d full outer join "amounts published" as p on p.place = d.place
)
select "SEX", "contributor", "amount", "provisional", "vintages", "delivered" from "contributions beside vintages"
