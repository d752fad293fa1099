/**
 * The sentence that answers: one value in full, a series by its ends, else the highest and the lowest of the figures. Of estimates with
 * their intervals it speaks of the estimates only.
 */
import type { Child } from 'hono/jsx'
import type { Observation } from '../../../published/model.ts'
import { cellHref } from '../../cell-href.ts'
import { sayValue } from '../../say-value.ts'
import { splice } from '../../splice.tsx'
import type { Asked } from './asked.ts'
import { estimatesOf } from './estimates-of.ts'

/** The answer as text for previews, and with its numbers linked. */
export interface Lead {
  readonly text: string
  readonly body: Child
}

const countedAs = (asked: Asked, count: number): string =>
  asked.ctx.m.tables.counted(asked.ctx.f.count(count, asked.ctx.m.tables.figures))

/**
 * @param all the cells of the selection
 * @param differing dimensions with more than one code in it
 */
export function lead(asked: Asked, all: readonly Observation[], differing: readonly string[]): Lead {
  const { ctx, table, name, view } = asked
  const { m, f } = ctx
  const time = table.dimensions.at(-1) ?? ''
  const plain = { text: countedAs(asked, all.length), body: countedAs(asked, all.length) }
  const { estimate, cells, varying } = estimatesOf(table.dimensions, all, differing)
  const words = estimate === undefined ? m.tables : m.tables.estimates[estimate]
  const codesOf = (d: string): readonly string[] => cells.map((o) => o.key[table.dimensions.indexOf(d)] ?? '')
  const home = ctx.release.vocabulary.edition.countries
  const countries = varying.filter(
    (d) => d.endsWith('AREA') && codesOf(d).some((code) => isCountry(code) && !home.includes(code)),
  )
  const counted = cells.filter(
    (o) =>
      o.value !== null && !isTotal(o, table.dimensions, varying, home.length === 1 ? countries : varying),
  )
  if (new Set(counted.map((o) => o.unit)).size !== 1 || counted.length < 2) return plain
  const say = (o: Observation): string => sayValue(ctx, o.value ?? 0, o.unit, table.decimals)
  const link = (o: Observation): Child => <a href={cellHref(ctx, table.id, o.key)}>{say(o)}</a>
  const where = (o: Observation): string =>
    varying.map((d) => name(d, o.key[table.dimensions.indexOf(d)] ?? '')).join(', ')

  if (varying.length === 1 && varying[0] === time && view.query.latest !== true) {
    const [first, last] = [counted[0], counted.at(-1)]
    if (first === undefined || last === undefined) return plain
    const make = (a: string, b: string): string => words.change(a, where(first), b, where(last))
    return {
      text: make(say(first), say(last)),
      body: splice(make('{0}', '{1}'), [link(first), link(last)]),
    }
  }
  const most = counted.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a))
  const least = counted.reduce((a, b) => ((b.value ?? 0) < (a.value ?? 0) ? b : a))
  const period = varying.includes(time) ? '' : ` (${name(time, most.key.at(-1) ?? '')})`
  const number = f.number(cells.length)
  const alone = counted.filter((o) => o.value === least.value).length === 1
  const make = (a: string, b: string): string =>
    alone
      ? words.span(number, period, a, where(most), b, where(least))
      : words.peak(number, period, a, where(most))
  return {
    text: make(say(most), say(least)),
    body: splice(make('{0}', '{1}'), [link(most), link(least)]),
  }
}

/**
 * A cell that adds up others of the selection says nothing about which is highest.
 *
 * @param countries dimensions of areas in which a group adds up countries; where a country's own table is as fine as groups, it does not
 */
const isTotal = (
  o: Observation,
  dimensions: readonly string[],
  varying: readonly string[],
  countries: readonly string[],
): boolean =>
  varying.some((d) => {
    const code = o.key[dimensions.indexOf(d)] ?? ''
    return code === '_T' || (d.endsWith('AREA') && countries.includes(d) && !isCountry(code))
  })

const isCountry = (code: string): boolean => /^[A-Z]{3}$/.test(code)
