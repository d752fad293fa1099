/**
 * All messages in English. A page area adds its file in `en/` and its line here; a language that lacks one does not compile.
 */
import { about } from './en/about.ts'
import { chart } from './en/chart.ts'
import { common } from './en/common.ts'
import { corridor } from './en/corridor.ts'
import { country } from './en/country.ts'
import { failure } from './en/failure.ts'
import { parts } from './en/parts.ts'

export const en = {
  about,
  chart,
  common,
  corridor,
  country,
  failure,
  parts,
}
export type Messages = typeof en
