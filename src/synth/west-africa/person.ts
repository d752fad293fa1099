/**
 * One person of the West African set: what is true of them, and how their own papers have it. Records are written from this.
 */
import type { CivilDate } from '../date.ts'
import type { Random } from '../random.ts'
import type { Place } from './place.ts'
import { hands } from './settings.ts'
import type { Hand, Sex } from './settings.ts'
import type { Name } from './spelling.ts'

/** A name with the spelling that its bearer usually has in each orthography. */
export interface BorneName {
  readonly name: Name
  readonly usual: Readonly<Record<Hand, string>>
}

export interface Person {
  readonly id: string
  readonly sex: Sex
  /** As the person believes it; month and day are 1 where only the year is known. */
  readonly birth: CivilDate
  readonly dayKnown: boolean
  readonly birthPlace: Place
  /** One or two. */
  readonly given: readonly BorneName[]
  /** One, or two of a wife who bears her husband's too. */
  readonly surname: readonly BorneName[]
  readonly mother: readonly BorneName[]
  readonly father: readonly BorneName[]
  readonly phone: string | null
  readonly nationalId: string | null
  readonly household: string
  readonly nationality: string
  /** The orthography of their papers. */
  readonly hand: Hand
  /** The form of their title that they use, if they have one. */
  readonly title: string | null
}

/** Settle how a bearer usually spells a name. */
export const borne = (random: Random, name: Name): BorneName => {
  const [fr = '', en = '', pt = ''] = hands.map((hand) => name.spell(random, hand))
  return { name, usual: { fr, en, pt } }
}
