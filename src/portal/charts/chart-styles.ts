/**
 * The style sheet of the charts, for a page (colours as custom properties) and for a drawing that travels alone (colours
 * written out, since programs that read SVG do not know custom properties).
 */
import { tokens } from '../styles/tokens.ts'
import type { Token } from '../styles/tokens.ts'

const names = Object.keys(tokens.light) as readonly Token[]
const inks: readonly Token[] = ['in', 'out', 'displaced', 'quiet', 'ink']

/** Styles of all chart classes; `color` tells how a token is written; `family` is the font of the text. */
export function chartStyles(color: (token: Token) => string, family: string): string {
  const fills = names.map((t) => `.chart .f-${t}{fill:${color(t)}}`).join('')
  const strokes = names.map((t) => `.chart .k-${t}{stroke:${color(t)}}`).join('')
  const texts = [...inks, ...names.filter((t) => /^(s|on)\d/.test(t))]
    .map((t) => `.chart .t-${t}{fill:${color(t)}}`)
    .join('')
  return `.chart text{font-family:${family};font-size:13px;fill:${color('ink')}}
.chart .q{fill:${color('quiet')}}.chart .b{font-weight:600}.chart .s{font-size:12px}.chart .xs{font-size:11px}
.chart .halo{paint-order:stroke;stroke:${color('paper')};stroke-width:3.5px;stroke-linejoin:round}
.chart .rule{stroke:${color('hair')};stroke-width:1;fill:none}
.chart .axis{stroke:${color('quiet')};stroke-width:1;fill:none}
.chart .line{fill:none;stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}
.chart .thin{fill:none;stroke-width:1.5;stroke-linejoin:round}
.chart .dash{stroke-dasharray:5 4;stroke-linecap:butt}
.chart .dots{stroke-dasharray:1.5 3}
.chart .dot{stroke-width:2}
.chart .hatch{stroke:${color('quiet')};stroke-width:1;opacity:.55}
.chart .edge{stroke:${color('hair')};stroke-width:1}
.chart .band{stroke-width:8;opacity:.32}
.chart .border{stroke:${color('paper')};stroke-width:.8;stroke-linejoin:round}
.chart .flow{opacity:.82;stroke:${color('paper')};stroke-width:.8}
.chart .bubble{fill-opacity:.42;stroke-width:.8}
${fills}${strokes}${texts}`
}
