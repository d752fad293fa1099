/**
 * One or more addresses of every kind of page, for the tests that ask the same of all. A new page without a `:name` in its
 * route is taken by itself; one with names needs a line here.
 */
import { pages } from '../../src/portal/pages.ts'

/** Paths after the language, by route. Addresses with a query show a page in another state. */
const examples: Readonly<Record<string, readonly string[]>> = {
  '/countries/:country': ['/countries/SEN', '/countries/CPV'],
  '/corridors/:from/:to': ['/corridors/BFA/CIV', '/corridors/MLI/FRA'],
  '/tables/:table': [
    '/tables/stock-origin',
    '/tables/remittance-cost?TIME_PERIOD=',
    '/tables/deaths-route',
    '/tables/flow-spread',
  ],
  '/tables/:table/steps': ['/tables/stock-share/steps'],
  '/cells/:table/:key': [
    '/cells/stock-origin/CIV.BFA._T.undesa-ims-2024.2024',
    '/cells/stock-share/SEN.undesa-ims-2024.2024',
  ],
  '/capacity/measures/:measure': ['/capacity/measures/reporting', '/capacity/measures/birth-asked'],
  '/capacity/scales/:scale': ['/capacity/scales/corridor', '/capacity/scales/sci'],
  '/capacity/countries/:country': ['/capacity/countries/GHA', '/capacity/countries/CPV'],
  // The West African edition has no people to evaluate: test/portal/pages/capacity/training.test.tsx and the example edition ask it.
  '/capacity/training/:training': [],
  '/capacity/activities/:activity': ['/capacity/activities/abuja-tot-2017', '/capacity/activities/midas'],
  '/compare': ['/compare', '/compare?table=emigrants'],
  '/search': ['/search', '/search?q=mali', '/search?q=xyzzy'],
  '/sources/:source': ['/sources/census-yearbook', '/sources/unhcr-population', '/sources/iom-mmp'],
  '/capacity/assessment/:country': ['/capacity/assessment/GHA'],
  '/capacity/strategies/:country': ['/capacity/strategies/GHA'],
  '/capacity/stakeholders/:country': ['/capacity/stakeholders/GHA', '/capacity/stakeholders/NGA'],
  '/methods/:id': [
    '/methods/usual-residence',
    '/methods/fmm',
    '/methods/CL_OBS_STATUS',
    '/methods/CL_AREA',
    '/methods/DSD_MIG_NAT',
    '/methods/concepts',
    '/methods/formulas',
    '/methods/groups',
  ],
}

/** Routes with names that have no example yet. */
export const withoutExample: readonly string[] = pages
  .map((route) => route.path)
  .filter((path) => path.includes(':') && examples[path] === undefined)

const all = pages.map(({ path }) => examples[path] ?? (path.includes(':') ? [] : [path]))

/** Paths after the language; `` is the home page. */
export const templates: readonly string[] = all.flat()

/** Every kind of page once, and its further examples in turn by language: for what costs a second a page. */
export const templatesIn = (lang: (typeof languages)[number]): readonly string[] =>
  all.flatMap(([first, ...others]) => [
    ...(first === undefined ? [] : [first]),
    ...others.filter((_, i) => i % languages.length === languages.indexOf(lang)),
  ])

export const languages = ['en', 'fr', 'pt'] as const
