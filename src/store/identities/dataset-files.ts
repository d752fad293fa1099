/**
 * Where the identities of a source lie: `SOURCE/DELIVERY.sealed`, and beside them the bytes that it delivered, `SOURCE/SHA-delivered.sealed`; which there are, and opening one with its key.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { Problem, problem } from '../../problem.ts'
import { making } from '../../durable.ts'
import { forgetHalfMade } from '../half-made.ts'
import type { Held, Key } from './keyring.ts'
import { openSealed, Unsealable } from './sealed-file.ts'
import type { Sealed } from './sealed-file.ts'

const ending = '.sealed'

/** @throws identities.invalid-name unless it is lower-case letters, digits and hyphens */
export function checkName(what: 'source' | 'delivery', name: string): void {
  if (!/^[a-z0-9-]+$/.test(name))
    throw problem('identities.invalid-name', {
      what,
      found: name.slice(0, 60),
      expected: 'lower-case letters, digits and hyphens',
    })
}

/** Path of what is sealed under the name of a delivery, whether it is there or not. */
export const sealedPath = (folder: string, source: string, delivery: string): string =>
  join(folder, source, `${delivery}${ending}`)

/** Path of a delivery's identities; its folder is made, and what killed processes left in it is removed. */
export function pathOf(folder: string, source: string, delivery: string): string {
  const dir = join(folder, source)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  forgetHalfMade(dir)
  return sealedPath(folder, source, delivery)
}

/** The name under which a file is made; two that one process makes at a time do not meet. */
export const makingOf = (path: string): string => `${making(path)}-${randomBytes(4).toString('hex')}`

/** What the name of a delivery ends with whose bytes are sealed, not its identities. */
export const deliveredMark = '-delivered'

/** Paths of everything of a source that is sealed. */
export function sealedOf(folder: string, source: string): readonly string[] {
  const dir = join(folder, source)
  if (!existsSync(dir)) return []
  return readdirSync(dir)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .toSorted()
    .map((name) => join(dir, name))
}

/** Paths of all identities of a source, by delivery. */
export const filesOf = (folder: string, source: string): readonly string[] =>
  sealedOf(folder, source).filter((path) => !path.endsWith(`${deliveredMark}${ending}`))

export interface OpenFile {
  readonly path: string
  readonly sealed: Sealed
  readonly key: Key
}

/** What is wrong with a file, as a problem; another problem stays what it is. */
export const damaged = (path: string, error: unknown): unknown =>
  error instanceof Unsealable
    ? problem('identities.damaged', {
        source: basename(dirname(path)),
        delivery: basename(path, ending),
        what: error.message,
      })
    : error

/**
 * Open a file and take its key, while no other process can take the key away. The caller closes it.
 *
 * @throws identities.damaged, identities.destroyed
 */
export function openFile(held: Held, path: string): OpenFile {
  let sealed: Sealed | undefined
  try {
    sealed = openSealed(path)
    const { source, delivery, key } = sealed.head
    if (source !== basename(dirname(path)) || delivery !== basename(path, ending))
      throw new Unsealable('it says that it belongs elsewhere')
    const versions = held.versions('identity', source)
    if (versions.length > 0 && !versions.includes(key))
      throw new Unsealable(`it was locked with the key ${key}, which is no more: it is an old copy`)
    return { path, sealed, key: held.key('identity', source, key) }
  } catch (error) {
    sealed?.close()
    throw damaged(path, error)
  }
}

/** Look at every part of a file, so that nothing of it is used before all of it is known to be whole. */
export function checkWhole({ path, sealed, key }: OpenFile): void {
  try {
    for (const _ of sealed.parts(key.key));
  } catch (error) {
    throw damaged(path, error)
  }
}

/** The code of a problem, for the audit; what is no problem has no words there. */
export const outcomeOf = (error: unknown): string => (error instanceof Problem ? error.code : 'failed')
