/**
 * All messages in Portuguese. A page area adds its file in `pt/` and its line here; a language that lacks one does not compile.
 */
import type { Messages } from './en.ts'
import { about } from './pt/about.ts'
import { chart } from './pt/chart.ts'
import { common } from './pt/common.ts'
import { failure } from './pt/failure.ts'

export const pt = {
  about,
  chart,
  common,
  failure,
} satisfies Messages
