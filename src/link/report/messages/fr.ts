/**
 * The report in French.
 */
import type { Messages } from './en.ts'
import { evidence } from './fr/evidence.ts'
import { persons } from './fr/persons.ts'
import { summary } from './fr/summary.ts'

export const fr = { ...summary, ...evidence, ...persons } satisfies Messages
