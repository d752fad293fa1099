/**
 * A blocking rule of Splink, SQL over l. and r., as rules of ours: columns in which the two are equal, and what more must hold.
 *
 * A rule with OR becomes several; a pair is looked at once, whichever rules find it.
 */
import { problem } from '../../../problem.ts'
import type { Candidates } from '../model/model.ts'
import { across, sideOf, stripped } from './derived.ts'
import type { Derived } from './derived.ts'
import { chained, prefixed, text } from './expression.ts'
import type { Expression } from './expression.ts'
import { mirrors } from './mirror.ts'
import { parse } from './parse.ts'
import { inOrderOf, reversedWhere, sameBoth } from './reversed.ts'

/** Splink never splits a block, so none is large enough. */
export const neverSplit = 1_000_000_000

/** More alternatives than that are no rule. */
const mostAlternatives = 64

const instead =
  'Write the rule with equal columns (l.a = r.a), l.a <> r.a and IS NOT NULL, joined by AND and OR; or make the column in the file first'

/** @throws link.unsupported-splink */
export function readRule(
  rule: { readonly sql: string; readonly explodes: boolean },
  place: number,
  derived: Derived,
): readonly Candidates[] {
  const where = `blocking rule ${place + 1} (${rule.sql.replaceAll(/\s+/g, ' ').slice(0, 120)})`
  const refuse = (why: string): never => {
    throw problem('link.unsupported-splink', { where, why, instead })
  }
  if (rule.explodes) return refuse('it takes a list apart (arrays_to_explode)')
  const e = parse(rule.sql, 'prefix')
  if (e === undefined) return refuse('its SQL is outside the grammar that is known here')
  const alternatives = disjuncts(e, false)
  if (alternatives.length > mostAlternatives) return refuse(`it comes to ${alternatives.length} alternatives`)
  return alternatives.map((parts) => one(parts, derived, refuse))
}

/** The expression as alternatives, each a list of conditions that all hold. */
function disjuncts(e: Expression, negated: boolean): readonly (readonly Expression[])[] {
  if (e.kind === 'not') return disjuncts(e.of, !negated)
  if (e.kind === 'two' && (e.op === 'and' || e.op === 'or')) {
    const [left, right] = [disjuncts(e.left, negated), disjuncts(e.right, negated)]
    return (e.op === 'or') === negated
      ? left.flatMap((a) => right.map((b) => [...a, ...b]))
      : [...left, ...right]
  }
  return [[negated ? opposite(e) : e]]
}

function opposite(e: Expression): Expression {
  if (e.kind === 'null') return { ...e, not: !e.not }
  if (e.kind === 'two' && e.op === '=') return { ...e, op: '<>' }
  if (e.kind === 'two' && e.op === '<>') return { ...e, op: '=' }
  return { kind: 'not', of: e }
}

function one(parts: readonly Expression[], derived: Derived, refuse: (why: string) => never): Candidates {
  const block: string[] = []
  const more: Expression[] = []
  const side = (of: Expression, l: 'l' | 'r'): Expression => ({
    kind: 'column',
    name: derived.column(of),
    side: l,
  })
  const open = [...parts]
  for (;;) {
    const part = open.shift()
    if (part === undefined) break
    const partner = open.findIndex((other) => part.kind === 'two' && mirrors(part, other, derived))
    const crossed = partner < 0 || part.kind !== 'two' ? undefined : across(part.left, part.right, derived)
    if (crossed !== undefined) {
      open.splice(partner, 1)
      const { left, right } = crossed
      const [a, b] = [derived.column(left), derived.column(right)]
      block.push(derived.named(`${a} and ${b} in order`, inOrderOf(left, right)))
      more.push(reversedWhere(a, derived.number(sameBoth(left, right), `${a} is ${b}`)))
      continue
    }
    if (part.kind === 'word' && part.word === 'true') continue
    if (part.kind === 'null') {
      const own = sideOf(part.of)
      if (own === undefined) return refuse(`the condition ${text(part, prefixed)} is of no single record`)
      more.push({ ...part, of: side(stripped(part.of, derived), own) })
      continue
    }
    const sides = part.kind === 'two' ? across(part.left, part.right, derived) : undefined
    if (part.kind !== 'two' || sides?.same !== true || (part.op !== '=' && part.op !== '<>'))
      return refuse(`the condition ${text(part, prefixed)} is not of one column on both sides`)
    if (part.op === '=') block.push(derived.column(sides.left))
    else more.push({ kind: 'two', op: '<>', left: side(sides.left, 'l'), right: side(sides.right, 'r') })
  }
  if (block.length === 0) return refuse('there is no column in which the two records are equal')
  return {
    block: [...new Set(block)],
    largest: neverSplit,
    ...(more.length === 0 ? {} : { where: text(chained(more, 'and'), prefixed) }),
  }
}
