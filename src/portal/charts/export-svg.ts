/**
 * A chart as a drawing that travels alone: its title and unit above, its source below, its colours inside.
 */
import { chartStyles } from './chart-styles.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { tokens } from '../styles/tokens.ts'
import { wrap } from './wrap.ts'

export interface ExportWords {
  readonly title: string
  /** Unit and time ("Persons, 1990–2024"). */
  readonly unit: string
  /** One line: source, edition, release. */
  readonly source: string
}

const family = "'DejaVu Sans Condensed','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
const serif = "'DejaVu Serif Condensed',Charter,Georgia,serif"

/** Wrap the result of a chart function; undefined where it is a sentence, not a drawing. */
export function exportSvg(chart: string, words: ExportWords): string | undefined {
  const size = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart)
  if (size === null) return undefined
  const [width, height] = [Number(size[1]), Number(size[2])]
  const pad = 20
  const title = wrap(words.title, width, 18.5, 3)
  const unit = wrap(words.unit, width, 13, 2)
  const source = wrap(words.source, width, 12, 4)
  let y = pad
  const lines = (texts: readonly string[], step: number, look: string): string =>
    texts.map((t) => label(t, { x: pad, y: (y += step), look })).join('')
  const head = lines(title, 24, 'title') + lines(unit, 19, 'q')
  const top = y + 16
  y = top + height + 4
  const foot = lines(source, 17, 'q s')
  const [w, h] = [width + pad * 2, y + pad]
  const style = `${chartStyles((t) => tokens.light[t], family)}.chart .title{font-family:${serif};font-size:20px;font-weight:bold}`
  return mark(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'chart', viewBox: `0 0 ${w} ${h}`, width: w, height: h },
    mark('style', {}, style),
    mark('rect', { width: w, height: h, class: 'f-paper' }),
    head,
    foot,
    chart.replace('<svg ', `<svg x="${pad}" y="${top}" `),
  )
}
