/** Dates of the civil calendar as the generated files write them. Days go up to 28 where a set has no use for more. */

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** The ISO text: `1985-03-07`. */
export const dateText = ({ year, month, day }: CivilDate): string => `${year}-${two(month)}-${two(day)}`
