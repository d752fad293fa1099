/**
 * A model of ours as the JSON that Splink 4 or 5 loads: settings, or a trained model where m and u are there.
 *
 * What changes a weight and cannot be said is refused; what only changes which pairs are looked at, or what is done with them
 * afterwards, is left out and noted.
 */
import { problem } from '../../../problem.ts'
import { isMissing } from '../model/model.ts'
import type { Candidates, Comparison, Level, LinkModel } from '../model/model.ts'
import { chain, prefixed, suffixed, text } from './expression.ts'
import type { Expression, Side } from './expression.ts'
import { parse } from './parse.ts'
import { neverSplit } from './read-rule.ts'
import { reversedIn } from './reversed.ts'
import { sayColumns } from './say-column.ts'
import { sayTest } from './say-test.ts'

export type SplinkVersion = 4 | 5

export interface Exported {
  /** To be written as JSON. */
  readonly settings: Readonly<Record<string, unknown>>
  /** What was left out, a sentence each. */
  readonly notes: readonly string[]
}

const links = { dedupe: 'dedupe_only', link: 'link_only', 'link-and-dedupe': 'link_and_dedupe' } as const

/** Export a model. @throws link.unsupported-export */
export function exportSplink(model: LinkModel, version: SplinkVersion): Exported {
  const [first] = model.together
  if (first !== undefined)
    throw problem('link.unsupported-export', {
      where: `weights of “${first.comparisons[0]}” and “${first.comparisons[1]}” together`,
      why: 'its comparisons are weighed one by one',
      instead: 'Train the model without `together`',
    })
  const { rules, notes } = sayRules(model)
  return {
    settings: {
      link_type: links[model.link],
      probability_two_random_records_match: model.prior ?? 0.0001,
      retain_matching_columns: true,
      retain_intermediate_calculation_columns: false,
      additional_columns_to_retain: [],
      sql_dialect: 'duckdb',
      linker_uid: null,
      em_convergence: 0.0001,
      max_iterations: 25,
      ...(version === 5 ? { match_weight_column_prefix: 'mw_' } : { bayes_factor_column_prefix: 'bf_' }),
      term_frequency_adjustment_column_prefix: 'tf_',
      comparison_vector_value_column_prefix: 'gamma_',
      unique_id_column_name: model.id,
      source_dataset_column_name: 'source_dataset',
      blocking_rules_to_generate_predictions: rules,
      comparisons: model.comparisons.map((c) => sayComparison(c, model)),
    },
    notes: [
      ...notes,
      ...(model.prior === undefined ? ['The model has no prior; Splink gets its own, 0.0001.'] : []),
      ...(model.clustering.linkage === 'single'
        ? []
        : ['Splink keeps every connected component together; the model would cut them.']),
    ],
  }
}

function sayComparison(comparison: Comparison, model: LinkModel): object {
  return {
    output_column_name: comparison.name,
    comparison_levels: comparison.levels.map((level) => sayLevel(level, comparison, model)),
    comparison_description: comparison.about ?? comparison.name,
  }
}

function sayLevel(level: Level, comparison: Comparison, model: LinkModel): object {
  const where = `comparison “${comparison.name}”, level “${level.label}”`
  const said = sayColumns(model.columns, suffixed, where)
  const saysNothing =
    isMissing(level) || (level.fixed === 'both' && level.m === undefined && level.u === undefined)
  return {
    sql_condition: sayTest(level.test, said, where),
    ...(level.label === '' ? {} : { label_for_charts: level.label }),
    ...(saysNothing || level.m === undefined ? {} : { m_probability: level.m }),
    ...(saysNothing || level.u === undefined ? {} : { u_probability: level.u }),
    fix_m_probability: !saysNothing && (level.fixed === 'm' || level.fixed === 'both'),
    fix_u_probability: !saysNothing && (level.fixed === 'u' || level.fixed === 'both'),
    ...(saysNothing ? { is_null_level: true } : sayFrequency(level, comparison, said.isMade, where)),
  }
}

function sayFrequency(
  level: Level,
  comparison: Comparison,
  isMade: (name: string) => boolean,
  where: string,
): object {
  const { frequency } = level
  // Splink does not write a weight of 0, and reads it as 1 again.
  if (frequency === undefined || frequency.weight === 0) return {}
  const { of, weight, least, exact } = frequency
  const refuse = (why: string): never => {
    throw problem('link.unsupported-export', {
      where,
      why,
      instead:
        'Take the frequency out of the level, or give the comparison a level that is exact in that column',
    })
  }
  if (isMade(of)) return refuse(`it weighs the frequency of “${of}”, which no file has`)
  const found = comparison.levels.find((one) => 'exact' in one.test && one.test.exact === of)
  const asFound = found !== undefined && (exact === undefined || exact === found.u)
  if (!asFound && (exact === undefined || exact !== level.u))
    return refuse(`the frequency of “${of}” is weighed against a share that is no level's u`)
  return {
    tf_adjustment_column: of,
    ...(least === 0 ? {} : { tf_minimum_u_value: least }),
    tf_adjustment_weight: weight,
    ...(asFound ? {} : { disable_tf_exact_match_detection: true }),
  }
}

function sayRules(model: LinkModel): {
  readonly rules: readonly object[]
  readonly notes: readonly string[]
} {
  const notes: string[] = []
  const rules = model.candidates.flatMap((rule, i) => {
    if (!('block' in rule)) {
      notes.push(
        `Candidate rule ${i + 1} is left out: Splink only looks at records that are equal in some column.`,
      )
      return []
    }
    if (rule.largest !== neverSplit && (rule.largest !== undefined || rule.split !== undefined))
      notes.push(`Candidate rule ${i + 1}: Splink does not split large blocks.`)
    return [{ blocking_rule: sayRule(rule, model, `candidate rule ${i + 1}`), sql_dialect: 'duckdb' }]
  })
  if (rules.length === 0)
    throw problem('link.unsupported-export', {
      where: 'candidates',
      why: 'none of them is a block, so Splink would compare all pairs',
      instead: 'Add a block to the candidates',
    })
  return { rules, notes }
}

function sayRule(rule: Extract<Candidates, { block: string[] }>, model: LinkModel, where: string): string {
  const said = sayColumns(model.columns, prefixed, where)
  const e = rule.where === undefined ? undefined : parse(rule.where, 'prefix')
  const given =
    e === undefined
      ? [rule.where ?? ''].filter((w) => w !== '')
      : chain(e, 'and').map((part) => text(part, prefixed))
  const parts: string[] = []
  let { block } = rule
  let conditions = given
  for (;;) {
    const found = reversedIn(block, conditions.map((one) => `(${one})`).join(' and '), model.columns)
    if (found === undefined) break
    block = block.filter((c) => c !== found.key)
    conditions = conditions.filter((one) => one !== found.where)
    const at = (one: Expression, side: Side): string => text(said.place(one, side), prefixed)
    parts.push(`${at(found.a, 'l')} = ${at(found.b, 'r')}`, `${at(found.b, 'l')} = ${at(found.a, 'r')}`)
  }
  parts.unshift(...block.map((c) => `${said.column(c, 'l')} = ${said.column(c, 'r')}`))
  parts.push(...conditions.map((one) => said.sql(one)))
  return parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(' AND ')
}
