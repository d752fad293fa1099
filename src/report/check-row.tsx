/**
 * A check in a table of checks: its name with what it means below, and whether it is green or red.
 */
import type { Child } from 'hono/jsx'

export interface CheckWords {
  readonly name: string
  /** When it is red, and what that means. */
  readonly means: string
}

export function CheckHead({ words }: { words: CheckWords }): Child {
  return (
    <>
      {words.name}
      <div class="note">{words.means}</div>
    </>
  )
}

/** Red is bold, since colour alone tells nobody who does not see it. */
export function Result({
  green,
  words,
}: {
  green: boolean
  words: { readonly green: string; readonly red: string }
}): Child {
  return green ? words.green : <strong>{words.red}</strong>
}
