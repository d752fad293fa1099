/**
 * A thing without what says nothing: false, absent, empty lists and empty groups, as a person would write it in YAML.
 */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one) ?? {})
  if (typeof value !== 'object' || value === null) return value
  const told = Object.entries(value)
    .map(([key, inner]) => [key, bare(inner)] as const)
    .filter(
      ([, inner]) => inner !== undefined && inner !== false && !(Array.isArray(inner) && inner.length === 0),
    )
  return told.length === 0 ? undefined : Object.fromEntries(told)
}
