/**
 * The recogniser of a release's countries and territories, made once for each release.
 */
import type { Release } from '../../../published/model.ts'
import { recogniser } from '../../../standards/recognise.ts'
import type { Recognise } from '../../../standards/recognise.ts'

const made = new WeakMap<Release, Recognise>()

/** Groups, regions and residuals are no places that one comes from or goes to, so they are not recognised. */
export function recogniserOf(release: Release): Recognise {
  const known = made.get(release)
  if (known !== undefined) return known
  const areas = release.vocabulary.areas.filter((a) => a.kind !== 'group' && a.kind !== 'residual')
  const recognise = recogniser(areas)
  made.set(release, recognise)
  return recognise
}
