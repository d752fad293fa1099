/**
 * A way round in links between ids: an activity that is part of itself by way of others, or led to itself.
 */

/** The first circle found, its first id again at the end; undefined where there is none. Order of `links` decides which. */
export function findCircle(links: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    const at = way.indexOf(id)
    if (at !== -1) return [...way.slice(at), id]
    if (done.has(id)) return undefined
    for (const next of links.get(id) ?? []) {
      const found = walk(next, [...way, id])
      if (found !== undefined) return found
    }
    done.add(id)
    return undefined
  }
  for (const id of links.keys()) {
    const found = walk(id, [])
    if (found !== undefined) return found
  }
  return undefined
}
