/**
 * All messages in English. A page area adds its file in `en/` and its line here; a language that lacks one does not compile.
 */
import { about } from './en/about.ts'
import { chart } from './en/chart.ts'
import { common } from './en/common.ts'
import { failure } from './en/failure.ts'

export const en = {
  about,
  chart,
  common,
  failure,
}
export type Messages = typeof en
