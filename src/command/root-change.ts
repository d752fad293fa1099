/**
 * What is said of a change of the root key: where the new one is, and what is to be done with both.
 */
import type { RootChange } from '../store/identities/keyring.ts'
import { fromEnvironment, keyFileOf } from '../store/identities/root-key.ts'
import type { KeyPlace } from '../store/identities/root-key.ts'

export function sayRootChange(change: RootChange, place: KeyPlace): readonly string[] {
  if (change === 'none') return ['No identities are kept.']
  const done =
    change === 'changed'
      ? 'The root key is changed.'
      : 'The root key was changed by a call that was stopped; the audit says so now, and it is not changed again.'
  const where = fromEnvironment(place)
    ? 'The key in force is that of CORRIDOR_KEY_NEXT: give it in CORRIDOR_KEY from now on.'
    : `The key in force is in ${keyFileOf(place)}: copy it to a safe place, apart from this folder and its backups.`
  return [
    `${done} ${where}`,
    'Copy .corridor/identities/keys.json anew. Copies from before open with the old key: destroy that one together with them.',
  ]
}
