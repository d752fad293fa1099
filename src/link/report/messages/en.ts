/**
 * The report in English. The other languages have the same messages, or they do not compile.
 */
import { evidence } from './en/evidence.ts'
import { persons } from './en/persons.ts'
import { summary } from './en/summary.ts'

export const en = { ...summary, ...evidence, ...persons }

export type Messages = typeof en
