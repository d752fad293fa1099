/**
 * Ground rules: colours by theme, type, links, headings, focus, and what print, forced colours and reduced motion change.
 */
import { tokens } from './tokens.ts'

const list = (theme: Readonly<Record<string, string>>): string =>
  Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

const changed = Object.fromEntries(
  Object.entries(tokens.dark).filter(([k, v]) => tokens.light[k as keyof typeof tokens.light] !== v),
)

export const base = `:root{color-scheme:light dark;--serif:Charter,"Bitstream Charter","Source Serif 4",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;${list(tokens.light)}}
@media (prefers-color-scheme:dark){:root{${list(changed)}}}
@media print{:root{${list(tokens.light)}}}
*,::before,::after{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);font-weight:700;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.7rem,1.2rem + 2.4vw,2.5rem);letter-spacing:-.01em;margin-block:.5rem 1rem;max-width:24em}
h2{font-size:1.44rem;margin-block:3.5rem .75rem;max-width:30em}
h3{font-size:1.2rem;margin-block:2.25rem .5rem}
p,ul,ol,dl{margin-block:0 1rem}
main>p,main>ul,main>ol,main>dl,section>p,section>ul,section>ol,section>dl{max-width:36em}
ul,ol{padding-inline-start:1.25em}
li+li{margin-block-start:.25rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent)}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:1px}
main:focus{outline:none}
hr{border:0;border-block-start:1px solid var(--hair);margin-block:3rem}
code,.code{font-family:ui-monospace,"Cascadia Mono","Liberation Mono",monospace;font-size:.88em;overflow-wrap:anywhere}
pre{overflow-x:auto;background:var(--wash);padding:1rem;font-size:.85rem;line-height:1.45}
sup{font-size:.7em;line-height:0}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.answer{font-family:var(--serif);font-size:1.25rem;line-height:1.45;max-width:32em;margin-block-end:1.5rem}
.answer a{color:inherit}
.note,.unit,.marks,.summary,.cite,footer.site{font-size:.88rem;line-height:1.45}
.quiet,.note,.unit,.marks{color:var(--quiet)}
.in{color:var(--in)}.out{color:var(--out)}.displaced{color:var(--displaced)}
.columns{columns:15rem;column-gap:2.5rem;max-width:none}
.columns li{break-inside:avoid}
.plain{list-style:none;padding:0}
dl.facts{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.4rem 1.5rem}
dl.facts dt{color:var(--quiet)}dl.facts dd{margin:0}
@media (max-width:30rem){dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-block-end:.6rem}}
@media (prefers-reduced-motion:reduce){*{scroll-behavior:auto!important;transition:none!important;animation:none!important}}
@media (forced-colors:active){:root{--ink:CanvasText;--paper:Canvas;--sea:Canvas;--quiet:CanvasText;--hair:GrayText;--link:LinkText}.chart{forced-color-adjust:none}}
`
