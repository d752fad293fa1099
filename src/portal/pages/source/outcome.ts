/**
 * What became of the rows that a check found: set aside (`error`), published as missing, or published and pointed out.
 */
import { isReported } from '../../../published/public-source.ts'
import type { PublicSource } from '../../../published/public-source.ts'
import type { Finding } from '../../../published/model.ts'

export type Outcome = 'error' | 'warning' | 'missing'

/** Outcome of a finding of `source`; zeros that nobody believes are missing figures, not wrong rows. */
export function outcome(
  source: PublicSource,
  finding: Pick<Finding, 'file' | 'check' | 'severity'>,
): Outcome {
  const file = isReported(source) ? source.files.find((f) => f.name === finding.file) : undefined
  const check = file?.checks.find((c) => c.id === finding.check)
  return check?.rule === 'not-all-zero' && finding.severity === 'error' ? 'missing' : finding.severity
}
