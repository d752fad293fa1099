/**
 * What was found in rows, in the words of the steward: a sentence or two for each kind of finding; of those that set rows aside, unless told.
 */
import type { RecordFile } from '../../edition/record-source.ts'
import type { Language } from '../../standards/labels.ts'
import type { RecordType } from '../../standards/record-type.ts'
import type { DeliveryReport, RuleReport } from '../delivery-report.ts'
import type { Reason } from '../set-aside-file.ts'
import { sayFinding } from './say-finding.ts'
import type { Said } from './say-finding.ts'
import { voiceOf } from './voice.ts'

/** What is said of one row says nothing of the others. */
function withoutCount(found: RuleReport): RuleReport {
  const { exchanged, ...rest } = found
  return exchanged === undefined ? found : rest
}

const inWords = ({ what, fix }: Said): string => `${what} ${fix}`.trim()

export function reasonsOf(
  report: DeliveryReport,
  file: RecordFile,
  type: RecordType,
  language: Language,
  severities: readonly RuleReport['severity'][] = ['error'],
): readonly Reason[] {
  const voice = voiceOf(language, file, type)
  return report.rules
    .filter((one) => severities.includes(one.severity))
    .map((one) => ({
      rule: one.rule,
      column: one.column ?? null,
      fault: one.fault ?? null,
      words: inWords(sayFinding(withoutCount(one), voice)),
    }))
}
