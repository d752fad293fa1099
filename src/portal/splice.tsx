/**
 * A sentence of the catalogue with elements in it: `{0}`, `{1}` stand for links whose place the language decides.
 */
import type { Child } from 'hono/jsx'

/** Put `parts` in their places; what surrounds them stays text. */
export function splice(sentence: string, parts: readonly Child[]): Child {
  return (
    <>{sentence.split(/\{(\d+)\}/).map((piece, i) => (i % 2 === 0 ? piece : (parts[Number(piece)] ?? '')))}</>
  )
}
