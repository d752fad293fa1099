/**
 * The report in Portuguese.
 */
import type { Messages } from './en.ts'
import { evidence } from './pt/evidence.ts'
import { persons } from './pt/persons.ts'
import { summary } from './pt/summary.ts'

export const pt = { ...summary, ...evidence, ...persons } satisfies Messages
