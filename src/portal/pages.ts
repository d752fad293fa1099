/**
 * Which page answers which path, after the language. One line a page, in the order of the site.
 */
import { about } from './pages/about.tsx'
import { accessibility } from './pages/accessibility.tsx'
import { api } from './pages/api.tsx'
import { capacityOverview } from './pages/capacity/overview.tsx'
import { capacityCoverage } from './pages/capacity/coverage.tsx'
import { capacityMeasures } from './pages/capacity/measures.tsx'
import { capacityMeasure } from './pages/capacity/measure.tsx'
import { capacityScale } from './pages/capacity/scale.tsx'
import { capacityScorecard } from './pages/capacity/scorecard.tsx'
import { capacityAssessment } from './pages/capacity/assessment.tsx'
import { capacityAssessmentCountry } from './pages/capacity/assessment-country.tsx'
import { capacityStrategies } from './pages/capacity/strategies.tsx'
import { capacityStrategy } from './pages/capacity/strategy.tsx'
import { capacityStakeholders } from './pages/capacity/stakeholders.tsx'
import { capacityActivities } from './pages/capacity/activities.tsx'
import { capacityActivity } from './pages/capacity/activity.tsx'
import { capacityTraining } from './pages/capacity/training.tsx'
import { capacityTrainingProgramme } from './pages/capacity/training-programme.tsx'
import { capacityEffects } from './pages/capacity/effects.tsx'
import { capacityUse } from './pages/capacity/use.tsx'
import { capacityLibrary } from './pages/capacity/library.tsx'
import { capacityConcordance } from './pages/capacity/concordance.tsx'
import { cell } from './pages/cell.tsx'
import { compare } from './pages/compare.tsx'
import { corridor } from './pages/corridor.tsx'
import { corridors } from './pages/corridors.tsx'
import { countries } from './pages/countries.tsx'
import { country } from './pages/country.tsx'
import { home } from './pages/home.tsx'
import { licences } from './pages/licences.tsx'
import { method } from './pages/method.tsx'
import { methods } from './pages/methods.tsx'
import { microdata } from './pages/microdata.tsx'
import { search } from './pages/search.tsx'
import { source } from './pages/source.tsx'
import { sources } from './pages/sources.tsx'
import { tableSteps } from './pages/table-steps.tsx'
import { table } from './pages/table.tsx'
import { tables } from './pages/tables.tsx'
import { themes } from './pages/themes.tsx'
import { allThemes } from './pages/themes/all-themes.ts'
import { themePage } from './pages/themes/theme-page.tsx'
import type { MakePage } from './page.ts'

export interface Route {
  /** Hono path with `:names`; `` is the home page. */
  readonly path: string
  readonly page: MakePage
}

export const pages: readonly Route[] = [
  { path: '', page: home },
  { path: '/countries', page: countries },
  { path: '/countries/:country', page: country },
  { path: '/corridors', page: corridors },
  { path: '/corridors/:from/:to', page: corridor },
  { path: '/tables', page: tables },
  { path: '/tables/:table', page: table },
  { path: '/tables/:table/steps', page: tableSteps },
  { path: '/cells/:table/:key', page: cell },
  { path: '/microdata', page: microdata },
  { path: '/compare', page: compare },
  { path: '/sources', page: sources },
  { path: '/sources/:source', page: source },
  { path: '/methods', page: methods },
  { path: '/methods/:id', page: method },
  { path: '/capacity', page: capacityOverview },
  { path: '/capacity/coverage', page: capacityCoverage },
  { path: '/capacity/measures', page: capacityMeasures },
  { path: '/capacity/measures/:measure', page: capacityMeasure },
  { path: '/capacity/scales/:scale', page: capacityScale },
  { path: '/capacity/countries/:country', page: capacityScorecard },
  { path: '/capacity/assessment', page: capacityAssessment },
  { path: '/capacity/assessment/:country', page: capacityAssessmentCountry },
  { path: '/capacity/strategies', page: capacityStrategies },
  { path: '/capacity/strategies/:country', page: capacityStrategy },
  { path: '/capacity/stakeholders/:country', page: capacityStakeholders },
  { path: '/capacity/activities', page: capacityActivities },
  { path: '/capacity/activities/:activity', page: capacityActivity },
  { path: '/capacity/training', page: capacityTraining },
  { path: '/capacity/training/:training', page: capacityTrainingProgramme },
  { path: '/capacity/effects', page: capacityEffects },
  { path: '/capacity/use', page: capacityUse },
  { path: '/capacity/library', page: capacityLibrary },
  { path: '/capacity/concordance', page: capacityConcordance },
  { path: '/about', page: about },
  { path: '/licences', page: licences },
  { path: '/accessibility', page: accessibility },
  { path: '/api', page: api },
  { path: '/search', page: search },
  { path: '/themes', page: themes },
  ...allThemes.map((t) => ({ path: `/themes/${t.id}`, page: themePage(t) })),
]
