/**
 * The figures of the West African set, read from `standards/synth/west-africa.yaml` and `west-africa-places.yaml` and checked:
 * who lives there, and what each source writes of them.
 */
import { z } from 'zod'
import { readDocument } from '../../standards/read-document.ts'

const Part = z.number().min(0).max(1)
const Weight = z.number().min(0)
const Years = z.tuple([z.number().int(), z.number().int()])

/** Whose orthography a name is written in. */
export const hands = ['fr', 'en', 'pt'] as const
export type Hand = (typeof hands)[number]

export const sexes = ['F', 'M'] as const
export type Sex = (typeof sexes)[number]

/** Per cent of the people by a spelling of the name, for the rest of the dictionary, and for names outside it. */
const NameShares = z.strictObject({
  common: z.record(z.string(), z.number().gt(0)),
  other: Weight,
  unknown: z.strictObject({ share: Weight, names: z.number().int().positive() }),
})
export type NameShares = z.infer<typeof NameShares>

const Titles = z.array(
  z.strictObject({ from_age: z.number().int(), share: Part, forms: z.array(z.string()).min(1) }),
)

/** The fields that a source may leave empty. */
const optional = [
  'given_name',
  'surname',
  'sex',
  'birth_place',
  'region',
  'mother_name',
  'father_name',
  'phone',
  'national_id',
  'household',
  'nationality',
] as const

/** How a source writes names and births. */
export const Clerk = z.strictObject({
  own_hand: Part,
  hands: z.record(z.enum(hands), Weight),
  letters: z.enum(['title', 'capital', 'any']),
  dob: z.strictObject({ date: Weight, month: Weight, year: Weight, age: Weight, none: Weight }),
  title: Part,
  hypocoristic: Part,
  typo: Part,
  misread: Part,
})
export type Clerk = z.infer<typeof Clerk>

const Source = Clerk.extend({
  id: z.string(),
  weight: Weight,
  /** First and last reference year. */
  years: Years,
  /** Youngest and oldest whom it sees. */
  ages: Years,
  swapped: Part,
  missing: z.record(z.enum(optional), Part),
})
export type Source = z.infer<typeof Source>

const Settings = z.strictObject({
  source: z.array(z.strictObject({ key: z.string(), text: z.string() })).min(1),
  surnames: NameShares,
  given: z.strictObject({
    M: NameShares,
    F: NameShares,
    second: Part,
    any_language: Part,
    after_parent: Part,
  }),
  hypocoristics: z.record(z.string(), z.array(z.string()).min(1)),
  nationalities: z
    .array(z.strictObject({ code: z.string().regex(/^[A-Z]{3}$/), hand: z.enum(hands), weight: Weight }))
    .min(1),
  year: z.number().int(),
  birth: z.strictObject({
    only_year: z.strictObject({ young: Part, old: Part }),
    round_year: Part,
    default_day: z.strictObject({ first_of_january: Part, first_of_july: Part, fifteenth: Part }),
    twins: Part,
  }),
  contact: z.strictObject({
    phone: z.strictObject({ adult: Part, of_household: Part }),
    phone_changed: Part,
    national_id: z.strictObject({ from_age: z.number().int(), share: Part }),
  }),
  titles: z.strictObject({
    M: Titles,
    F: Titles,
    civil: z.strictObject({ M: z.array(z.string()).min(1), F: z.array(z.string()).min(1) }),
  }),
  records: z.array(Weight).min(1),
  slips: z.strictObject({
    other_spelling: Part,
    by_ear: Part,
    second_given_left: Part,
    surname_part_left: Part,
    whole_name_in_one: Part,
    first_of_january: Part,
    day_month_swapped: Part,
    year_beside: Part,
    digit: Part,
    age_rounded: Part,
    id_mistyped: Part,
    phone_mistyped: Part,
    sex_wrong: Part,
  }),
  sources: z.array(Source).min(1),
})

const Region = z.strictObject({
  name: z.string(),
  districts: z.array(z.strictObject({ name: z.string(), towns: z.array(z.string()).min(1) })).min(1),
})
const Places = z.strictObject({ regions: z.array(Region).min(1) })

export type WestAfricaSettings = z.infer<typeof Settings> & z.infer<typeof Places>

/**
 * Read the figures under `dir` (the folder `standards`).
 *
 * @throws standards.invalid
 */
export const readWestAfricaSettings = (dir: string): WestAfricaSettings => ({
  ...readDocument(dir, 'synth/west-africa.yaml', Settings),
  ...readDocument(dir, 'synth/west-africa-places.yaml', Places),
})
