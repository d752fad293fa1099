/**
 * The frame of the page: header, navigation, search, breadcrumb, footer, forms.
 */
export const site = `.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.skip:focus{inset-block-start:.5rem}
header.site,main,footer.site{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
header.site{padding-block-start:.75rem}
.made-up{max-inline-size:none;margin:0 0 .5rem;border:1px solid var(--out);border-inline-start-width:.4rem;padding:.4rem .8rem;font-weight:600}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1.5rem;border-block-end:1px solid var(--hair);padding-block:.4rem}
.bar ul{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0;gap:0 1.25rem}
.bar li+li{margin:0}
.bar a{display:inline-block;padding-block:.3rem;color:inherit;text-decoration:none}
.bar a:hover{text-decoration:underline}
.name{font:700 1.2rem/1.2 var(--serif);margin:0}
.editions{flex:1;font-size:.94rem}
.editions a{color:var(--quiet)}
.languages{font-size:.88rem}
.languages a{color:var(--quiet)}
.bar a[aria-current]{color:var(--ink);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.4em;text-decoration-color:currentColor}
.main{font-size:.94rem}
form{margin:0}
search{flex:1 1 15rem;min-inline-size:0;max-width:24rem}
.search{display:flex}
input,select,button,textarea{font:inherit;font-size:.94rem;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:2px;padding:.3rem .6rem;min-block-size:2.2rem;max-inline-size:100%}
.search input{flex:1;min-inline-size:0;border-inline-end:0;border-start-end-radius:0;border-end-end-radius:0}
.search button{border-start-start-radius:0;border-end-start-radius:0}
::placeholder{color:var(--quiet);opacity:1}
button,.button{cursor:pointer;background:var(--wash)}
button:hover{background:var(--hair)}
fieldset{min-inline-size:0;border:0;border-block-start:1px solid var(--hair);margin:0 0 1rem;padding:.75rem 0 0}
legend{font-weight:600;padding-inline-end:.75rem}
.fields{display:flex;flex-wrap:wrap;align-items:end;gap:.75rem 1.25rem;margin-block:1rem 1.5rem}
.fields label{display:block;min-inline-size:0;max-inline-size:100%;font-size:.88rem;color:var(--quiet)}
.fields label select,.fields label input{display:block;color:var(--ink);margin-block-start:.15rem}
.fields label:has([type=checkbox],[type=radio]){display:flex;align-items:center;gap:.4rem;min-block-size:1.6rem;color:var(--ink)}
[type=checkbox],[type=radio]{inline-size:1.1rem;min-block-size:1.1rem;block-size:1.1rem;accent-color:var(--link);margin:0!important}
main{padding-block:1.25rem 4rem}
.beside{font-size:.94rem;border-block:1px solid var(--hair);padding-block:.25rem;margin-block:1rem 1.5rem}
.beside ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}
.beside li+li{margin:0}
.beside a{display:inline-block;padding-block:.25rem}
.beside a[aria-current]{color:var(--ink);text-decoration-thickness:2px}
.crumbs{font-size:.88rem;color:var(--quiet)}
.crumbs ol{list-style:none;padding:0;margin:0}
.crumbs li{display:inline}
.crumbs li+li{margin:0}
.crumbs li+li::before{content:"›\\00a0";padding-inline-start:.5em}
.crumbs a{color:inherit;display:inline-block;padding-block:.2rem}
footer.site{border-block-start:1px solid var(--hair);padding-block:1.5rem 3rem;color:var(--quiet)}
footer.site ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;padding:0}
footer.site li+li{margin:0}
footer.site a{display:inline-block;padding-block:.25rem;color:inherit}
footer.site p{max-width:44em;margin-block:0 .5rem}
.beside{border-block:1px solid var(--hair);margin-block:1.25rem;font-size:.94rem}
.beside ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:.2rem 0;max-width:none}
.beside li+li{margin:0}
.beside a{display:inline-block;padding-block:.25rem}
.beside a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.onward{border-block-start:1px solid var(--hair);margin-block-start:4rem;padding-block-start:.25rem}
.onward h2{font-size:1.2rem;margin-block:1rem .5rem}
@media print{header.site search,.languages,.main,.skip,.crumbs,footer.site nav,.actions,.onward,.beside,.fields{display:none}main{padding:0}a{color:inherit;text-decoration:none}h2,h3,figcaption{break-after:avoid}figure,tr{break-inside:avoid}}
`
