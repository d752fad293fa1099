/**
 * What a block rule asks of a pair, as trees: the same SQL that the engine would be given, read back.
 */
import { printPiece } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { besideOrder } from '../candidates/block.ts'
import { grantedName } from '../candidates/bound.ts'
import type { Bounds } from '../candidates/bound.ts'
import type { LinkModel } from '../model/model.ts'
import { withColumns } from '../splink/expression.ts'
import type { Expression } from '../splink/expression.ts'
import { parse } from '../splink/parse.ts'

/**
 * @param known records that were linked before, see `besideOrder`
 * @returns conditions over columns of the encoded records l and r, in the order in which they are best asked; undefined where one of
 *   them is outside the grammar
 */
export function blockConditions(
  model: LinkModel,
  bounds: Bounds,
  known: number,
): readonly Expression[] | undefined {
  const granted = read(bounds.granted('l'))
  const asked = [...besideOrder(model, known), ...bounds.conditions].map(read)
  if (granted === undefined || asked.includes(undefined)) return undefined
  return (asked as readonly Expression[]).map((one) =>
    withColumns(one, (column) => (column.name === grantedName ? granted : column)),
  )
}

const read = (condition: Sql): Expression | undefined => parse(printPiece(condition, 'duckdb'), 'prefix')
