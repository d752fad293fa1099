/**
 * What must hold of a model beyond its shape, and what a person should know of one that is right.
 */
import type { DocumentIssue } from './document-issue.ts'
import { isMissing, weighed } from './model.ts'
import type { Column, Comparison, LinkModel } from './model.ts'
import { columnsOf } from './test.ts'
import type { Test } from './test.ts'

const ways = ['sql', 'day', 'name_form', 'date_part'] as const

/** Issues of a model, in its order; none where it is right. */
export function checkModel(model: LinkModel): readonly DocumentIssue[] {
  return [
    ...repeated(
      model.columns.map((c) => c.name),
      'columns',
      'column',
    ),
    ...model.columns.flatMap((column, i) =>
      ways.filter((way) => column[way] !== undefined).length === 1
        ? []
        : [{ path: ['columns', i], found: `exactly one of ${ways.join(', ')} must be given` }],
    ),
    ...repeated(
      model.comparisons.map((c) => c.name),
      'comparisons',
      'comparison',
    ),
    ...model.comparisons.flatMap((c, i) => checkLevels(c, ['comparisons', i, 'levels'], model)),
    ...sameRules(model),
    ...checkTogether(model),
  ]
}

function repeated(names: readonly string[], where: string, what: string): readonly DocumentIssue[] {
  return names.flatMap((name, i) =>
    names.indexOf(name) < i ? [{ path: [where, i], found: `another ${what} has the name “${name}”` }] : [],
  )
}

function checkLevels(
  comparison: Comparison,
  path: readonly PropertyKey[],
  model: LinkModel,
): readonly DocumentIssue[] {
  const { levels } = comparison
  const issues: DocumentIssue[] = []
  for (const [i, level] of levels.entries()) {
    const last = i === levels.length - 1
    if ('else' in level.test && !last)
      issues.push({ path: [...path, i + 1], found: 'no pair reaches it, since “else” stands before it' })
    if (last && !('else' in level.test))
      issues.push({ path: [...path, i], found: 'the last level must be `test: { else: true }`' })
    for (const column of apartColumns(level.test))
      if (!isNumber(model.columns.find((c) => c.name === column)))
        issues.push({
          path: [...path, i],
          found: `“${column}” is compared by how far it is apart, so it must stand under columns as a day, a part of a date or with number: true`,
        })
    if (isMissing(level) && level.frequency !== undefined)
      issues.push({ path: [...path, i], found: 'a missing value has no frequency' })
  }
  if (weighed(comparison).length < 2)
    issues.push({ path, found: 'at least two levels beside the missing ones are needed' })
  return issues
}

const isNumber = (column: Column | undefined): boolean =>
  column !== undefined &&
  (column.number === true ||
    column.day !== undefined ||
    (column.date_part !== undefined && !['iso', 'swapped'].includes(column.date_part.part)))

function apartColumns(test: Test): readonly string[] {
  if ('apart' in test) return columnsOf(test)
  if ('all' in test) return test.all.flatMap(apartColumns)
  if ('any' in test) return test.any.flatMap(apartColumns)
  return 'not' in test ? apartColumns(test.not) : []
}

function sameRules(model: LinkModel): readonly DocumentIssue[] {
  const rules = model.candidates.map((rule) =>
    JSON.stringify(Object.entries(rule).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  )
  return rules.flatMap((rule, i) => {
    const first = rules.indexOf(rule)
    return first < i ? [{ path: ['candidates', i], found: `rule ${first + 1} says the same` }] : []
  })
}

function checkTogether(model: LinkModel): readonly DocumentIssue[] {
  const byName = new Map(model.comparisons.map((c) => [c.name, c]))
  const named = (pair: readonly [string, string], path: readonly PropertyKey[]): readonly DocumentIssue[] => {
    if (pair[0] === pair[1]) return [{ path, found: `“${pair[0]}” is set beside itself` }]
    return pair.flatMap((name) =>
      byName.has(name) ? [] : [{ path, found: `there is no comparison “${name}”` }],
    )
  }
  const size = (name: string): number => {
    const comparison = byName.get(name)
    return comparison === undefined ? 0 : weighed(comparison).length
  }
  return [
    ...(model.training.together ?? []).flatMap((pair, i) => named(pair, ['training', 'together', i])),
    ...model.together.flatMap(({ comparisons: pair, weights }, i): readonly DocumentIssue[] => {
      const path = ['together', i]
      const wrong = named(pair, path)
      if (wrong.length > 0) return wrong
      const [rows, columns] = [size(pair[0]), size(pair[1])]
      return weights.length === rows && weights.every((row) => row.length === columns)
        ? []
        : [
            {
              path,
              found: `weights must be ${rows} rows of ${columns}, one for each level that is not missing`,
            },
          ]
    }),
  ]
}

/** Shares may be off their sum by as much as rounding to three digits makes. */
const near = 0.01

/** What a person should know of a model that is right: shares that do not add up, levels that have none. */
export function modelNotes(model: LinkModel): readonly string[] {
  return model.comparisons.flatMap((comparison) => {
    const levels = weighed(comparison).filter((level) => level.fixed !== 'both' || level.m !== undefined)
    return (['m', 'u'] as const).flatMap((share) => {
      const given = levels.flatMap((level) => level[share] ?? [])
      if (given.length === 0) return []
      const name = `Comparison “${comparison.name}”: ${share}`
      if (given.length < levels.length)
        return [
          `${name} is given for ${given.length} of ${levels.length} levels; training estimates the others.`,
        ]
      const sum = given.reduce((a, b) => a + b, 0)
      return Math.abs(sum - 1) <= near
        ? []
        : [`${name} of its levels adds up to ${sum.toFixed(3)}, not to 1.`]
    })
  })
}
