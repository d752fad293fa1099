import { expect, test } from 'vitest'
import { flatObject } from '../../../src/store/stage/flat-object.ts'
import { randomStream } from '../../../src/synth/random.ts'

test('an object without anything, with space around, with every kind of plain value', () => {
  expect(flatObject(' { } ')).toEqual({ kind: 'object', values: new Map() })
  expect(flatObject('{"a":-0.5E+2 ,"b":false,"c":null,"d":"","e":" x "}')).toEqual({
    kind: 'object',
    values: new Map([
      ['a', '-0.5E+2'],
      ['b', 'false'],
      ['c', null],
      ['d', null],
      ['e', ' x '],
    ]),
  })
})

test('what JSON does not allow is unreadable', () => {
  const lines = [
    '',
    '{',
    '{"a"}',
    '{"a":01}',
    '{"a":+1}',
    '{"a":1.}',
    '{"a":NaN}',
    "{'a':1}",
    '{"a":1}x',
    '{"a":"\t"}',
  ]
  for (const line of [...lines, '{"a":"\\x"}', '{"a":1 "b":2}', '{,}', '{"a":tru}', '{"a":[1}', 'null', '1'])
    expect(flatObject(line), line).toEqual({ kind: 'unreadable', reason: 'no-json-object' })
})

test('texts may be as long as a line may be, and one that is not closed is told', () => {
  const long = `${'é'.repeat(400_000)}${'\\n'.repeat(200_000)}`
  const found = flatObject(`{"a":"${long}"}`)
  expect(found.kind === 'object' && found.values.get('a')?.length).toBe(600_000)
  expect(flatObject(`{"a":"${long}`)).toEqual({ kind: 'unreadable', reason: 'no-json-object' })
})

/** What `JSON.parse` makes of a line, in the words of `flatObject`; a line with one name twice is its own case. */
function judged(line: string): string {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'unreadable'
    const names: string[] = []
    const visit = (value: object, within: string): boolean =>
      Object.entries(value).every(([name, one]: [string, unknown]) => {
        if (Array.isArray(one)) return false
        if (typeof one === 'object' && one !== null) return visit(one, `${within}${name}.`)
        names.push(`${within}${name}`)
        return true
      })
    return visit(parsed, '') ? `object ${names.join()}` : 'nested'
  } catch {
    return 'unreadable'
  }
}

function told(line: string): string {
  const found = flatObject(line)
  return found.kind === 'object'
    ? `object ${Object.keys(Object.fromEntries(found.values)).join()}`
    : found.kind
}

test('every line is judged as JSON.parse judges it', () => {
  const pieces = [
    '{',
    '}',
    '"a"',
    '"b"',
    ':',
    ',',
    '1',
    '-1.5e3',
    'true',
    'null',
    '"\\u00e9"',
    ' ',
    '"',
    '[',
    ']',
    '\\',
  ]
  const chance = randomStream(3, 'json')
  const lines = Array.from({ length: 60_000 }, (_, i) => {
    chance.start(i)
    if (chance.chance(0.5))
      return Array.from({ length: chance.below(8) }, () => pieces[chance.below(pieces.length)]).join('')
    const members = Array.from(
      { length: 1 + chance.below(2) },
      (__, member) => `${pieces[2 + member]}:${pieces[6 + chance.below(5)]}`,
    )
    const noise = (sign: string): string =>
      chance.chance(0.03) ? (pieces[chance.below(pieces.length)] ?? '') : sign
    return `{${members.join(',').replaceAll(/./g, noise)}}`
  })
  const once = lines.filter((line) => {
    const found = flatObject(line)
    return found.kind !== 'unreadable' || found.reason !== 'repeated-name'
  })
  expect(once.filter((line) => told(line) !== judged(line))).toEqual([])
  expect(once.filter((line) => told(line).startsWith('object')).length).toBeGreaterThan(5000)
  expect(lines.length - once.length).toBeLessThan(100)
})
