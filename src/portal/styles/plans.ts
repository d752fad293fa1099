/**
 * Assessment and strategy: the question bank, scores, and the notice that something is a proposal or made up.
 */
export const plans = `.callout{border-inline-start:4px solid var(--ink);background:var(--wash);padding:.75rem 1rem;max-width:42em}
.score{white-space:nowrap;font-weight:600}
.score.unmet,.score.unknown,.score.none{font-weight:400}
.bank ol{max-width:none;padding-inline-start:1.4em}
.bank li{padding-block:.9rem .2rem;border-block-start:1px solid var(--hair);break-inside:avoid}
.bank li::marker{color:var(--quiet)}
.bank h4{font:600 1rem/1.4 var(--sans);margin:0 0 .4rem;max-width:44em}
.bank dl{display:grid;grid-template-columns:1.5em 1fr;gap:.1rem .5rem;margin-block:0 .5rem;font-size:.94rem;max-width:44em}
.bank dt{font-weight:600;text-align:end}
.bank dd{margin:0}
.bank .note{margin-block-end:.5rem;max-width:50em}
.bank cite{font-style:italic}
.asked .data tbody th{min-inline-size:15rem}
.objective .data tbody th{min-inline-size:15rem;max-inline-size:24rem}
.objective .data tbody td{min-inline-size:7rem}
@media (max-width:30rem){.asked .data tbody th{min-inline-size:9rem}.objective .data tbody th{min-inline-size:9rem;max-inline-size:11rem}}
`
