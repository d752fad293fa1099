/**
 * Long pages: the table of contents of a country or a corridor, and the list of what each source counts.
 */
export const profile = `.contents{border-block:1px solid var(--hair);padding-block:.6rem;margin-block:1.5rem;font-size:.94rem}
.contents ol{columns:13rem;column-gap:2rem;margin:0;max-width:none}
.contents li{break-inside:avoid;margin:0}
.contents a{display:inline-block;padding-block:.2rem}
dl.told{max-width:44rem}
dl.told dt{font-weight:600;margin-block-start:1rem}
dl.told dd{margin:0;font-size:.94rem}
dl.told dd b{font-weight:500}
section>h2{border-block-start:1px solid var(--hair);padding-block-start:1rem;margin-block-start:4rem;max-width:none}
.figure+details.more{margin-block-start:-2rem}
`
