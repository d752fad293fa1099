/**
 * Crossings for tests: histories as rows, and random ones that crowd around the days on which a rule turns.
 */
import { dayOf } from '../../../src/steps/reside/day.ts'
import type { RuleDays } from '../../../src/steps/reside/residence-rule.ts'
import type { ResidenceRule } from '../../../src/standards/residence-rule.ts'
import { dataset } from '../../../src/sql/index.ts'
import { literal } from '../../../src/sql/literal.ts'
import { standards } from '../ask.ts'
import type { Crossing } from './loop.ts'

export const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date'])
export const initial = dataset('initial', ['person', 'resident', 'date'])

export function ruleOf(id: string): ResidenceRule {
  const found = standards.residenceRules.find((rule) => rule.id === id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}

type Cell = string | number | null
export type Given = { readonly name: string; readonly sql: string }

const table = (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Given => ({
  name,
  sql:
    rows.length === 0
      ? `select ${columns.map((c) => `null as ${c}`).join(', ')} where false`
      : `select * from (values ${rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ')}) as t (${columns.join(', ')})`,
})

export const crossingRows = (rows: readonly (readonly [number, number, string | null, string | null])[]) =>
  table('crossings', ['person', 'crossing', 'direction', 'date'], rows)
/** Crossings with a border post. */
export const posted = (rows: readonly (readonly [number, number, string, string, string])[]) =>
  table('crossings', ['person', 'crossing', 'direction', 'date', 'post'], rows)
export const initialRows = (rows: readonly (readonly [number, number, string])[]) =>
  table('initial', ['person', 'resident', 'date'], rows)

export const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** `A 2018-01-10, D 2018-06-01` as crossings of one person, numbered from 1. */
export const written = (person: number, text: string): readonly [number, number, string, string][] =>
  text.split(', ').map((word, i) => [person, i + 1, word.slice(0, 1), word.slice(2)])

export const historyOf = (text: string): readonly Crossing[] =>
  written(1, text).map(([, , direction, date]) => ({
    arrival: direction === 'A' ? 1 : 0,
    day: dayOf(date, 'date'),
  }))

/** Numbers below `n`, the same for the same seed. */
export function drawer(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

/** A history of crossings that alternate, its spells long, short and at the edges of the rule. */
export function randomHistory(draw: (n: number) => number, days: RuleDays): readonly Crossing[] {
  const { window, minimum, allowance } = days
  const edges = [minimum, minimum - 1, allowance, allowance + 1, window, 122, 1]
  const usual = [4, 30, 120, 300][draw(4)] as number
  const first = draw(2)
  let day = draw(16_000) - 3000
  return Array.from({ length: [1, 2, 3, 5, 8, 15, 40][draw(7)] as number }, (_, i) => {
    const crossing = { arrival: (first + i) % 2, day }
    const kind = draw(6)
    day +=
      kind === 0
        ? 0
        : kind < 3
          ? draw(usual)
          : kind < 5
            ? draw(3 * usual)
            : (edges[draw(edges.length)] as number)
    return crossing
  })
}

/** Histories as rows, persons numbered from 0, crossings by hundreds of them. */
export const rowsOf = (histories: readonly (readonly Crossing[])[]) =>
  crossingRows(
    histories.flatMap((history, person) =>
      history.map(({ arrival, day }, i): [number, number, string, string] => [
        person,
        person * 100 + i,
        arrival === 1 ? 'A' : 'D',
        iso(day),
      ]),
    ),
  )
