/**
 * Encrypt a sealed file anew under another key; at any moment it is whole under the old key or whole under the new one.
 */
import { rmSync } from 'node:fs'
import { settle } from '../../durable.ts'
import { makingOf } from './dataset-files.ts'
import type { Key } from './keyring.ts'
import { openSealed, sealTo } from './sealed-file.ts'

/** @throws Unsealable where the file is not as it was written; it then stays as it is */
export function sealAnew(path: string, old: Uint8Array, next: Key): void {
  const made = makingOf(path)
  const sealed = openSealed(path)
  try {
    const { format: _format, salt: _salt, ...about } = sealed.head
    const sealer = sealTo(made, next.key, { ...about, key: next.version })
    try {
      for (const part of sealed.parts(old)) sealer.add(part)
      sealer.finish()
    } finally {
      sealer.close()
    }
    settle(made, path)
  } finally {
    sealed.close()
    rmSync(made, { force: true })
  }
}
