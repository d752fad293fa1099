/** What the agencies of Sanoria write: the years of their files, their clerks, and the rates of the dirt that is put in. */
import { z } from 'zod'
import { Clerk } from '../west-africa/settings.ts'
import { dayOf } from './day.ts'

const Part = z.number().min(0).max(1)
const Year = z.number().int()
const Day = z.iso.date().transform(dayOf)

/** First and last year of which there are files. */
const Years = z.tuple([Year, Year])

/** Rates of dirt by kind, each a part of the rows (or persons) that it could strike. */
const dirt = <K extends string>(...kinds: readonly K[]) =>
  z.record(z.enum(kinds as unknown as readonly [K, ...K[]]), Part)

const identifiers = ['id_missing', 'id_shared', 'id_mistyped'] as const

export const Agencies = z.strictObject({
  border: z.strictObject({
    years: Years,
    clerk: Clerk,
    dirt: dirt(
      'missed_land',
      'missed_air',
      'missed_sea',
      'clock',
      'duplicate',
      'late',
      'sex_wrong',
      'return_untold',
      ...identifiers,
    ),
    corrected: Year,
    twice: Year,
  }),
  permits: z.strictObject({
    years: Years,
    papers: Part,
    clerk: Clerk,
    dirt: dirt('duplicate', 'country_unknown', ...identifiers),
  }),
  work: z.strictObject({
    years: Years,
    papers: Part,
    clerk: Clerk,
    dirt: dirt('duplicate', 'id_missing', 'id_mistyped', 'occupation_missing'),
  }),
  refugees: z.strictObject({
    snapshots: z.array(Year).min(1),
    clerk: Clerk,
    dirt: dirt('unregistered', 'stays_listed', 'registered_twice'),
  }),
  asylum: z.strictObject({
    years: Years,
    clerk: Clerk,
    dirt: dirt('country_unknown', 'decision_missing', 'duplicate'),
  }),
  relief: z.strictObject({
    snapshots: z.array(Year).min(1),
    clerk: Clerk,
    dirt: dirt('unregistered', 'stays_listed', 'second_site', 'cause_missing'),
  }),
  consulates: z.strictObject({
    year: Year,
    registered: Part,
    clerk: Clerk,
    dirt: dirt('stays_listed', 'id_missing', 'registered_twice'),
  }),
  civil: z.strictObject({
    years: Years,
    clerk: Clerk,
    dirt: dirt('birth_unregistered', 'death_unregistered', 'late', 'duplicate', 'id_missing'),
  }),
  naturalisations: z.strictObject({
    years: Years,
    clerk: Clerk,
    dirt: dirt('unpublished', 'country_unknown', 'mode_missing'),
  }),
  census: z.strictObject({
    nights: z.array(Day).min(1),
    clerk: Clerk,
    dirt: dirt(
      'household_missed',
      'person_missed',
      'counted_twice',
      'birth_country_missing',
      'citizenship_missing',
      'arrival_missing',
      'arrival_rounded',
      'foreigner_as_national',
      'emigrant_education_unknown',
    ),
  }),
  survey: z.strictObject({
    date: Day,
    clusters: z.number().int().min(2),
    households: z.number().int().min(2),
    dirt: dirt('no_response_urban', 'no_response_rural', 'birth_country_missing', 'occupation_missing'),
  }),
})
export type Agencies = z.infer<typeof Agencies>
