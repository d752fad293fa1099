/**
 * The style sheet of a document as HTML: one column to read on a screen, A4 pages in print. No script, no web font, no other host.
 */
import { chartStyles } from '../../portal/charts/chart-styles.ts'
import { tokens } from '../../portal/styles/tokens.ts'

const { ink, quiet, hair, wash, link, out } = tokens.light

export const style = `:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:${ink};font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
a{color:${link};text-underline-offset:.15em;text-decoration-thickness:1px}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{inset-inline-start:1rem;top:.5rem;background:#fff;padding:.25rem .5rem}
header.cover{box-shadow:inset .75rem 0 ${link};padding:4rem 1.25rem 2rem}
header.cover>*{max-width:46rem;margin-inline:auto}main{margin-inline:auto}
main{padding:0 1.25rem 4rem;max-width:48.5rem;border-inline-start:0}
h1,h2,h3,h4{font-family:Charter,"Bitstream Charter","Source Serif 4",Georgia,serif;line-height:1.2;text-wrap:balance;break-after:avoid}
h1{font-size:3rem;font-weight:400;margin:.25rem 0 .5rem}
.kind{color:${link};font-weight:600;margin:0}.subtitle{font-size:1.25rem;color:${quiet};margin:0 0 2rem}
h2{font-size:1.9rem;font-weight:400;margin:4.5rem 0 1.5rem;padding-bottom:.6rem;position:relative}
h2::after{content:"";position:absolute;inset-inline-start:0;bottom:0;width:4rem;border-bottom:3px solid ${link}}
h3{font-size:1.3rem;margin:2.75rem 0 .75rem}h4{font-size:1.05rem;margin:1.75rem 0 .5rem}
.count{color:${link};margin-inline-end:.4em}
p,ul,ol{margin:0 0 1rem}li{margin-bottom:.35rem}
.lead{font-size:1.25rem;line-height:1.5}
.note{font-size:.85rem;color:${quiet};margin:.5rem 0 0}
.note a{color:inherit}
dl.imprint,dl.terms{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.4rem 1rem;font-size:.9rem;}dl.imprint{border-top:1px solid ${hair};padding-top:1rem}dl.terms{margin:0 0 1.5rem}
dl.imprint dt,dl.terms dt{color:${quiet}}dl.imprint dd,dl.terms dd{margin:0}
nav.contents ol{list-style:none;padding:0;columns:2 17rem;column-gap:2rem}nav.contents li{break-inside:avoid;margin-bottom:.8rem}
nav.contents li li{margin:.15rem 0 0;font-size:.92rem}nav.contents ol ol{columns:1;margin:.15rem 0 0}nav.contents a{color:inherit;text-decoration:none}nav.contents a:hover{text-decoration:underline}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1.5rem 1.25rem;margin:2rem 0}
dl.facts div{border-top:2px solid ${link};padding-top:.5rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
dl.facts dd{margin:0;font-size:1.5rem;line-height:1.2;font-variant-numeric:lining-nums}dl.facts dd a{color:inherit;text-decoration-color:${hair}}
dl.facts dt{font-size:.85rem}dl.facts dt span{color:${quiet}}
figure{margin:2.25rem 0;break-inside:avoid}
figcaption,caption{text-align:start;font-weight:600;line-height:1.35;margin-bottom:.75rem}
figcaption b,caption b{color:${link};margin-inline-end:.6em}.unit{display:block;font-weight:400;font-size:.88rem;color:${quiet}}
.drawing svg{max-width:100%;height:auto;display:block}figure .scroll{margin:0}
.scroll{overflow-x:auto;margin:2rem 0 0}.scroll:focus-visible{outline:2px solid ${link}}
table{border-collapse:collapse;font-size:.9rem;line-height:1.35;font-variant-numeric:tabular-nums lining-nums;min-width:min(100%,22rem)}
caption{margin-bottom:.5rem}
thead{border-top:2px solid ${ink};border-bottom:1px solid ${ink}}
thead th{vertical-align:bottom;font-weight:600;font-size:.85rem}
tbody{border-bottom:1px solid ${ink}}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;font-weight:400}
th:first-child,td:first-child{padding-inline-start:0}th:last-child,td:last-child{padding-inline-end:0}
tbody tr+tr{border-top:1px solid ${hair}}
.n{text-align:end;white-space:nowrap}thead .n{white-space:normal}.none{color:${quiet}}
tbody a{color:inherit;text-decoration-color:${hair}}
.strong th,.strong td{font-weight:600}
sup{font-size:.7em;line-height:0;color:${quiet};margin-inline-start:.1em}
.callout{border-inline-start:3px solid ${quiet};background:${wash};padding:.9rem 1.25rem;margin:1.75rem 0}
.callout p{margin-bottom:.4rem}.callout>:last-child{margin-bottom:0}
.callout .call{font-weight:600}
.proposal{border-color:${out}}.proposal .call{color:${out}}
@media (max-width:40rem){.drawing svg.chart{max-width:none}}
@media (max-width:30rem){h1{font-size:2.25rem}header.cover{padding:2.5rem 1rem 1.5rem}dl.imprint,dl.terms{grid-template-columns:1fr;gap:0}dl.imprint dd{margin-bottom:.6rem}}
@page{size:A4;margin:24mm 20mm}
@media print{body{font-size:10pt}header.cover{min-height:230mm}main{max-width:none;padding:0}nav.contents,h2.fresh{break-before:page}h2{margin-top:1.5rem}
thead{display:table-header-group}tr{break-inside:avoid}.scroll{overflow:visible}a{text-decoration:none}.skip{display:none}}
${chartStyles((token) => tokens.light[token], 'inherit')}`
