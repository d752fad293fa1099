/**
 * Give back what nobody holds any more and V8 takes for small: handles of ours on memory of the engine.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// The function is there only while the flag is set.
setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as (how: { readonly type: 'minor' }) => void
setFlagsFromString('--no-expose-gc')

/** Collect young objects: less than a millisecond. */
export const collect = (): void => gc({ type: 'minor' })
