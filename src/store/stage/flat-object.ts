/**
 * Read a line of JSON (RFC 8259) that is one object, as texts: what stands in an object within it is called by both names, name.family.
 *
 * Numbers stay as they are written: `JSON.parse` would round the number of a document with more than fifteen digits.
 */
import type { Reason } from './row.ts'

/** Names and values in the order of the line; or why it is no such object; or the path of a list, which is no one value. */
export type FlatObject =
  | { readonly kind: 'object'; readonly values: ReadonlyMap<string, string | null> }
  | { readonly kind: 'unreadable'; readonly reason: Reason }
  | { readonly kind: 'nested'; readonly path: string }

const string = String.raw`"(?:[^"\\\u0000-\u001F]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*"`
const space = String.raw`[\t\n\r ]*`
const opening = new RegExp(`${space}\\{${space}(\\})?`, 'y')
const plainValue = `${string}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`
const member = new RegExp(`${space}(${string})${space}:${space}(?:(${plainValue})|(?=([{[])))`, 'y')
const next = new RegExp(`${space}([,}])`, 'y')
const rest = new RegExp(`${space}$`, 'y')

/** Objects within one another deeper than this are no record of a person. */
const deepest = 16

export function flatObject(line: string): FlatObject {
  const values = new Map<string, string | null>()
  const end = membersOf(line, 0, '', values)
  if (typeof end !== 'number') return end
  rest.lastIndex = end
  return rest.test(line) ? { kind: 'object', values } : { kind: 'unreadable', reason: 'no-json-object' }
}

/** Read the object that begins at `at`; gives the place after it. */
function membersOf(
  line: string,
  at: number,
  within: string,
  values: Map<string, string | null>,
): number | Exclude<FlatObject, { kind: 'object' }> {
  const unreadable = (reason: Reason): FlatObject & { kind: 'unreadable' } => ({ kind: 'unreadable', reason })
  opening.lastIndex = at
  const opened = opening.exec(line)
  if (opened === null) return unreadable('no-json-object')
  let place = opening.lastIndex
  if (opened[1] !== undefined) return place
  for (;;) {
    member.lastIndex = place
    const [, key = '', value, opens] = member.exec(line) ?? []
    if (key === '') return unreadable('no-json-object')
    place = member.lastIndex
    const name = `${within}${text(key)}`
    if (opens === '[') return listAt(line, name)
    if (opens === '{') {
      if (name.split('.').length > deepest) return { kind: 'nested', path: name }
      const end = membersOf(line, place, `${name}.`, values)
      if (typeof end !== 'number') return end
      place = end
    } else {
      if (value === undefined) return unreadable('no-json-object')
      if (values.has(name)) return unreadable('repeated-name')
      const plain = value.startsWith('"') ? text(value) : value
      if (!name.isWellFormed() || !plain.isWellFormed() || plain.includes('\0'))
        return unreadable('invalid-text')
      values.set(name, value === 'null' || plain === '' ? null : plain)
    }
    next.lastIndex = place
    const sign = next.exec(line)?.[1]
    if (sign === undefined) return unreadable('no-json-object')
    place = next.lastIndex
    if (sign === '}') return place
  }
}

/** A list, where the line is JSON at all. */
function listAt(line: string, path: string): Exclude<FlatObject, { kind: 'object' }> {
  try {
    JSON.parse(line)
    return { kind: 'nested', path }
  } catch {
    return { kind: 'unreadable', reason: 'no-json-object' }
  }
}

const text = (token: string): string =>
  token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1)
