/**
 * A portal's figure as a figure of a document: drawn once, at the width of the text, with its styles and colours inside, so that
 * Word, the typesetter and a browser show the same drawing.
 *
 * The typesetter knows the condensed face of DejaVu as a stretch of its family, resvg as a family of its own: both are named.
 */
import { chartStyles } from '../portal/charts/chart-styles.ts'
import { mark } from '../portal/charts/mark.ts'
import { drawing } from '../portal/figure.tsx'
import type { FigureData } from '../portal/figure.tsx'
import type { PageContext } from '../portal/page-context.ts'
import { tokens } from '../portal/styles/tokens.ts'
import { inlineText } from './inline-text.ts'
import type { Figure } from './model.ts'

/** Width of the text in pixels, and that of figures that stand in it. */
const whole = 720
const part = 560

const family = "'DejaVu Sans Condensed','DejaVu Sans','Segoe UI',Arial,sans-serif;font-stretch:condensed"
const styles = chartStyles((token) => tokens.light[token], family)

/** Draw the figure; undefined where it has nothing to show. */
export function figureOf(ctx: PageContext, figure: FigureData, numbers?: string): Figure | undefined {
  const width = (figure.width ?? 920) > part + 100 || figure.scroll === true ? whole : part
  const chart = figure.draw(drawing(ctx, figure, width))
  const size = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart)
  if (size === null) return undefined
  return {
    id: figure.id,
    title: figure.title,
    unit: figure.unit,
    svg: chart.replace(/^(<svg [^>]*>)/, `$1${mark('style', {}, styles)}`),
    width: Number(size[1]),
    height: Number(size[2]),
    alt: figure.summary === '' ? figure.title : figure.summary,
    source: figure.source,
    ...(figure.definition === undefined ? {} : { definition: inlineText(figure.definition) }),
    ...(numbers === undefined ? {} : { numbers }),
  }
}
