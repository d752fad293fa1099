/**
 * The message catalogues by language. Messages are plain texts and functions that give text; numbers and names come in
 * formatted (format.ts, places.ts).
 */
import type { Language } from '../../standards/labels.ts'
import { en } from './en.ts'
import type { Messages } from './en.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export const messages: Record<Language, Messages> = { en, fr, pt }
