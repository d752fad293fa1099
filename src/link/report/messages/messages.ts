/**
 * The message catalogues of the report. Messages are texts and functions that give text; numbers come in written.
 */
import type { Language } from '../../../standards/labels.ts'
import { en } from './en.ts'
import type { Messages } from './en.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export type { Messages }
export const messages: Record<Language, Messages> = { en, fr, pt }
