/**
 * The release in force, kept open for a server. When `current` names a newer one it is opened beside the old one and takes
 * its place; the old one is closed once the requests that hold it must be done.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Release } from './model.ts'
import { openRelease } from './open-release.ts'

export interface KeptRelease {
  /** The release in force; looks for a newer one at most once a second, and never waits for it. */
  readonly current: () => Release
  readonly close: () => Promise<void>
}

/** Longest time in milliseconds that an answer may still read from a release that is no longer in force. */
const grace = 30_000

/** Open the release in force in the folder `published`. @throws published.missing, published.damaged */
export async function keepRelease(published: string): Promise<KeptRelease> {
  const named = (): string | undefined => {
    try {
      return readFileSync(join(published, 'current'), 'utf8')
    } catch {
      return undefined
    }
  }
  let name = named()
  let open = await openRelease(published)
  let looked = Date.now()
  let opening: Promise<void> | undefined
  const retired = new Map<Release, NodeJS.Timeout>()

  const renew = async (wanted: string): Promise<void> => {
    try {
      const next = await openRelease(published)
      const old = open
      open = next
      name = wanted
      const timer = setTimeout(() => {
        retired.delete(old)
        old.close()
      }, grace)
      retired.set(old, timer.unref())
    } catch {
      // A release that cannot be opened leaves the old one in force; the next look tries again.
    } finally {
      opening = undefined
    }
  }
  return {
    current: () => {
      if (opening === undefined && Date.now() - looked >= 1000) {
        looked = Date.now()
        const now = named()
        if (now !== undefined && now !== name) opening = renew(now)
      }
      return open
    },
    close: async () => {
      await opening
      for (const [release, timer] of retired) {
        clearTimeout(timer)
        release.close()
      }
      retired.clear()
      open.close()
    },
  }
}
