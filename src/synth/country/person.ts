/**
 * One person of the truth, and where they lived. Everything that an agency writes is drawn from this; the number is the truth's own
 * and appears in no file of an agency.
 */
import type { Sex } from '../west-africa/settings.ts'
import type { Day } from './day.ts'
import type { HouseholdKind, VisitorKind } from './settings.ts'
import type { Work } from './work.ts'

/** Why somebody changed their country of residence, in the codes of the question bank for censuses. */
export const reasons = {
  work: '2',
  search: '3',
  business: '4',
  study: '5',
  marriage: '6',
  family: '7',
  conflict: '8',
  home: '11',
} as const
export type Reason = keyof typeof reasons

/** How a spell of residence began: the first of a person begins with birth. */
export type Beginning = 'birth' | 'immigration' | 'emigration' | 'return' | 'forced' | 'onward'

/** How a national came back to live in the country: by themselves, helped by a programme of return, or sent back by another state. */
export type Return = 'spontaneous' | 'assisted' | 'forced'

/** How a foreigner became a citizen: by a decree of their own, by marriage to a citizen, or with a parent. */
export type Acquisition = 'naturalisation' | 'marriage' | 'parent'

/** Residence in one country from a day (inclusive) to another (exclusive; death, a move, or the end of the period). */
export interface Spell {
  readonly country: string
  readonly from: Day
  readonly to: Day
  readonly beginning: Beginning
  readonly reason: Reason | null
  /** Of a national who came to live in their own country; absent in other spells. */
  readonly returned?: Return
}

/** A time away from the country of residence: left on a day, back on a later one. */
export interface Trip {
  readonly left: Day
  readonly back: Day
  /** Where to; of those who live abroad always Sanoria. */
  readonly country: string
  readonly purpose: 'trade' | 'season' | 'visit' | 'tourism'
}

export type Role = 'head' | 'spouse' | 'child' | 'other'

export interface Person {
  /** Unique in the country; the member's place in the household is in its last five bits. */
  readonly number: number
  readonly household: number
  readonly kind: HouseholdKind
  readonly role: Role
  /** Number of the mother where she is a person of the truth. */
  readonly mother: number | null
  readonly sex: Sex
  readonly birth: Day
  /** Within the period; null for who was alive at its end. */
  readonly death: Day | null
  readonly birthCountry: string
  /** Index of the region, of the born in Sanoria. */
  readonly birthRegion: number | null
  /** At birth. */
  readonly citizenship: string
  /** When they became Sanorian. */
  readonly naturalised: Day | null
  /** How; null for who did not. */
  readonly acquisition: Acquisition | null
  /** In order of time, without gaps; the first begins with birth. */
  readonly spells: readonly Spell[]
  /** In order of time, each inside one spell and apart from the next by a day at least. */
  readonly trips: readonly Trip[]
  readonly traits: Traits
  /** When they work. */
  readonly work: Work
}

/** What does not change with time, or changes with age by a rule. */
export interface Traits {
  /** ISCED 2011 level that the person ends with. */
  readonly education: number
  /** From 0 up to 1: who is low works earlier and longer. */
  readonly activity: number
  /** ISCO-08 major group of the work that they do when they work. */
  readonly occupation: string
  readonly visitor: VisitorKind | null
}

export interface Household {
  readonly number: number
  readonly kind: HouseholdKind
  /** Where it came from, or lives abroad; the country itself for those who always lived there. */
  readonly origin: string
  /** Index of the region where its members live when they live in Sanoria. */
  readonly region: number
  readonly urban: boolean
  /** Enumeration area within the region, from 0. */
  readonly cluster: number
  /** The first is the head. */
  readonly members: readonly Person[]
}

/** Places of a household's members in a person's number. */
export const places = 32
