with
-- Crossings up to the cut-off, as numbers
"crossing days" as (
  select person, crossing, arrival, day
  from (
    select person, crossing, cast(case direction when 'A' then 1 when 'D' then 0 end as smallint) as arrival,
      cast(date_diff('day', date '1970-01-01', cast(try_strptime(date, '%Y-%m-%d') as date)) as integer) as day
    from "crossings" as given
  ) as encoded
  where day is null or day <= 20088
),
-- Days inside and outside the country up to each crossing
"clocks" as (
  select person, crossing, arrival, day, own, day - own as other, own + coalesce(next_day - day, 487) as reached
  from (
    select person, crossing, arrival, day, next_day,
      cast(case arrival when 1 then turned + day else day - turned end as integer) as own
    from (
      select person, crossing, arrival, day,
        lead(day) over (partition by person order by day, crossing) as next_day,
        sum(case arrival when 1 then -day else day end) over (partition by person order by day, crossing rows between unbounded preceding and current row) as turned
      from "crossing days" as crossings
    ) as turns
  ) as readings
),
-- How far each clock gets while the other one uses up its days
"lookahead" as (
  select person, crossing, arrival, day, own, other,
    last_value(reached) over (partition by person, arrival order by key range between current row and 2063597567 following) as kept,
    last_value(reached) over (partition by person, arrival order by key range between current row and 6123683839 following) as spent,
    max(case when other < 365 then reached end) over (partition by person, arrival) as spent_at_first
  from (
    select person, crossing, arrival, day, own, other, reached, cast(other as bigint) * 16777216 + reached as key
    from "clocks" as clocks
  ) as keyed
),
-- Residence before each crossing, and when the crossing is settled
"statuses" as (
  select person, crossing, arrival, day, fault, initial, coalesce(decided, initial) as before,
    decides, case when decides then own + 365 + at_minimum else other + 122 + kept end as settled
  from (
    select person, crossing, arrival, day, own, other, kept, kept - own >= 365 as decides,
      case when arrival is null then 3 when day is null then 4 when arrival = lag(arrival) over (partition by person order by day, crossing) then 2 end as fault,
      first_value(1 - arrival) over (partition by person order by day, crossing) as initial,
      last_value(case when kept - own >= 365 then arrival end ignore nulls) over (partition by person order by day, crossing rows between unbounded preceding and 1 preceding) as decided,
      coalesce(lag(spent) over (partition by person order by day, crossing), lead(spent_at_first) over (partition by person order by day, crossing), other) as at_minimum
    from "lookahead" as ahead
  ) as decided
),
-- When residence after each crossing became final
"settled" as (
  select *, greatest(coalesce(last_final, case when arrival <> before then settled else day end), case when arrival <> before then settled else day end) as after_final
  from (
    select *, max(case when arrival <> before then settled else day end) over (partition by person order by day, crossing rows between unbounded preceding and 1 preceding) as last_final,
      coalesce(min(fault) over (partition by person), 0) as error
    from "statuses" as known
  ) as known
),
-- Residence before and after each crossing, 12-of-16-months
"residence" as (
  select person, crossing, arrival, day, case when error = 0 then before else initial end as before,
    case when error <> 0 then initial when error = 0 and decides and arrival <> before then arrival else before end as after,
    cast(case when error = 0 and decides and arrival <> before then 1 else 0 end as smallint) as migration,
    case when error = 0 then greatest(day, coalesce(last_final, day)) end as before_final, case when error = 0 then after_final end as after_final,
    case when error = 0 then after_final <= 20088 end as final, error
  from "settled" as settled
)
select "person", "crossing", "arrival", "day", "before", "after", "migration", "before_final", "after_final", "final", "error" from "residence"
