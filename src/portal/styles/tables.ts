/**
 * The pages of tables, of a cell and of the comparison: the selection in words, its form, the filter, the lineage.
 */
export const tables = `.numbers .data{min-inline-size:min(100%,32rem)}
.one-value{font-size:2.5rem;line-height:1.1;margin-block:.5rem 1rem}
.one-value sup{font-size:1rem;line-height:1;vertical-align:super;color:var(--quiet)}
.one-value .unit{font:400 1rem/1.4 var(--sans)}
.selection{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin-block:0 .5rem;font-size:.88rem;max-width:none!important}
.selection dt{color:var(--quiet)}
.selection dd{margin:0;font-weight:600}
.chooser{margin-block:.5rem 1.5rem}
.chooser>summary{font-size:1rem}
.choices{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1rem 2rem;padding-block:1rem .5rem}
.choices fieldset{min-inline-size:0;margin:0}
.choices label{display:flex;align-items:center;gap:.5rem;min-block-size:1.7rem;font-size:.94rem}
.choices .typed{justify-content:space-between;color:var(--quiet);margin-block:.2rem}
.choices .typed{white-space:nowrap}
.choices .typed input,.choices .typed select{flex:0 1 11rem;inline-size:6rem;min-inline-size:0;color:var(--ink)}
.choices .list{max-block-size:13rem;overflow-y:auto;border:1px solid var(--hair);padding:.25rem .5rem;margin-block-start:.35rem}
.choices p{font-size:.88rem;margin-block:0 .25rem}
.cite-box textarea{display:block;inline-size:100%;max-inline-size:46rem;margin-block:.35rem;line-height:1.45}
.filter ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;padding:0;margin-block:0 1rem;max-width:none}
.filter li+li{margin:0}
.filter a{display:inline-block;padding-block:.3rem}
.filter a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none;border-block-end:2px solid var(--ink)}
.entries{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:1.75rem 2.5rem;max-width:none!important}
.entries li+li{margin:0}
.entries h3{font-size:1.06rem;margin-block:0 .25rem}
.entries p{margin-block:0 .35rem}
.lineage{list-style:none;padding:0;margin-block:1.5rem;max-width:44rem!important;counter-reset:step}
.lineage>li{position:relative;padding-inline-start:2.5rem;padding-block-end:1.75rem;margin:0;counter-increment:step}
.lineage>li::before{content:counter(step);position:absolute;inset-inline-start:0;inset-block-start:0;inline-size:1.6rem;block-size:1.6rem;border:1px solid var(--ink);border-radius:50%;text-align:center;font:600 .88rem/1.5rem var(--sans);background:var(--paper)}
.lineage>li::after{content:"";position:absolute;inset-inline-start:.8rem;inset-block:1.75rem .15rem;border-inline-start:1px solid var(--quiet)}
.lineage>li:last-child::after{display:none}
.lineage h3{font-family:var(--sans);font-size:1rem;margin-block:.75rem .25rem}
.lineage sup,.periods sup{color:var(--quiet)}
.compare label{max-inline-size:100%}
.lineage h2{font-size:1.2rem;margin-block:0 .35rem}
.lineage p,.lineage ul,.lineage dl{margin-block-end:.5rem}
.working{font-family:var(--serif);font-size:1.1rem;font-variant-numeric:lining-nums}
.periods{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;list-style:none;padding:0;font-variant-numeric:tabular-nums lining-nums;max-width:none!important}
.periods li+li{margin:0}
.picker{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:0 1rem}
@media print{.chooser,.filter,.pages{display:none}}
`
