/**
 * The style sheet of documents that stand alone, in the look of the portal: the report of a linkage, the report of a delivery.
 *
 * Text holds 4.5:1 and marks 3:1 against the paper, in both themes. Dark paper follows the reader's setting, print is always light.
 */
const light = {
  paper: '#ffffff',
  wash: '#f5f6f7',
  ink: '#1b1f24',
  quiet: '#59636e',
  hair: '#d8dde3',
  same: '#0b5c8a',
  other: '#b4541a',
  on: '#ffffff',
}

const dark: Record<keyof typeof light, string> = {
  paper: '#14171a',
  wash: '#1c2024',
  ink: '#eceff2',
  quiet: '#a3adb8',
  hair: '#353c44',
  same: '#5aa9d8',
  other: '#e58a4e',
  on: '#0e1113',
}

const list = (theme: Readonly<Record<string, string>>): string =>
  Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

export const sheet = `:root{color-scheme:light dark;--serif:Charter,"Bitstream Charter","Source Serif 4",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;${list(light)}}
@media (prefers-color-scheme:dark){:root{${list(dark)}}}
@media print{:root{${list(light)}}}
*,::before,::after{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:break-word}
main,footer{max-inline-size:62rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
main{padding-block:1.5rem 3rem}
h1,h2,h3{font-family:var(--serif);font-weight:700;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.7rem,1.2rem + 2.4vw,2.5rem);letter-spacing:-.01em;margin-block:.25rem 1rem;max-inline-size:24em}
h2{font-size:1.6rem;border-block-start:2px solid var(--ink);padding-block-start:.75rem;margin-block:4.5rem .75rem}
h3{font-size:1.25rem;max-inline-size:34em}
p,ul,ol,dl{margin-block:0 1rem}
section>p,section>ol,section>ul,section>dl{max-inline-size:38em}
ol{padding-inline-start:1.4em}
li+li{margin-block-start:.5rem}
ol li::marker{color:var(--quiet)}
a{color:var(--same);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--same);outline-offset:2px}
.kicker{font-size:.94rem;color:var(--quiet);margin:0}
.answer{font-family:var(--serif);font-size:clamp(1.2rem,1.1rem + .5vw,1.4rem);line-height:1.45;max-inline-size:34em;margin-block-end:1.5rem}
.unit,.note,.summary,.keys,.none{font-size:.94rem;line-height:1.45}
.unit,.note{color:var(--quiet)}
.none{background:var(--wash);padding:.75rem 1rem;max-inline-size:42em}
nav+section>h2{margin-block-start:2.5rem}
nav{border-block:1px solid var(--hair);padding-block:.5rem;font-size:.94rem}
nav ul{list-style:none;padding:0;margin:0;columns:15rem;column-gap:2rem}
nav li+li{margin:0}
nav a{display:inline-block;padding-block:.25rem}
.findings{list-style:none;padding:0;margin-block:1rem;max-inline-size:46em}
.findings>li{border-block-start:1px solid var(--hair);padding-block:.9rem;margin:0}
.findings h3{font:600 1rem/1.4 var(--sans);max-inline-size:none}
.findings p{margin-block:.25rem 0}
.findings ul{margin-block:.25rem 0;padding-inline-start:1.2em}
.findings li li{margin:0}
.findings .rows{color:var(--quiet);font-variant-numeric:tabular-nums lining-nums}
.remarks{border-inline-start:4px solid var(--other);background:var(--wash);padding:.75rem 1rem}
.remarks dt{font-weight:600}
.remarks dd+dt{margin-block-start:.75rem}
.remarks dd{margin:0}
.facts{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.4rem 1.5rem}
.facts dt{color:var(--quiet)}
.facts dd{margin:0;min-inline-size:0}
figure{margin:3rem 0 0;max-inline-size:58rem}
section>p+figure{margin-block-start:2rem}
figcaption .unit{margin:.15rem 0 .75rem}
figure .summary{max-inline-size:42em;margin-block:.75rem .35rem}
figure .note{max-inline-size:46em;margin-block-end:.35rem}
.q{color:var(--quiet)}
details{margin-block:.25rem;font-size:.94rem}
summary{cursor:pointer;padding-block:.3rem;color:var(--same);inline-size:fit-content}
.scroll{position:relative;overflow-x:auto;max-inline-size:100%;scrollbar-width:thin}
table{border-collapse:collapse;font-size:.88rem;line-height:1.35;font-variant-numeric:tabular-nums lining-nums;margin-block:.75rem}
caption{text-align:start;font-weight:600;padding-block:.25rem .5rem}
th,td{padding:.32rem .75rem;text-align:start;vertical-align:baseline;border-block-end:1px solid var(--hair)}
thead th{vertical-align:bottom;border-block-end-color:var(--ink);font-weight:600}
td,thead th+th{text-align:end}
td{white-space:nowrap}
td.w,thead th.w{text-align:start;white-space:normal}
tbody th{font-weight:400;min-inline-size:6rem;max-inline-size:22rem}
th:first-child{position:sticky;inset-inline-start:0;background:var(--paper);padding-inline-start:0}
footer{border-block-start:1px solid var(--hair);padding-block:1.25rem 3rem;color:var(--quiet);font-size:.88rem}
footer p{max-inline-size:44em;margin:0}
@media (max-width:30rem){th,td{padding-inline:.5rem}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-block-end:.6rem}tbody th{max-inline-size:10rem}}
@media (forced-colors:active){:root{--ink:CanvasText;--paper:Canvas;--quiet:CanvasText;--hair:GrayText}}
@media print{nav{display:none}h2,h3,figcaption{break-after:avoid}figure,tr,.graphs li{break-inside:avoid}a{color:inherit;text-decoration:none}}
`
