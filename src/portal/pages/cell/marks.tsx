/**
 * What the letters after numbers mean, for lists that are no tables.
 */
import type { Observation } from '../../../published/model.ts'
import { meanings } from '../../cell-of.ts'
import type { PageContext } from '../../page.ts'

export function Marks({ ctx, cells }: { ctx: PageContext; cells: readonly Observation[] }) {
  const all = meanings(ctx, cells)
  return all.length === 0 ? (
    <></>
  ) : (
    <p class="marks">
      {all.map((k, i) => (
        <>
          {i === 0 ? '' : ' · '}
          <b>{k.mark}</b> {k.meaning}
        </>
      ))}
    </p>
  )
}
