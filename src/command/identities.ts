/**
 * `corridor identities EDITION [rotate|rotate-root|destroy|give-back]`: what identities are kept and until when; give them new keys, or the edition
 * a new root key; destroy what is due; write a delivery again as it came.
 */
import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { readEdition } from '../edition/read-edition.ts'
import { problem } from '../problem.ts'
import { giveBack } from '../store/identities/delivered-bytes.ts'
import { openIdentityStore } from '../store/identities/identities.ts'
import type { Identities } from '../store/identities/identities.ts'
import { keptIdentities } from '../store/identities/kept-identities.ts'
import { destroyDue } from '../store/identities/retention.ts'
import type { KeyPlace } from '../store/identities/root-key.ts'
import { rotateIdentities } from '../store/identities/rotate-identities.ts'
import { rotateRoot } from '../store/identities/rotate-root.ts'
import { layout } from '../store/layout.ts'
import { sayRootChange } from './root-change.ts'

export interface IdentitiesAsked {
  readonly by?: string | undefined
  /** Source, hash and file of a delivery to write again as it came. */
  readonly source?: string | undefined
  readonly sha256?: string | undefined
  readonly out?: string | undefined
  readonly json: boolean
}

/** @throws cli.missing-argument, cli.invalid-option, identities.*, audit.* */
export function identitiesCommand(
  edition: string | undefined,
  what: string | undefined,
  asked: IdentitiesAsked,
): void {
  if (edition === undefined)
    throw problem('cli.missing-argument', { command: 'identities', argument: 'an edition' })
  const { dir } = readEdition(edition)
  const place = layout(dir)
  const options = { env: process.env, warn: (line: string) => process.stderr.write(`${line}\n`) }
  const identities = openIdentityStore(place, options)
  try {
    const told = work(identities, what, asked, { ...options, file: place.rootKey })
    process.stdout.write(asked.json ? `${JSON.stringify(told.json)}\n` : `${told.lines.join('\n')}\n`)
  } finally {
    identities.close()
  }
}

interface Told {
  readonly lines: readonly string[]
  readonly json: unknown
}

function work(
  identities: Identities,
  what: string | undefined,
  asked: IdentitiesAsked,
  place: KeyPlace,
): Told {
  const who = asked.by ?? userInfo().username
  const now = new Date().toISOString()
  switch (what) {
    case undefined:
      return list(identities)
    case 'rotate': {
      const sources = keptIdentities(identities).filter(({ destroyed }) => !destroyed)
      const done = sources.map(({ source }) => ({
        source,
        ...rotateIdentities(identities, source, { who, why: 'rotation of keys', now }),
      }))
      const lines = done.map(
        ({ source, version, files }) => `${source}: key ${version}, ${files} files encrypted anew`,
      )
      return { lines: lines.length === 0 ? ['No identities are kept.'] : lines, json: done }
    }
    case 'rotate-root': {
      const change = rotateRoot(identities, { who, why: 'a new root key', now })
      return { lines: sayRootChange(change, place), json: { root: change } }
    }
    case 'destroy': {
      const done = destroyDue(identities, { who, why: 'end of the retention', now })
      const lines = done.map((source) => `${source}: its keys are destroyed; what they locked cannot be read`)
      return { lines: lines.length === 0 ? ['Nothing is due.'] : lines, json: done }
    }
    case 'give-back': {
      const { source, sha256, out } = asked
      if (source === undefined || sha256 === undefined || out === undefined)
        throw problem('cli.missing-argument', {
          command: 'identities EDITION give-back',
          argument: 'a source, the SHA-256 of a delivery, and --out FILE',
        })
      giveBack(identities, source, sha256, out, { who, why: 'a delivery given back as it came', now })
      return { lines: [`Written: ${basename(out)}`], json: { source, sha256, out } }
    }
    default:
      throw problem('cli.invalid-option', {
        message: `“${what}” is nothing to do with identities: expected rotate, rotate-root, destroy, give-back, or nothing for the list.`,
      })
  }
}

function list(identities: Identities): Told {
  const kept = keptIdentities(identities)
  const lines = kept.map(({ source, deliveries, rows, key, until, destroyed }) =>
    destroyed
      ? `${source}: destroyed`
      : `${source}: ${deliveries} deliveries, ${rows.toLocaleString('en')} records, key ${key}, until ${until ?? 'no date'}`,
  )
  return { lines: lines.length === 0 ? ['No identities are kept.'] : lines, json: kept }
}
