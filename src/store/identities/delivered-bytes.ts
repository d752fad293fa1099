/**
 * Deliveries of persons as they came, byte for byte: sealed with the identities of their source, so that they end when those do.
 */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, openSync, rmSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { problem } from '../../problem.ts'
import { making, settle } from '../../durable.ts'
import { checkReason } from '../audit/entry.ts'
import { checkName, checkWhole, deliveredMark, makingOf, openFile, pathOf } from './dataset-files.ts'
import type { Identities, Reason } from './identities.ts'
import { isWhole } from './is-whole.ts'
import { refuseExpired } from './retention.ts'
import { sealTo } from './sealed-file.ts'

export interface Delivered {
  readonly sha256: string
  readonly bytes: number
}

/** Bytes of a part. */
const partBytes = 1 << 20

/**
 * Keep the bytes of a file, sealed, under their hash; those that are there already, whole, are not written again.
 *
 * @param shown how the file is called in a problem
 * @throws read.missing-file, identities.destroyed, audit.missing-reason, and what reading the root key throws
 */
export async function keepDelivered(
  at: Identities,
  source: string,
  path: string,
  shown: string,
  reason: Reason,
): Promise<Delivered> {
  checkReason(reason)
  checkName('source', source)
  if (!existsSync(path)) throw problem('read.missing-file', { file: shown, path })
  const found = await hashOf(path)
  const target = pathOf(at.folder, source, `${found.sha256}${deliveredMark}`)
  if (isWhole(at, source, `${found.sha256}${deliveredMark}`)) return found
  const key = at.keyring.hold((held) => {
    refuseExpired(held, source, reason.now)
    return held.newest('identity', source)
  })
  const made = makingOf(target)
  try {
    const hash = createHash('sha256')
    const sealer = sealTo(made, key.key, {
      source,
      delivery: `${found.sha256}${deliveredMark}`,
      key: key.version,
      columns: [],
      rows: 0,
    })
    try {
      for await (const chunk of createReadStream(path, { highWaterMark: partBytes })) {
        hash.update(chunk as Buffer)
        sealer.add(chunk as Buffer)
      }
      sealer.finish()
    } finally {
      sealer.close()
    }
    if (hash.digest('hex') !== found.sha256) throw problem('intake.changing-file', { file: shown })
    at.audit.append({
      at: reason.now,
      who: reason.who,
      purpose: reason.why,
      action: 'write',
      dataset: `${source}/${basename(target, '.sealed')}`,
      rows: null,
      outcome: 'done',
    })
    settle(made, target)
    return found
  } finally {
    rmSync(made, { force: true })
  }
}

/**
 * Write a delivery again as it came.
 *
 * @param target file to write; it gets its name when it is whole
 * @throws identities.missing, identities.destroyed, identities.damaged, audit.missing-reason
 */
export function giveBack(
  at: Identities,
  source: string,
  sha256: string,
  target: string,
  reason: Reason,
): void {
  checkReason(reason)
  checkName('source', source)
  const path = pathOf(at.folder, source, `${sha256}${deliveredMark}`)
  if (!existsSync(path)) throw problem('identities.missing', { source: `${source}, delivery ${sha256}` })
  const file = at.keyring.hold((held) => {
    refuseExpired(held, source, reason.now)
    return openFile(held, path)
  })
  try {
    checkWhole(file)
    at.audit.append({
      at: reason.now,
      who: reason.who,
      purpose: reason.why,
      action: 'open',
      dataset: `${source}/${basename(path, '.sealed')}`,
      rows: null,
      outcome: 'done',
    })
    const made = making(target)
    const handle = openSync(made, 'w', 0o600)
    try {
      for (const part of file.sealed.parts(file.key.key)) writeSync(handle, part)
    } finally {
      closeSync(handle)
    }
    settle(made, target)
  } finally {
    file.sealed.close()
  }
}

async function hashOf(path: string): Promise<Delivered> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { sha256: hash.digest('hex'), bytes }
}
