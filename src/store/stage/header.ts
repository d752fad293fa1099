/**
 * The names of the columns of a delivered file, judged before any row is read.
 *
 * A line that is no header is a row about a person, so a problem tells places of names, and names themselves only where the
 * line has shown to be a header. Names that differ in nothing but small and capital letters are one name to SQL.
 */
import { problem } from '../../problem.ts'

const longestName = 200
const mostColumns = 5000
const number = /^[-+]?\d+([.,]\d+)?$/
const date = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([ T].*)?$/

/**
 * The names that a line of the file gives, trimmed.
 *
 * @param asked columns that the source maps; all must be there
 * @throws read.invalid-header, read.missing-column
 */
export function header(
  shown: string,
  fields: readonly (string | null)[],
  asked: readonly string[],
): readonly string[] {
  const names = fields.map((field) => (field ?? '').trim())
  const given = names.filter((name) => name !== '')
  if (given.length === 0) throw refused(shown, 'it has no name at all')
  if (
    !given.some((name) => /\p{L}/u.test(name)) ||
    given.some((name) => date.test(name) || name.length > longestName) ||
    given.filter((name) => number.test(name)).length * 2 > given.length
  )
    throw refused(
      shown,
      'it looks like a row of data: dates, numbers or long texts stand where names are expected',
    )
  return distinctNames(shown, names, asked)
}

/**
 * The names as they are given, by the file or by its form; each is there once.
 *
 * @throws read.invalid-header, read.missing-column
 */
export function distinctNames(
  shown: string,
  names: readonly string[],
  asked: readonly string[],
): readonly string[] {
  if (names.length > mostColumns)
    throw refused(shown, `it has ${names.length} columns, more than ${mostColumns}`)
  const nameless = names.findIndex((name) => name.trim() === '')
  if (nameless >= 0) throw refused(shown, `column ${nameless + 1} has no name`)
  const places = new Map<string, number>()
  for (const [i, name] of names.entries()) {
    const folded = name.toLowerCase()
    const before = places.get(folded)
    if (before !== undefined) throw refused(shown, `columns ${before} and ${i + 1} have one name`)
    if (folded === 'row')
      throw refused(shown, `column ${i + 1} is called “row”, which is the name of the row's number`)
    places.set(folded, i + 1)
  }
  const absent = asked.filter((name) => !names.includes(name))
  if (absent.length > 1 && absent.length === asked.length)
    throw refused(shown, `none of the ${asked.length} columns of the source is there, such as ${asked[0]}`)
  if (absent.length > 0)
    throw problem('read.missing-column', {
      file: shown,
      missing: absent,
      found: names.slice(0, 30).map((name) => name.slice(0, 40)),
    })
  return names
}

const refused = (shown: string, why: string) => problem('read.invalid-header', { file: shown, why })
