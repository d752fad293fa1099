/** A sentence with its links, as HTML. */
import type { Text } from '../model.ts'
import { spans } from '../spans.ts'

export function Rich({ text, origin }: { text: Text; origin: string | undefined }) {
  return (
    <>
      {spans(text, origin).map((span) =>
        span.href === undefined ? span.text : <a href={span.href}>{span.text}</a>,
      )}
    </>
  )
}
