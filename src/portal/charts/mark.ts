/**
 * One SVG element as a string. Numbers are rounded to a tenth of a pixel, which no eye sees and every download feels.
 */
import { escape } from '../escape.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Write the element `name`; children are markup already, attributes are escaped here, undefined ones left out. */
export function mark(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let list = ''
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    list += ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escape(value)}"`
  }
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`
}
