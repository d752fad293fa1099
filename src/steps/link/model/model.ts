/**
 * A linkage model: what is compared, how, and what it weighs. One document (YAML or JSON), written by a person or by training.
 *
 * Model: Fellegi and Sunter (1969), with ordered levels and weights log2(m/u); a missing value weighs nothing.
 */
import { z } from 'zod'
import { Test } from './test.ts'

const probability = z.number().min(0).max(1)

/**
 * A column that comparisons and candidates can name, beside those of the file: made once for every record, or once for every
 * value where it is made of one column alone.
 */
export const Column = z.strictObject({
  name: z.string().min(1),
  /** SQL over columns of the records, for example substr(surname, 1, 4); both engines must be able to read it. */
  sql: z.string().min(1).optional(),
  /** Day of a date in this form of strptime (%Y-%m-%d), as a number. */
  day: z.strictObject({ of: z.string(), form: z.string() }).optional(),
  /** A form of a name: see src/names. */
  name_form: z
    .strictObject({
      of: z.array(z.string()).min(1),
      kind: z.enum(['given', 'surname', 'full']),
      form: z.enum(['plain', 'canonical', 'sorted', 'phonetic', 'first', 'last']),
    })
    .optional(),
  /** Part of a date of any precision: see read-date.ts. */
  date_part: z
    .strictObject({
      of: z.string(),
      part: z.enum(['iso', 'day', 'year', 'month', 'dayOfMonth', 'monthDay', 'swapped', 'heaped']),
    })
    .optional(),
  /** True where the column holds whole numbers. */
  number: z.boolean().optional(),
})
export type Column = z.infer<typeof Column>

/** How rare a value is changes what its agreement weighs: log2(u of the exact level / share of the value). */
export const Frequency = z.strictObject({
  of: z.string(),
  /** 1: as computed; 0: not at all. */
  weight: probability.default(1),
  /** No value counts as rarer than this share. */
  least: probability.default(0),
  /** u of the level where the column is equal; where absent, that of the comparison's own exact level. */
  exact: probability.optional(),
})
export type Frequency = z.infer<typeof Frequency>

export const Level = z.strictObject({
  label: z.string(),
  test: Test,
  /** Share of pairs of records of one person that stand at this level. */
  m: probability.optional(),
  /** Share of pairs of records of two persons that stand at this level. */
  u: probability.optional(),
  frequency: Frequency.optional(),
  /** Leave m or u as written when the model is trained. */
  fixed: z.enum(['m', 'u', 'both']).optional(),
})
export type Level = z.infer<typeof Level>

export const Comparison = z.strictObject({
  name: z.string(),
  about: z.string().optional(),
  /** Best first; the first that is true counts. */
  levels: z.array(Level).min(2),
})
export type Comparison = z.infer<typeof Comparison>

/** Which records are looked at together. */
export const Candidates = z.union([
  /** Records that are equal in all these columns; oversized blocks are split by one column of `split` after another. */
  z.strictObject({
    block: z.array(z.string()).min(1),
    split: z.array(z.string()).optional(),
    largest: z.int().min(2).optional(),
    /** One more condition, as SQL over l."column" and r."column". */
    where: z.string().optional(),
  }),
  /** Records that stand no further apart than `window` in the order of these columns. */
  z.strictObject({ near: z.array(z.string()).min(1), window: z.int().min(1).max(1000) }),
  /** Records that share a word of this column that no more than `atMost` records have. */
  z.strictObject({ words: z.string(), atMost: z.int().min(2), together: z.int().min(1).max(2).default(1) }),
  /** For every record the `count` others that share the rarest words of this column. */
  z.strictObject({ nearest: z.string(), count: z.int().min(1).max(100), atMost: z.int().min(2) }),
  /** Records of two groups (households) of which two members are linked already. */
  z.strictObject({ associated: z.string() }),
])
export type Candidates = z.infer<typeof Candidates>

export const Training = z.strictObject({
  /** Blocks in which m is estimated; where absent, those of the candidates. */
  blocks: z.array(z.array(z.string()).min(1)).optional(),
  /** Rules that hold for the same person only, with the share of true pairs that they find: they give the prior. */
  certain: z.array(z.array(z.string()).min(1)).optional(),
  recall: probability.optional(),
  /** Comparisons that do not vary by themselves among records of one person. */
  together: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Largest number of pairs that one block rule is trained on. */
  pairs: z.int().min(1000).default(400_000),
  seed: z.int().min(0).default(1),
})
export type Training = z.infer<typeof Training>

/** Weights of two comparisons at once, in the place of the two by themselves. */
export const Together = z.strictObject({
  comparisons: z.tuple([z.string(), z.string()]),
  /** Added to the two weights: by level of the first, then of the second, in log2; missing values add nothing. */
  weights: z.array(z.array(z.number())),
})
export type Together = z.infer<typeof Together>

export const Clustering = z.strictObject({
  /** Chains: `single` keeps every connected component; `average` and `complete` cut it where its records do not agree. */
  linkage: z.enum(['single', 'average', 'complete']).default('average'),
  /** Two groups become one where their mean (or least) weight is at least that of this probability. */
  probability: probability.optional(),
  /** Sources without duplicates: a person has at most one record of each. */
  unique: z.array(z.string()).default([]),
})
export type Clustering = z.infer<typeof Clustering>

export const LinkModel = z.strictObject({
  corridor: z.literal('link/1'),
  link: z.enum(['dedupe', 'link', 'link-and-dedupe']),
  /** Column that names a record within its source. */
  id: z.string().default('unique_id'),
  /** Probability that two records drawn at random are of one person. */
  prior: z.number().gt(0).lt(1).optional(),
  /** Pairs below this probability are not kept. */
  threshold: probability.default(0.5),
  columns: z.array(Column).default([]),
  comparisons: z.array(Comparison).min(1),
  candidates: z.array(Candidates).min(1),
  training: Training.prefault({}),
  together: z.array(Together).default([]),
  clustering: Clustering.prefault({}),
  /** Most pairs that may be compared. */
  limit: z.int().min(1).default(2_000_000_000),
})
export type LinkModel = z.infer<typeof LinkModel>

const saysMissing = (test: Test): boolean =>
  'missing' in test ||
  ('all' in test && test.all.every(saysMissing)) ||
  ('any' in test && test.any.every(saysMissing))

/** A level that says nothing: a value is missing, or its m and u are fixed as absent. */
export const isMissing = (level: Level): boolean =>
  saysMissing(level.test) || (level.fixed === 'both' && level.m === undefined && level.u === undefined)

/** Levels with a weight, in their order. */
export const weighed = (comparison: Comparison): readonly Level[] =>
  comparison.levels.filter((level) => !isMissing(level))
