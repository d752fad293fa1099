/** What every agency is: the files that it hands over, and what it writes when a household passes its counter. */
import type { Random } from '../../random.ts'
import { birthPen } from '../../west-africa/written-birth.ts'
import { clerk } from '../../west-africa/written-name.ts'
import type { WrittenBirth } from '../../west-africa/written-birth.ts'
import type { Clerk, WestAfricaSettings } from '../../west-africa/settings.ts'
import type { Areas } from '../areas.ts'
import type { Bearer } from '../bearer.ts'
import type { Tallies } from '../dirt.ts'
import type { Household } from '../person.ts'
import type { CountrySettings } from '../settings.ts'
import type { Layout, Row } from '../write/layout.ts'

/** Takes a row for one of the files. */
export type Put = (file: string, row: Row) => void

export interface Agency {
  readonly layouts: readonly Layout[]
  /** Write what the agency has of a household; `bearers` makes the members' names, and is asked only where they are written. */
  readonly see: (household: Household, bearers: () => readonly Bearer[], put: Put) => void
  /** Write what stands only when all households have passed. */
  readonly close?: (put: Put) => void
}

/** What every agency is made of. */
export interface Office {
  readonly seed: number
  readonly settings: CountrySettings
  readonly areas: Areas
  readonly names: WestAfricaSettings
  /** Short forms of names, by the id of the name. */
  readonly short: ReadonlyMap<string, readonly string[]>
  readonly tallies: Tallies
}

/** What a clerk writes of who stands before them. */
export interface Writing {
  readonly given: string
  readonly surname: string
  readonly mother: string
  readonly father: string
  readonly birth: WrittenBirth
}

/** Make the clerk of an agency, who writes names and a birth as they are told in a year. */
export function clerkOf(
  office: Office,
  rules: Clerk,
): (random: Random, bearer: Bearer, year: number) => Writing {
  const names = clerk(office.names, office.short, rules)
  const births = birthPen(office.names, rules)
  return (random, bearer, year) => ({ ...names(random, bearer), birth: births(random, bearer, year) })
}

/** The years from the first to the last. */
export const yearsOf = ([first, last]: readonly [number, number]): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Kinds of dirt of a row, as the truth writes them. */
export const marks = (kinds: Readonly<Record<string, boolean>>): string =>
  Object.keys(kinds)
    .filter((kind) => kinds[kind] === true)
    .join(' ')
