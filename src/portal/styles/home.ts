/**
 * The front page, search and the themes: a wider search field, lists of results.
 */
export const home = `.finder{display:block;max-width:34rem;margin-block:1.5rem}
.finder .note{margin-block:.5rem 0}
.finder .note a{padding-block:.3rem}
.results{list-style:none;padding:0;max-width:40em}
.results li+li{margin-block-start:1rem}
.results p{margin:0}
.results a{font-weight:600}
.results .first a{font:700 1.3rem/1.25 var(--serif)}
.theme-list p{max-width:36em}
.theme-list h2{margin-block:2.5rem .35rem}
.data thead .n{white-space:normal}
`
