/** The names of lines at their right ends, moved apart where they would lie on one another; a name may have several rows. */
import { label } from './label.ts'
import { spread } from './spread.ts'

export interface LineName {
  /** Height of the line's last point; absent where the line has none, and so no name. */
  readonly y: number | undefined
  readonly rows: readonly string[]
  /** Classes of the text. */
  readonly look: string
}

/** Write the names at `x`, each within `tall` units, between `top` and `bottom`. */
export function lineNames(
  names: readonly LineName[],
  { x, tall, top, bottom }: { x: number; tall: number; top: number; bottom: number },
): string {
  const at = spread(
    names.map(({ y }) => y ?? 0),
    tall,
    top + (tall - 18) / 2,
    bottom,
  )
  return names
    .flatMap(({ y, rows, look }, i) =>
      y === undefined
        ? []
        : rows.map((row, k) =>
            label(row, { x, y: (at[i] ?? 0) + 4.5 + (k - (rows.length - 1) / 2) * 15, look }),
          ),
    )
    .join('')
}
