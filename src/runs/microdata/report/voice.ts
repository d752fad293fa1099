/**
 * What the report on a file of persons and its codebook speak with: messages, numbers and days as their language writes them.
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
  /** A day (ISO) in words. */
  readonly day: (at: string) => string
}

const messages = { en, fr, pt }

export function voiceOf(language: Language): Voice {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return {
    language,
    w: messages[language],
    n: numbersIn(language),
    day: (at) => format.format(new Date(`${at}T00:00:00Z`)),
  }
}
