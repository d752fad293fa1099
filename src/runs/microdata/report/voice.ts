/**
 * What the report on a file of persons and its codebook speak with: messages and numbers as their language writes them.
 */
import { numbersIn } from '../../../report/numbers.ts'
import type { Numbers } from '../../../report/numbers.ts'
import type { Language } from '../../../standards/labels.ts'
import { en } from './messages/en.ts'
import type { Messages } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'

export interface Voice {
  readonly language: Language
  readonly w: Messages
  readonly n: Numbers
}

const messages = { en, fr, pt }

export const voiceOf = (language: Language): Voice => ({
  language,
  w: messages[language],
  n: numbersIn(language),
})
