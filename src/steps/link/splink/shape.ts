/**
 * Settings and trained models of Splink 4 and 5 as JSON: the keys that say something of the linkage. Others are let through.
 *
 * There is no version in such a file; 4 has bayes_factor_column_prefix where 5 has match_weight_column_prefix. Hand-written
 * settings may leave out almost all.
 */
import { z } from 'zod'

const maybe = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value): z.output<S> | undefined => value ?? undefined)
const probability = z.number().min(0).max(1)

export const SplinkLevel = z.looseObject({
  sql_condition: z.string().min(1),
  label_for_charts: maybe(z.string()),
  m_probability: maybe(probability),
  u_probability: maybe(probability),
  fix_m_probability: maybe(z.boolean()),
  fix_u_probability: maybe(z.boolean()),
  tf_adjustment_column: maybe(z.string()),
  /** Not written where it is 0, so 0 is read as 1 again. */
  tf_adjustment_weight: maybe(probability),
  tf_minimum_u_value: maybe(probability),
  is_null_level: maybe(z.boolean()),
  disable_tf_exact_match_detection: maybe(z.boolean()),
})
export type SplinkLevel = z.infer<typeof SplinkLevel>

export const SplinkComparison = z.looseObject({
  output_column_name: maybe(z.string().min(1)),
  comparison_levels: z.array(SplinkLevel).min(1),
  comparison_description: maybe(z.string()),
})
export type SplinkComparison = z.infer<typeof SplinkComparison>

export const SplinkRule = z
  .union([
    z.string(),
    z.looseObject({ blocking_rule: z.string(), arrays_to_explode: maybe(z.array(z.string())) }),
  ])
  .transform((rule): { readonly sql: string; readonly explodes: boolean } =>
    typeof rule === 'string'
      ? { sql: rule, explodes: false }
      : { sql: rule.blocking_rule, explodes: (rule.arrays_to_explode ?? []).length > 0 },
  )

export const SplinkModel = z.looseObject({
  link_type: z.enum(['dedupe_only', 'link_only', 'link_and_dedupe']),
  probability_two_random_records_match: maybe(z.number().gt(0).lt(1)),
  unique_id_column_name: maybe(z.string().min(1)),
  additional_columns_to_retain: maybe(z.array(z.string())),
  blocking_rules_to_generate_predictions: maybe(z.array(SplinkRule)),
  comparisons: z.array(SplinkComparison).min(1),
})
export type SplinkModel = z.infer<typeof SplinkModel>

/** A document that looks like one of Splink's, right or wrong. */
export const isSplink = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  !('corridor' in document) &&
  ('blocking_rules_to_generate_predictions' in document ||
    'probability_two_random_records_match' in document ||
    'link_type' in document ||
    ('comparisons' in document && JSON.stringify(document.comparisons)?.includes('"comparison_levels"')))
