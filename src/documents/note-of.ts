/**
 * The line under a figure: what is counted, and who counted.
 */
import type { Language } from '../standards/labels.ts'
import { messages } from './messages/messages.ts'
import type { Figure, Text } from './model.ts'

/** Write the line. */
export function noteOf(figure: Figure, lang: Language): Text {
  const { frame } = messages[lang]
  const counted =
    figure.definition === undefined || figure.definition === ''
      ? ''
      : `${frame.counted}${frame.colon}${figure.definition} `
  return `${counted}${frame.source}${frame.colon}${figure.source}.`
}
