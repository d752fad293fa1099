/**
 * What a page's element says, as a sentence with its links: the way from hono's elements back to text.
 */
import type { Child } from 'hono/jsx'
import { linked } from '../portal/linked.ts'
import { RichText } from '../portal/rich-text.tsx'
import { elementOf } from './element-of.ts'
import type { Text } from './model.ts'

/** Write `child` as text; links inside the page itself (`#part`) are left out with their words. */
export function inlineText(child: Child): Text {
  if (Array.isArray(child)) return child.map(inlineText).join('')
  if (typeof child === 'string' || typeof child === 'number') return String(child)
  const element = elementOf(child)
  if (element === undefined) return ''
  const { tag, props, children } = element
  if (tag === RichText) return textOf(props['text'])
  if (typeof tag === 'function') return inlineText(element.made())
  const text = inlineText([...children])
  if (tag !== 'a') return text
  const href = textOf(props['href'])
  return href.startsWith('#') ? '' : linked(text, href)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
