/**
 * Numbers as agencies write them, as texts that an engine reads: a decimal comma becomes a point, signs between thousands go.
 *
 * Where the file says which sign is decimal, `1.234` with a decimal comma is one thousand two hundred and thirty-four. A text that fits no
 * way of writing numbers is null then, and so no number.
 */
import type { FileForm } from '../../edition/file-form.ts'
import { call, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

/** Blanks between thousands: plain, no-break and narrow. */
const blanks = ' \u00A0\u202F'

/** Digits in groups of three, without the signs between them. */
const ungrouped = (text: Sql, between: string, decimal: string): Sql =>
  sql`case when ${call('matches', text, sql`${`[+-]?[0-9]{1,3}([${between}${blanks}][0-9]{3})+([${decimal}][0-9]+)?`}`)} then ${call('replaceAll', text, sql`${`[${between}${blanks}]`}`, sql`${''}`)} else ${text} end`

/** @param decimal sign before the decimals; `auto`: comma or point */
export function numberText(text: Sql, decimal: FileForm['decimal']): Sql {
  switch (decimal) {
    case 'auto':
      return call('replaceAll', text, sql`${'^([+-]?[0-9]+),([0-9]+)$'}`, sql`${'\\1.\\2'}`)
    case '.': {
      const plain = ungrouped(text, ',', '.')
      return sql`case when ${call('matches', plain, sql`${'[^,]*'}`)} then ${plain} end`
    }
    case ',': {
      const plain = ungrouped(text, '.', ',')
      return sql`case when ${call('matches', plain, sql`${'[+-]?[0-9]+(,[0-9]+)?'}`)} then ${call('replaceAll', plain, sql`${','}`, sql`${'.'}`)} end`
    }
  }
}
