/**
 * All messages in English. A page area adds its file in `en/` and its line here; a language that lacks one does not compile.
 */
import { about } from './en/about.ts'
import { accessibility } from './en/accessibility.ts'
import { api } from './en/api.ts'
import { chart } from './en/chart.ts'
import { common } from './en/common.ts'
import { corridor } from './en/corridor.ts'
import { country } from './en/country.ts'
import { failure } from './en/failure.ts'
import { home } from './en/home.ts'
import { licences } from './en/licences.ts'
import { methods } from './en/methods.ts'
import { microdata } from './en/microdata.ts'
import { national } from './en/national.ts'
import { parts } from './en/parts.ts'
import { sources } from './en/sources.ts'
import { tables } from './en/tables.ts'
import { cell } from './en/cell.ts'
import { compare } from './en/compare.ts'
import { themes } from './en/themes.ts'
import { countryIndex } from './en/country-index.ts'
import { capacityNav } from './en/capacity-nav.ts'
import { capacity } from './en/capacity.ts'
import { capacityCoverage } from './en/capacity-coverage.ts'
import { measures } from './en/measures.ts'
import { activities } from './en/activities.ts'
import { library } from './en/library.ts'
import { training } from './en/training.ts'
import { strategy } from './en/strategy.ts'
import { assessment } from './en/assessment.ts'
import { effects } from './en/effects.ts'
import { use } from './en/use.ts'
import { search } from './en/search.ts'

export const en = {
  about,
  accessibility,
  api,
  chart,
  common,
  corridor,
  country,
  failure,
  home,
  licences,
  methods,
  microdata,
  national,
  parts,
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
}
export type Messages = typeof en
