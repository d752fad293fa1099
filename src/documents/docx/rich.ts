/** A sentence with its links, as runs of Word. */
import { ExternalHyperlink, TextRun } from 'docx'
import type { ParagraphChild } from 'docx'
import type { Text } from '../model.ts'
import { spans } from '../spans.ts'
import { plainText } from './plain-text.ts'

/** Write `text`; with `quiet`, links look like the text around them, as in tables of numbers. */
export function rich(text: Text, origin: string | undefined, quiet = false): readonly ParagraphChild[] {
  return spans(text, origin).map((span) => {
    const own = plainText(span.text)
    return span.href === undefined
      ? new TextRun(own)
      : new ExternalHyperlink({
          link: span.href,
          children: [new TextRun(quiet ? own : { text: own, style: 'Hyperlink' })],
        })
  })
}
