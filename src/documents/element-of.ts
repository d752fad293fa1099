/**
 * An element of a page before it is written as HTML: its tag or component, its properties, its children.
 *
 * hono 4.13 gives every element as an object with these fields; they are part of its types (`JSXNode`).
 */
import type { Child } from 'hono/jsx'

export interface Element {
  readonly tag: unknown
  readonly props: Readonly<Record<string, unknown>>
  readonly children: readonly Child[]
  /** What a component makes of its properties; null for a plain tag. */
  readonly made: () => Child
}

/** Read `child` as an element; undefined for text, nothing, and promises. */
export function elementOf(child: Child): Element | undefined {
  if (typeof child !== 'object' || child === null || !('tag' in child) || !('props' in child))
    return undefined
  const { tag, props, children } = child
  return {
    tag,
    props,
    children,
    made: () =>
      typeof tag === 'function'
        ? ((tag as (given: object) => Child)({ ...props, children: [...children] }) ?? null)
        : null,
  }
}
