/**
 * Documents kept in memory, up to a number of bytes: those asked for last stay. Who asks for one that is being made waits for it.
 */
export interface KeptDocuments {
  /** The bytes under `key`, made by `make` where they are not kept. */
  readonly get: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>
}

/** Keep at most `most` bytes. */
export function keepDocuments(most: number): KeptDocuments {
  const kept = new Map<string, Uint8Array>()
  const making = new Map<string, Promise<Uint8Array>>()
  let size = 0
  const keep = (key: string, bytes: Uint8Array): void => {
    kept.set(key, bytes)
    size += bytes.length
    for (const [oldest, old] of kept) {
      if (size <= most) break
      kept.delete(oldest)
      size -= old.length
    }
  }
  return {
    get: (key, make) => {
      const known = kept.get(key)
      if (known !== undefined) {
        kept.delete(key)
        kept.set(key, known)
        return Promise.resolve(known)
      }
      const running = making.get(key)
      if (running !== undefined) return running
      const begun = make()
        .then((bytes) => {
          keep(key, bytes)
          return bytes
        })
        .finally(() => making.delete(key))
      making.set(key, begun)
      return begun
    },
  }
}
