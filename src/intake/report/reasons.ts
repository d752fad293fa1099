/**
 * Why rows were set aside, in the words of the steward: one sentence for each kind of error.
 */
import type { RecordFile } from '../../edition/record-source.ts'
import type { Language } from '../../standards/labels.ts'
import type { RecordType } from '../../standards/record-type.ts'
import type { DeliveryReport } from '../delivery-report.ts'
import type { Reason } from '../set-aside-file.ts'
import { sayFinding } from './say-finding.ts'
import { voiceOf } from './voice.ts'

export function reasonsOf(
  report: DeliveryReport,
  file: RecordFile,
  type: RecordType,
  language: Language,
): readonly Reason[] {
  const voice = voiceOf(language, file, type)
  return report.rules
    .filter((one) => one.severity === 'error')
    .map((one) => ({
      rule: one.rule,
      column: one.column ?? null,
      fault: one.fault ?? null,
      words: sayFinding(one, voice).what,
    }))
}
