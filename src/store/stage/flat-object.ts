/**
 * Read a line of JSON (RFC 8259) that is one object of plain values, as texts.
 *
 * Numbers stay as they are written: `JSON.parse` would round the number of a document with more than fifteen digits.
 */
import type { Reason } from './row.ts'

/** Names and values in the order of the line; or why it is no such object; or the path of a value that is not plain. */
export type FlatObject =
  | { readonly kind: 'object'; readonly values: ReadonlyMap<string, string | null> }
  | { readonly kind: 'unreadable'; readonly reason: Reason }
  | { readonly kind: 'nested'; readonly path: string }

const string = String.raw`"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"`
const space = String.raw`[\t\n\r ]*`
const opening = new RegExp(`${space}\\{${space}(\\}${space}$)?`, 'y')
const member = new RegExp(
  `${space}(${string})${space}:${space}(${string}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null|[[{])${space}(,|\\}${space}$)?`,
  'y',
)

export function flatObject(line: string): FlatObject {
  const unreadable = (reason: Reason): FlatObject => ({ kind: 'unreadable', reason })
  const values = new Map<string, string | null>()
  opening.lastIndex = 0
  const opened = opening.exec(line)
  if (opened === null) return unreadable('no-json-object')
  if (opened[1] !== undefined) return { kind: 'object', values }
  for (let at = opening.lastIndex; ;) {
    member.lastIndex = at
    const [, key = '', value = '', end] = member.exec(line) ?? []
    if (key === '') return unreadable('no-json-object')
    const name = text(key)
    if (value === '{' || value === '[') return nested(line, name)
    if (end === undefined) return unreadable('no-json-object')
    if (values.has(name)) return unreadable('repeated-name')
    const plain = value.startsWith('"') ? text(value) : value
    if (!name.isWellFormed() || !plain.isWellFormed() || plain.includes('\0'))
      return unreadable('invalid-text')
    values.set(name, value === 'null' || plain === '' ? null : plain)
    if (end !== ',') return { kind: 'object', values }
    at = member.lastIndex
  }
}

const text = (token: string): string =>
  token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1)

/** The path down to the first plain value, where the line is JSON at all. */
function nested(line: string, name: string): FlatObject {
  try {
    const whole = JSON.parse(line) as Readonly<Record<string, unknown>>
    let path = name
    for (let value = whole[name]; typeof value === 'object' && value !== null;) {
      const [first] = Object.entries(value)
      if (first === undefined) break
      path += Array.isArray(value) ? `[${first[0]}]` : `.${first[0]}`
      value = first[1]
    }
    return { kind: 'nested', path }
  } catch {
    return { kind: 'unreadable', reason: 'no-json-object' }
  }
}
