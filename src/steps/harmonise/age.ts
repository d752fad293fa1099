/**
 * Ages as SDMX composes them, checked for possible bounds: `Y7`, `Y15T64` (both ends inclusive), `Y_GE65`, `Y_LT15`, `_T`, `_U`.
 */
import { call, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

const oldest = 130

const bound = (text: Sql, group: 1 | 2): Sql =>
  call(
    'toInteger',
    call('extract', text, sql`${'Y(?:_GE|_LT)?([0-9]{1,3})(?:T([0-9]{1,3}))?'}`, sql`${group}`),
  )

/** The code itself where it is a possible age, else null. */
export const readAge = (text: Sql): Sql => sql`case
    when ${text} in ('_T', '_U') then ${text}
    when ${call('matches', text, sql`${'Y(?:_GE|_LT)?[0-9]{1,3}'}`)} and ${bound(text, 1)} <= ${oldest} then ${text}
    when ${call('matches', text, sql`${'Y[0-9]{1,3}T[0-9]{1,3}'}`)} and ${bound(text, 1)} <= ${bound(text, 2)} and ${bound(text, 2)} <= ${oldest} then ${text}
  end`
