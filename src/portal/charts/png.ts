/**
 * A drawing as PNG, twice its size for sharp screens. Fonts come from `dejavu-fonts-ttf`, never from the system, so the
 * same drawing gives the same bytes everywhere.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
const files = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf', 'DejaVuSerifCondensed-Bold.ttf']

/** Paint a drawing that carries its own styles (see exportSvg). */
export function png(svg: string): Uint8Array {
  const font = {
    loadSystemFonts: false,
    fontFiles: files.map((f) => join(fonts, f)),
    defaultFontFamily: 'DejaVu Sans Condensed',
  }
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render().asPng()
}
