/**
 * One of a page's figures as a file: the wide drawing with title, unit and source, as SVG or PNG.
 */
import { exportSvg } from './charts/export-svg.ts'
import { png } from './charts/png.ts'
import { drawing } from './figure.tsx'
import type { Page, PageContext } from './page.ts'

/** Make the file `ID.svg` or `ID.png`; undefined where the page has no such figure, or the figure no drawing. */
export function figureFile(
  ctx: PageContext,
  page: Page,
  file: string,
): { body: string | Uint8Array; type: string } | undefined {
  const [id = '', kind = ''] = file.split('.')
  const figure = page.figures?.find((f) => f.id === id)
  if (figure === undefined) return undefined
  const { info, vocabulary } = ctx.release
  const edition = `${vocabulary.edition.title[ctx.lang]}, ${ctx.m.common.release(String(info.number), ctx.f.date(info.made))}`
  const svg = exportSvg(figure.draw(drawing(ctx, figure, figure.width ?? 920)), {
    title: figure.title,
    unit: figure.unit,
    source: `${ctx.m.common.source}${ctx.m.common.colon}${figure.source}. ${edition}. ${ctx.origin}`,
  })
  if (svg === undefined) return undefined
  return kind === 'png' ? { body: png(svg), type: 'image/png' } : { body: svg, type: 'image/svg+xml' }
}
