/**
 * Agreements as curves from the agency that gives to the one that receives. Solid where records of persons move, dashed where only tables
 * do; pale where the agreement has ended.
 */
import { empty } from '../../../charts/empty.ts'
import { frame } from '../../../charts/frame.ts'
import type { ChartOptions } from '../../../charts/frame.ts'
import { label } from '../../../charts/label.ts'
import { mark } from '../../../charts/mark.ts'
import { textWidth } from '../../../charts/text-width.ts'
import { wrap } from '../../../charts/wrap.ts'

export interface AgreementsDrawing {
  readonly agreements: readonly {
    readonly from: string
    readonly to: string
    readonly records: boolean
    readonly ended: boolean
  }[]
  readonly words: { readonly records: string; readonly tables: string; readonly ended: string }
}

/** Draw the curves; without any agreement, a sentence. */
export function agreementsDrawing(data: AgreementsDrawing, options: ChartOptions): string {
  const { width } = options
  if (data.agreements.length === 0) return empty(options)
  const narrow = width < 480
  const [givers, takers] = [
    [...new Set(data.agreements.map(({ from }) => from))],
    [...new Set(data.agreements.map(({ to }) => to))],
  ]
  const room = narrow ? 112 : 200
  const row = 44
  const tall = Math.max(givers.length, takers.length) * row
  const place = (list: readonly string[], name: string): number =>
    (tall * (list.indexOf(name) + 0.5)) / list.length
  let keys = ''
  let at = 0
  const kinds = [
    { look: 'line k-s2', text: data.words.records },
    { look: 'line k-s2 dash', text: data.words.tables },
    { look: 'line k-hair', text: data.words.ended },
  ]
  let keyRow = 9
  for (const { look, text } of kinds) {
    const wide = 30 + textWidth(text, 12) + 16
    if (at > 0 && at + wide > width) {
      at = 0
      keyRow += 20
    }
    keys += mark('path', { d: `M${at} ${keyRow}H${at + 22}`, class: look })
    keys += label(text, { x: at + 30, y: keyRow + 4, look: 's' })
    at += wide
  }
  const top = keyRow + 18
  const [x0, x1] = [room + 8, width - room - 8]
  const pairs = new Map<string, number>()
  const curves = data.agreements
    .map(({ from, to, records, ended }) => {
      const pair = `${from} ${to}`
      const nth = pairs.get(pair) ?? 0
      pairs.set(pair, nth + 1)
      const [a, b] = [top + place(givers, from) + nth * 8, top + place(takers, to) + nth * 8]
      const look = `line ${ended ? 'k-hair' : 'k-s2'}${records ? '' : ' dash'}`
      return (
        mark('path', {
          d: `M${x0} ${a}C${(x0 + x1) / 2} ${a} ${(x0 + x1) / 2} ${b} ${x1 - 6} ${b}`,
          class: look,
        }) +
        mark('path', {
          d: `M${x1} ${b}l-9 -4.5v9z`,
          class: ended ? 'f-hair' : 'f-s2',
        })
      )
    })
    .join('')
  const names = (list: readonly string[], x: number, anchor: 'start' | 'end'): string =>
    list
      .flatMap((name) => {
        const lines = wrap(name, room, 13, 2)
        return lines.map((text, i) =>
          label(text, {
            x,
            y: top + place(list, name) + 4.5 + (i - (lines.length - 1) / 2) * 15,
            anchor,
          }),
        )
      })
      .join('')
  return frame(
    options,
    top + tall + 4,
    keys + curves + names(givers, room, 'end') + names(takers, width - room, 'start'),
  )
}
