/**
 * Settings or a trained model of Splink 4 or 5, as JSON, to a model of ours that weighs the same pairs the same.
 *
 * What cannot be said without a change of meaning is refused; what is said in another way is noted.
 */
import { problem } from '../../../problem.ts'
import { documentIssues, placeInWords } from '../model/document-issue.ts'
import { LinkModel } from '../model/model.ts'
import type { Candidates } from '../model/model.ts'
import { derivedColumns } from './derived.ts'
import type { Derived } from './derived.ts'
import { readComparison } from './read-comparison.ts'
import { readRule } from './read-rule.ts'
import { SplinkModel } from './shape.ts'
import type { SplinkComparison } from './shape.ts'
import { tokens } from './tokens.ts'

export interface Imported {
  readonly model: LinkModel
  /** What a person should know, a sentence each. */
  readonly notes: readonly string[]
}

const links = { dedupe_only: 'dedupe', link_only: 'link', link_and_dedupe: 'link-and-dedupe' } as const

/**
 * Import a model of Splink.
 *
 * @param file its name, for what is said of it
 * @throws link.invalid-model where it is none, link.unsupported-splink where it says what we cannot
 */
export function importSplink(json: unknown, file = 'the Splink model'): Imported {
  const checked = SplinkModel.safeParse(json)
  if (!checked.success) {
    const [issue] = documentIssues(checked.error, SplinkModel)
    throw problem('link.invalid-model', {
      where: [file, placeInWords(json, issue?.path ?? [])].filter((part) => part !== '').join(', '),
      found: issue?.found ?? 'it is no model',
    })
  }
  const splink = checked.data
  const derived = derivedColumns(fileColumns(splink))
  const levels = splink.comparisons.flatMap((c) => c.comparison_levels)
  const trained = levels.some(
    (level) => level.m_probability !== undefined || level.u_probability !== undefined,
  )
  const read = splink.comparisons.map((c) => readComparison(c, nameOf(c, derived), derived, trained))
  const { rules, notes } = readRules(splink, derived)
  const model = LinkModel.safeParse({
    corridor: 'link/1',
    link: links[splink.link_type],
    id: splink.unique_id_column_name ?? 'unique_id',
    prior: splink.probability_two_random_records_match ?? 0.0001,
    threshold: 0.5,
    columns: derived.columns,
    comparisons: read.map((one) => one.comparison),
    candidates: rules,
    clustering: { linkage: 'single' },
  })
  if (!model.success) {
    const [issue] = documentIssues(model.error, LinkModel)
    throw problem('link.invalid-model', {
      where: [file, (issue?.path ?? []).map(String).join('.')].join(', '),
      found: issue?.found ?? 'it does not fit',
    })
  }
  return {
    model: model.data,
    notes: [
      ...(trained ? [] : ['These are settings without m and u: train the model before it is used.']),
      ...read.flatMap((one) => one.notes),
      ...notes,
      ...daysOf(derived),
      ...(splink.probability_two_random_records_match === undefined
        ? ['The file gives no prior; it is 0.0001, as in Splink.']
        : []),
    ],
  }
}

function daysOf(derived: Derived): readonly string[] {
  const days = derived.columns.flatMap((c) => (c.day === undefined ? [] : [c.day]))
  return days.map(
    ({ of, form }) => `“${of}” is read as a date in the form ${form}; a value in another form is missing.`,
  )
}

function readRules(
  splink: SplinkModel,
  derived: Derived,
): { readonly rules: readonly Candidates[]; readonly notes: readonly string[] } {
  const given = splink.blocking_rules_to_generate_predictions ?? []
  if (given.length === 0)
    throw problem('link.unsupported-splink', {
      where: 'blocking_rules_to_generate_predictions',
      why: 'there is no rule, so all pairs of records would be compared',
      instead: 'Give at least one rule',
    })
  const found = given.flatMap((rule, i) => readRule(rule, i, derived))
  const rules = found.filter(
    (rule, i) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(rule)) === i,
  )
  const twice = found.length - rules.length
  return {
    rules,
    notes:
      twice === 0
        ? []
        : [
            `${twice} blocking ${twice === 1 ? 'rule says' : 'rules say'} what another says, and is left out.`,
          ],
  }
}

/** Columns in the spelling in which they are quoted, or weighed by frequency; an unquoted name may be in any case. */
function fileColumns(splink: SplinkModel): readonly string[] {
  const levels = splink.comparisons.flatMap((c) => c.comparison_levels)
  const inLevels = levels.flatMap((level) =>
    (tokens(level.sql_condition) ?? []).flatMap((word) => {
      const side = /^(.+)_[lr]$/i.exec(word.text)
      return word.kind === 'quoted' && side?.[1] !== undefined ? [side[1]] : []
    }),
  )
  const inRules = (splink.blocking_rules_to_generate_predictions ?? []).flatMap((rule) =>
    (tokens(rule.sql) ?? []).flatMap((word) => (word.kind === 'quoted' ? [word.text] : [])),
  )
  return [
    ...(splink.unique_id_column_name === undefined ? [] : [splink.unique_id_column_name]),
    ...levels.flatMap((level) => level.tf_adjustment_column ?? []),
    ...inLevels,
    ...inRules,
    ...(splink.additional_columns_to_retain ?? []),
  ]
}

/** A comparison without a name is called after its column, or custom_ and its columns. */
function nameOf(comparison: SplinkComparison, derived: Derived): string {
  if (comparison.output_column_name !== undefined) return comparison.output_column_name
  const columns = [
    ...new Set(
      comparison.comparison_levels.flatMap((level) =>
        (tokens(level.sql_condition) ?? []).flatMap((word) => {
          const side = /^(.+)_[lr]$/i.exec(word.text)
          return ['name', 'quoted'].includes(word.kind) && side?.[1] !== undefined
            ? [derived.spell(side[1])]
            : []
        }),
      ),
    ),
  ]
  return columns.length === 1 ? (columns[0] ?? '') : `custom_${columns.join('_')}`
}
