/**
 * All messages in French. A page area adds its file in `fr/` and its line here; a language that lacks one does not compile.
 */
import type { Messages } from './en.ts'
import { about } from './fr/about.ts'
import { chart } from './fr/chart.ts'
import { common } from './fr/common.ts'
import { failure } from './fr/failure.ts'

export const fr = {
  about,
  chart,
  common,
  failure,
} satisfies Messages
