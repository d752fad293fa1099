/**
 * Reference pages: findings of checks, addresses, formulas.
 */
export const reference = `.findings{max-width:44em}
.findings li{border-block-start:1px solid var(--hair);padding-block:.75rem .25rem}
.findings li+li{margin:0}
.findings p{margin-block:0 .35rem}
.addresses dt{margin-block-start:.75rem}
.addresses dd{margin:0}
.addresses{max-width:none}
.hashes{max-width:none}
.formula{font-size:1.1rem}
pre.wrap{white-space:pre-wrap;overflow-wrap:anywhere;max-width:46rem}
.data .wide{min-inline-size:13rem}
`
