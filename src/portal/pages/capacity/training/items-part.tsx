/** The items: what makes a good one, the hardest, how far all measure one thing, and the table. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import { inWords } from '../../../../standards/words.ts'
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { itemsTable } from './items-table.tsx'
import { sayInterval } from './say-interval.ts'

export function ItemsPart({ ctx, result }: { ctx: PageContext; result: TrainingResult }) {
  const { f, lang, m } = ctx
  const text = m.training.one.items
  const [hardest] = result.items.toSorted((a, b) => (a.after ?? 2) - (b.after ?? 2))
  const alpha = result.alpha.after
  const two = (n: number): string => f.number(n, 2)
  return (
    <>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      {hardest === undefined || hardest.after === null ? (
        ''
      ) : (
        <p>{text.hardest(inWords(hardest.text, lang).text, f.percent(100 * hardest.after))}</p>
      )}
      {alpha === null ? (
        ''
      ) : (
        <p>{text.alpha(two(alpha.alpha), sayInterval(ctx, alpha.interval, two), f.number(alpha.n))}</p>
      )}
      <DataTable ctx={ctx} table={itemsTable(ctx, result)} />
    </>
  )
}
