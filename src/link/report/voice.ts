/**
 * The voice of a report: its language, its words, its numbers. Every part of the report takes it first.
 */
import type { Language } from '../../standards/labels.ts'
import { messages } from './messages/messages.ts'
import type { Messages } from './messages/messages.ts'
import { numbersIn } from '../../report/numbers.ts'
import type { Numbers } from '../../report/numbers.ts'

export interface Voice {
  readonly language: Language
  readonly w: Messages
  readonly n: Numbers
}

/** The voice of a language. */
export const voiceOf = (language: Language): Voice => ({
  language,
  w: messages[language],
  n: numbersIn(language),
})

/** Attributes of a text that the linkage wrote itself, which is always in English. */
export const inEnglish = (voice: Voice): { readonly lang?: 'en' } =>
  voice.language === 'en' ? {} : { lang: 'en' }
