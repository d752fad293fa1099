/**
 * Truths as JavaScript, put together so that what says nothing is not written.
 */

/** Signs of comparison in SQL, and in JavaScript. */
export const signs: Readonly<Record<string, string>> = {
  '=': '===',
  '<>': '!==',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

export const yes = 'true'
export const no = 'false'
export const all = (parts: readonly string[]): string => joined(parts, '&&', yes, no)
export const any = (parts: readonly string[]): string => joined(parts, '||', no, yes)

/** Put truths together; `nothing` adds nothing, `enough` decides. */
function joined(parts: readonly string[], sign: string, nothing: string, enough: string): string {
  const kept = [...new Set(parts)].filter((part) => part !== nothing)
  if (kept.includes(enough)) return enough
  return kept.length === 0 ? nothing : kept.length === 1 ? (kept[0] ?? '') : `(${kept.join(sign)})`
}

/** Not what is said. */
export const inverse = (said: string): string => (said === yes ? no : said === no ? yes : `!(${said})`)
