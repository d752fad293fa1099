/**
 * What stands in the way of an earlier state, said of that state: problems of a run speak of now.
 */
import { Problem, problem } from '../../problem.ts'
import { openIdentityStore } from '../../store/identities/identities.ts'
import type { Layout } from '../../store/layout.ts'

/** The error itself where there is nothing to say of the moment. */
export function whyNot(error: unknown, place: Layout, at: string): unknown {
  if (!(error instanceof Problem)) return error
  const source = 'source' in error.details ? String(error.details.source) : ''
  if (error.code === 'run.no-records') return problem('earlier.nothing-stood', { at, source, first: null })
  if (error.code === 'identities.destroyed' && 'on' in error.details)
    return problem('earlier.destroyed', { source, on: String(error.details.on), at })
  // Sealed files whose keys are destroyed may be removed.
  const name = source.split('/')[0] ?? ''
  const on = error.code === 'identities.missing' ? destroyedOn(place, name) : undefined
  return on === undefined ? error : problem('earlier.destroyed', { source: name, on, at })
}

function destroyedOn(place: Layout, source: string): string | undefined {
  const identities = openIdentityStore(place, { env: process.env, warn: () => undefined })
  try {
    return identities.keyring.hold((held) =>
      held.destroyed(source)
        ? (held.retention().find((one) => one.source === source)?.until ?? undefined)
        : undefined,
    )
  } finally {
    identities.close()
  }
}
