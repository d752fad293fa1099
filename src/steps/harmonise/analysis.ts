import type { RecordType } from '../../standards/record-type.ts'
import { precisionName } from './records.ts'

export const analysisColumns = (type: RecordType): readonly string[] => [
  'record',
  ...type.columns.flatMap(({ id, kind, identity }) =>
    identity || kind === 'id' ? [] : kind === 'date' ? [id, precisionName(id)] : [id],
  ),
  ...(type.id === 'survey_person' ? [] : ['birth', 'age']),
  'row',
  'unread',
]
