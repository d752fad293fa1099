/**
 * The style sheet of the report of a linkage: that of all documents, and its charts. Blue speaks for one person, orange for two.
 */
import { sheet } from '../../report/sheet.ts'

const tones = ['same', 'other', 'ink', 'quiet']
const classes = tones
  .map((t) => `.f-${t}{fill:var(--${t})}.k-${t}{stroke:var(--${t})}.chart .t-${t}{fill:var(--${t})}`)
  .join('')

export const style = `${sheet}.keys{display:flex;flex-wrap:wrap;gap:.15rem 1.5rem;list-style:none;padding:0;margin-block-end:.75rem}
.keys li+li{margin:0}
.sign{display:inline-block;inline-size:.85em;block-size:.85em;margin-inline-end:.25em;vertical-align:-.06em;background:var(--quiet);forced-color-adjust:none}
.sign.same,.sign.dot-same{background:var(--same)}.sign.other,.sign.dot-other{background:var(--other)}.sign.dot{background:var(--ink)}
.sign.dot,.sign.dot-same,.sign.dot-other,.sign.ring{border-radius:50%}
.sign.ring{background:none;border:2px solid var(--ink)}
.sign.kept,.sign.cut{block-size:0;inline-size:1.6em;background:none;border-block-start:3px solid var(--same);vertical-align:.25em}
.sign.cut{border-block-start:2px dashed var(--other)}
.chart{display:block;inline-size:100%;block-size:auto;overflow:visible;forced-color-adjust:none}
.on-narrow{display:none}
.on-narrow .chart{max-inline-size:32rem}
@media (max-width:44rem){.on-wide{display:none}.on-narrow{display:block}}
@media print{.on-wide{display:block}.on-narrow{display:none}}
.chart text{font-family:inherit;font-size:13px;fill:var(--ink)}
.chart .q{fill:var(--quiet)}.chart .b{font-weight:600}.chart .s{font-size:12px}.chart .num{font-variant-numeric:tabular-nums lining-nums}
.chart .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.rule,.axis,.joint,.goal,.break{fill:none;stroke:var(--hair);stroke-width:1}
.axis,.joint{stroke:var(--quiet)}
.goal{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
.break{stroke:var(--paper);stroke-width:3}
.span{fill:none;stroke-width:4}.thin{fill:none;stroke-width:1.75}.curve{fill:none;stroke-width:2.5;stroke-linejoin:round}
.hollow{fill:var(--paper);stroke-width:2}
.tie{fill:none;stroke:var(--same);opacity:.72;stroke-width:calc(var(--w)*.8px)}
.tie.cut{stroke:var(--other);stroke-dasharray:5 4;opacity:1}
.w1{--w:1.5}.w2{--w:2.25}.w3{--w:3.5}.w4{--w:5.5}.many .tie{stroke-width:calc(var(--w)*.4px + .4px)}
.nodes circle{fill:var(--same);stroke:var(--paper);stroke-width:1.5}
.nodes .unsure{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.chart .nodes text{fill:var(--on);font-size:11px;font-weight:600;text-anchor:middle}
.chart .many .nodes text{font-size:8.5px}
.chart .nodes .unsure+text{fill:var(--ink)}
${classes}
.graphs{align-items:end;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(14rem,100%),1fr));gap:1.5rem 2rem;list-style:none;padding:0;max-inline-size:none}
.graphs li+li{margin:0}
.graphs .chart{max-inline-size:18rem}
.graphs p{font-size:.88rem;line-height:1.4;margin:.5rem 0 0}
`
