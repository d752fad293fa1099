/**
 * The address of one published cell: `/en/cells/stock-origin/CIV.BFA._T.undesa-ims-2024.2024`.
 */
import type { PageContext } from './page-context.ts'

/** Link to the cell's page; the key's codes stand in the order of the table's dimensions. */
export function cellHref(ctx: Pick<PageContext, 'href'>, table: string, key: readonly string[]): string {
  return ctx.href(`/cells/${table}/${key.map(encodeURIComponent).join('.')}`)
}
