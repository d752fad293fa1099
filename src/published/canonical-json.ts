/**
 * JSON with one spelling: members in the order of their names' UTF-16 units, no white space, absent members left out
 * (RFC 8785, the JSON Canonicalization Scheme). Two values that are equal have the same text, so a hash over it is stable.
 */

/** Print `value`; functions and symbols are not JSON and must not occur. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${members.map(([name, v]) => `${JSON.stringify(name)}:${canonicalJson(v)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
