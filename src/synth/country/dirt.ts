/**
 * Dirt with a known rate: every time that it could strike is counted, and every time that it did, so that the written folder can say
 * what was put in.
 */
import type { Random } from '../random.ts'
import { typo } from '../typo.ts'

/** How often one kind of dirt was asked for, could have struck, and struck. */
export interface Tally {
  readonly asked: number
  chances: number
  struck: number
}

/** Tallies by agency and kind: `border.clock`. */
export type Tallies = Map<string, Tally>

/** Decides whether dirt of a kind strikes a row or a person, and counts it. */
export type Dirt<K extends string> = (random: Random, kind: K) => boolean

export function dirtOf<K extends string>(
  agency: string,
  rates: Readonly<Record<K, number>>,
  tallies: Tallies,
): Dirt<K> {
  const mine = new Map<string, Tally>(
    Object.entries<number>(rates).map(
      ([kind, asked]) => [kind, { asked, chances: 0, struck: 0 } satisfies Tally] as const,
    ),
  )
  for (const [kind, tally] of mine) tallies.set(`${agency}.${kind}`, tally)
  return (random, kind) => {
    const tally = mine.get(kind)
    if (tally === undefined) return false
    const strikes = random.chance(tally.asked)
    tally.chances += 1
    if (strikes) tally.struck += 1
    return strikes
  }
}

/** A number of papers with one character wrong, dropped, added or exchanged. */
export const mistyped = (random: Random, number: string): string => {
  const other = typo(random, number).toUpperCase()
  return other === number ? `${number}0` : other
}

/**
 * Numbers of an agency's own for households or persons: no two alike, and in no order that says which came first. A multiplication
 * modulo a prime, with factor and offset of the seed.
 */
export function scrambled(random: Random, agency: number): (n: number) => string {
  random.start(agency)
  const factor = ((BigInt(random.next()) << 12n) + BigInt(random.below(4096)) + 1n) % prime
  const offset = BigInt(random.next())
  return (n) => String((BigInt(n) * factor + offset) % prime).padStart(13, '0')
}

/** The largest prime below 10^13: thirteen digits hold every person of the largest country. */
const prime = 9_999_999_999_971n
