/**
 * Every delivery of every source, in the order of arrival, and what became of it.
 *
 * In use: it stands. Replaced: it stood, until another took its place. Mended: it was refused, and another for the same files and period
 * stands. Refused: nothing of it is used, and nothing has come instead. Waiting: it was accepted, and somebody must say whether it takes
 * the place of another.
 */
import type { RecordSource } from '../edition/record-source.ts'
import type { IntakeCatalog, RecordDelivery } from '../store/intake-catalog.ts'
import { wholeName } from './find-file.ts'

export type State = 'used' | 'replaced' | 'mended' | 'refused' | 'waiting'

export interface Line {
  readonly delivery: RecordDelivery
  readonly state: State
  /** Rows of it that are set aside and did not come again; none of what is not in use. */
  readonly open: number
}

export interface SourceLines {
  readonly source: RecordSource
  readonly lines: readonly Line[]
}

export function deliveryList(
  sources: readonly RecordSource[],
  catalog: IntakeCatalog,
): readonly SourceLines[] {
  return sources.map((source) => ({ source, lines: linesOf(catalog, source.id) }))
}

function linesOf(catalog: IntakeCatalog, source: string): readonly Line[] {
  const standing = catalog.standing(source)
  const replaced = new Set(catalog.decisions(source).map((one) => one.replaced))
  const stateOf = (one: RecordDelivery): State => {
    if (standing.some(({ sha256 }) => sha256 === one.sha256)) return 'used'
    if (replaced.has(one.sha256)) return 'replaced'
    if (one.verdict !== 'refused') return 'waiting'
    return standing.some(({ file, period }) => file === one.file && period === one.period)
      ? 'mended'
      : 'refused'
  }
  return catalog.deliveries(source).map((delivery) => {
    const state = stateOf(delivery)
    const again = standing.some(
      ({ name }) =>
        name !== delivery.name &&
        wholeName(name) === wholeName(delivery.name) &&
        name.length > delivery.name.length,
    )
    return { delivery, state, open: state === 'used' && !again ? delivery.setAside : 0 }
  })
}
