/**
 * Figures and tables.
 */
export const figures = `figure{margin:0}
.figure{margin-block:3.5rem 3rem;padding-block-start:.75rem;border-block-start:2px solid var(--ink);max-width:40rem}
.figure.wide{max-width:57.5rem}
.figure-title{font-size:1.3rem;margin:0 0 .15rem;max-width:34em}
.figure .unit{margin:0 0 1rem}
.drawing{margin-block:0 .75rem}
.chart{display:block;max-width:100%;block-size:auto;overflow:visible}
.scroll .chart{max-width:none}
.on-wide .chart{inline-size:100%}
.on-narrow{display:none}
.on-narrow .chart{inline-size:100%;max-inline-size:30rem}
.on-narrow .scroll .chart,.on-wide .scroll .chart{inline-size:auto;max-inline-size:none}
@media (max-width:46rem){.on-wide{display:none}.on-narrow{display:block}}
@media print{.on-wide{display:block}.on-narrow{display:none}}
.figure .summary{max-width:40em;margin-block-end:.5rem}
.figure .note{max-width:46em;margin-block-end:.5rem}
.no-data{padding:2rem 1rem;background:var(--wash);color:var(--quiet)}
details{margin-block:.25rem;font-size:.94rem}
summary{cursor:pointer;padding-block:.3rem;color:var(--link);width:fit-content}
.actions{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;padding:0;margin:.25rem 0 0;font-size:.88rem}
.actions li+li{margin:0}
.actions a{display:inline-block;padding-block:.3rem}
.scroll{position:relative;overflow-x:auto;max-inline-size:100%;scrollbar-width:thin}
.data{border-collapse:collapse;font-size:.88rem;line-height:1.35;font-variant-numeric:tabular-nums lining-nums;margin-block:.5rem .75rem}
.data caption{text-align:start;font-weight:600;padding-block:.25rem .5rem}
.data caption>span{display:inline-block;position:sticky;inset-inline-start:0;max-inline-size:calc(100vw - 2.5rem)}
.data caption .unit{font-weight:400}
.data th,.data td{padding:.32rem .75rem;text-align:start;vertical-align:baseline;border-block-end:1px solid var(--hair)}
.data thead th{vertical-align:bottom;border-block-end:1px solid var(--ink);font-weight:600}
.data thead td{border:0}
.data thead th[scope=colgroup]{border-block-end-color:var(--hair);text-align:center}
.data thead a{color:inherit;display:inline-block;padding-block:.15rem}
.data .n{text-align:end;white-space:nowrap}
.data tbody th{font-weight:400;min-inline-size:8rem;max-inline-size:18rem}
.data th:first-child,.data thead td:first-child{position:sticky;inset-inline-start:0;background:var(--paper);padding-inline-start:0}
.data tbody a{text-decoration-color:var(--hair);padding-block:.3rem}
.data td a{color:inherit}
.data .none{color:var(--quiet)}
.data .strong>*{font-weight:600}
.data sup{color:var(--quiet);margin-inline-start:.1em}
.data .n sup{position:absolute;margin-block-start:.5em}
.data tbody tr:hover>*{background:var(--wash)}
@media (max-width:30rem){.data tbody th{min-inline-size:6.5rem;max-inline-size:9rem}}
`
