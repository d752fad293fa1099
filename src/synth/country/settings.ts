/**
 * The figures of Sanoria, read from `standards/synth/country.yaml` and checked: who lives there, how they move, and what its
 * agencies write of them. What every agency writes stands in `agency-settings.ts`.
 */
import { z } from 'zod'
import { readDocument } from '../../standards/read-document.ts'
import { hands } from '../west-africa/settings.ts'
import { Agencies } from './agency-settings.ts'
import { dayOf } from './day.ts'

const Part = z.number().min(0).max(1)
const Weight = z.number().min(0)
const Code = z.string().regex(/^[A-Z]{3}$/)
const Days = z.tuple([z.number().int().min(1), z.number().int().max(200)])

/** A date of the file, as a day. */
const Day = z.iso.date().transform(dayOf)

const Schedule = z.strictObject({
  a1: Weight,
  alpha1: Weight,
  a2: Weight,
  alpha2: Weight,
  mu2: Weight,
  lambda2: Weight,
  c: Weight,
})

export const modes = ['air', 'sea', 'land'] as const
export type Mode = (typeof modes)[number]

const Post = z.strictObject({
  code: Code,
  name: z.string(),
  mode: z.enum(modes),
  countries: z.array(Code),
  weight: Weight,
})
export type Post = z.infer<typeof Post>

/** Households by how they come to be in the truth. */
export const householdKinds = ['national', 'settled', 'arriving', 'refugee', 'abroad', 'visitor'] as const
export type HouseholdKind = (typeof householdKinds)[number]

/** What becomes of an application for protection. */
export const decisions = ['recognised', 'other', 'rejected', 'closed'] as const
export type Decision = (typeof decisions)[number]

/** What drives households of a region from home, and back after some time. */
const Calamity = z.strictObject({
  cause: z.enum(['conflict', 'disaster']),
  region: z.string(),
  from: Day,
  within_days: z.number().int().min(1),
  share: Part,
  mean_days: z.number().gt(14),
})
export type Calamity = z.infer<typeof Calamity>

export const visitorKinds = ['trader', 'seasonal', 'tourist', 'family'] as const
export type VisitorKind = (typeof visitorKinds)[number]

const Visiting = z.strictObject({ weight: Weight, per_year: z.number().gt(0), days: Days })

const Figures = z.strictObject({
  source: z.array(z.strictObject({ key: z.string(), text: z.string() })).min(1),
  country: z.strictObject({
    code: Code,
    name: z.record(z.enum(hands), z.string()),
    capital: z.string(),
    history: z.array(z.string()),
  }),
  period: z.strictObject({ from: Day, to: Day }),
  regions: z
    .array(
      z.strictObject({
        name: z.string(),
        weight: Weight,
        urban: Part,
        seasonal: Part,
        clusters: z.number().int().min(2),
      }),
    )
    .min(1),
  posts: z.array(Post).min(1),
  corridors: z
    .array(
      z.strictObject({
        country: Code,
        hand: z.enum(hands),
        settled: Weight,
        arriving: Weight,
        visiting: Weight,
        leaving: Weight,
      }),
    )
    .min(1),
  households: z.record(z.enum(householdKinds), Weight),
  age_schedules: z.strictObject({ M: Schedule, F: Schedule }),
  origin_growth: z.number(),
  mortality: z.strictObject({ a1: Weight, b1: Weight, a2: Weight, a3: Weight, b3: Weight }),
  fertility: z.array(Weight).length(7),
  migration: z.strictObject({
    emigration: z.strictObject({ M: Weight, F: Weight }),
    return_home: Weight,
    foreigner_leaves: Weight,
    refugee_returns: Weight,
    comes_back: Weight,
    to_own_country: Part,
    naturalisation: z.strictObject({
      after_years: z.number().int(),
      rate: Weight,
      by_marriage: z.strictObject({ M: Part, F: Part }),
    }),
    returns: z.strictObject({ spontaneous: Weight, assisted: Weight, forced: Weight }),
    refugees: z.strictObject({ country: Code, from: Day, mean_days: z.number().gt(0), region: z.string() }),
    women_arriving: Part,
  }),
  asylum: z.strictObject({
    from: z.array(Code),
    share: Part,
    mean_days: z.number().gt(60),
    decisions: z.record(z.enum(decisions), Weight),
  }),
  displacement: z.strictObject({ own_region: Part, calamities: z.array(Calamity) }),
  mobility: z.strictObject({
    residents: z.strictObject({ share: Part, per_year: z.number().gt(0), days: Days }),
    seasonal: z.strictObject({ days: Days, ages: z.tuple([z.number(), z.number()]), men: Part }),
    abroad: z.strictObject({ share: Part, per_year: z.number().gt(0), days: Days }),
    visitors: z.record(z.enum(visitorKinds), Visiting),
  }),
  agencies: Agencies,
})

/** What one part of the file must know of another. */
const Settings = Figures.refine(({ period }) => period.from < period.to, {
  path: ['period'],
  message: 'it ends before it begins',
})
  .refine(({ migration, regions }) => regions.some(({ name }) => name === migration.refugees.region), {
    path: ['migration', 'refugees', 'region'],
    message: 'it is none of the regions',
  })
  .refine(
    ({ displacement, regions }) =>
      displacement.calamities.every(({ region }) => regions.some(({ name }) => name === region)),
    { path: ['displacement', 'calamities'], message: 'one of them is in none of the regions' },
  )
  .refine(({ posts }) => posts.some(({ mode }) => mode !== 'land'), {
    path: ['posts'],
    message: 'there is no airport or port for countries that no land post serves',
  })
export type CountrySettings = z.infer<typeof Figures>

/**
 * Read the figures under `dir` (the folder `standards`).
 *
 * @throws standards.invalid
 */
export const readCountrySettings = (dir: string): CountrySettings =>
  readDocument(dir, 'synth/country.yaml', Settings)
