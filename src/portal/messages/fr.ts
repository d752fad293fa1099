/**
 * All messages in French. A page area adds its file in `fr/` and its line here; a language that lacks one does not compile.
 */
import type { Messages } from './en.ts'
import { about } from './fr/about.ts'
import { accessibility } from './fr/accessibility.ts'
import { api } from './fr/api.ts'
import { chart } from './fr/chart.ts'
import { common } from './fr/common.ts'
import { corridor } from './fr/corridor.ts'
import { country } from './fr/country.ts'
import { national } from './fr/national.ts'
import { parts } from './fr/parts.ts'
import { failure } from './fr/failure.ts'
import { licences } from './fr/licences.ts'
import { methods } from './fr/methods.ts'
import { microdata } from './fr/microdata.ts'
import { sources } from './fr/sources.ts'
import { tables } from './fr/tables.ts'
import { home } from './fr/home.ts'
import { cell } from './fr/cell.ts'
import { compare } from './fr/compare.ts'
import { themes } from './fr/themes.ts'
import { countryIndex } from './fr/country-index.ts'
import { capacityNav } from './fr/capacity-nav.ts'
import { capacity } from './fr/capacity.ts'
import { capacityCoverage } from './fr/capacity-coverage.ts'
import { measures } from './fr/measures.ts'
import { activities } from './fr/activities.ts'
import { library } from './fr/library.ts'
import { training } from './fr/training.ts'
import { strategy } from './fr/strategy.ts'
import { assessment } from './fr/assessment.ts'
import { effects } from './fr/effects.ts'
import { use } from './fr/use.ts'
import { search } from './fr/search.ts'

export const fr = {
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
