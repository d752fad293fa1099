/**
 * A number of a spreadsheet as text: a plain number, or the ISO 8601 date or time that it stands for.
 */
import type { Shows } from './styles.ts'

const day = 86_400_000
/** Day 0: 30 December 1899, as 1900 is taken for a leap year (ECMA-376 part 1, 18.17.4.1); 1 January 1904 on old Macintosh machines. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const
export type Epoch = keyof typeof epochs

/** @param value as the file has it, with a point; what is no number stays */
export function numberText(value: string, shows: Shows, epoch: Epoch): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (shows === undefined || number < 0 || number >= 2_958_466) return plainNumber(number)
  const whole = Math.floor(number)
  // The bogus 29 February 1900 is day 60; days before it are one earlier than the epoch says.
  const shift = epoch === 1900 && whole < 60 ? 1 : 0
  const date = new Date(epochs[epoch] + (whole + shift) * day + Math.round((number - whole) * 86_400) * 1000)
  const iso = date.toISOString()
  if (whole === 0 && (shows === 'time' || number > 0)) return iso.slice(11, 19)
  return number === whole ? iso.slice(0, 10) : iso.slice(0, 19)
}

/** Without an exponent where the number is whole, so that a number of a document stays readable. */
const plainNumber = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number)
