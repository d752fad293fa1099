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
import { parts } from './fr/parts.ts'
import { failure } from './fr/failure.ts'
import { licences } from './fr/licences.ts'
import { methods } from './fr/methods.ts'
import { sources } from './fr/sources.ts'
import { tables } from './fr/tables.ts'
import { home } from './fr/home.ts'
import { cell } from './fr/cell.ts'
import { compare } from './fr/compare.ts'
import { themes } from './fr/themes.ts'
import { countryIndex } from './fr/country-index.ts'
import { search } from './fr/search.ts'

export const fr = {
  about,
  accessibility,
  api,
  chart,
  common,
  corridor,
  country,
  parts,
  failure,
  home,
  licences,
  methods,
  sources,
  tables,
  cell,
  compare,
  themes,
  countryIndex,
  search,
} satisfies Messages
