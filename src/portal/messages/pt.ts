/**
 * All messages in Portuguese. A page area adds its file in `pt/` and its line here; a language that lacks one does not compile.
 */
import type { Messages } from './en.ts'
import { about } from './pt/about.ts'
import { accessibility } from './pt/accessibility.ts'
import { api } from './pt/api.ts'
import { chart } from './pt/chart.ts'
import { common } from './pt/common.ts'
import { corridor } from './pt/corridor.ts'
import { country } from './pt/country.ts'
import { national } from './pt/national.ts'
import { parts } from './pt/parts.ts'
import { failure } from './pt/failure.ts'
import { licences } from './pt/licences.ts'
import { methods } from './pt/methods.ts'
import { microdata } from './pt/microdata.ts'
import { sources } from './pt/sources.ts'
import { tables } from './pt/tables.ts'
import { home } from './pt/home.ts'
import { cell } from './pt/cell.ts'
import { compare } from './pt/compare.ts'
import { themes } from './pt/themes.ts'
import { countryIndex } from './pt/country-index.ts'
import { capacityNav } from './pt/capacity-nav.ts'
import { capacity } from './pt/capacity.ts'
import { capacityCoverage } from './pt/capacity-coverage.ts'
import { measures } from './pt/measures.ts'
import { activities } from './pt/activities.ts'
import { library } from './pt/library.ts'
import { training } from './pt/training.ts'
import { strategy } from './pt/strategy.ts'
import { assessment } from './pt/assessment.ts'
import { effects } from './pt/effects.ts'
import { use } from './pt/use.ts'
import { search } from './pt/search.ts'

export const pt = {
  about,
  accessibility,
  api,
  chart,
  common,
  corridor,
  country,
  national,
  parts,
  failure,
  home,
  licences,
  methods,
  microdata,
  sources,
  tables,
  cell,
  compare,
  themes,
  countryIndex,
  capacity,
  capacityCoverage,
  capacityNav,
  measures,
  activities,
  library,
  training,
  strategy,
  assessment,
  effects,
  use,
  search,
} satisfies Messages
