/** Dates as people know them: a year, a month, or a day (ISO 8601, reduced precision). */
import { z } from 'zod'

/** `2018`, `2018-12` or `2018-12-04`. */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a year, a month (2018-12) or a day (2018-12-04)',
  )

export const Day = z.iso.date()

/** A date typed bare in YAML: 2018 is a number there. */
export const YamlDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  PartialDate,
)

/** True where `start` is certainly after `end`: compared as far as both are known. */
export const isAfter = (start: string, end: string): boolean => {
  const length = Math.min(start.length, end.length)
  return start.slice(0, length) > end.slice(0, length)
}
