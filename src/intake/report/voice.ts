/**
 * What a report speaks with: its messages, numbers as its language writes them, and the names of columns.
 */
import type { RecordFile } from '../../edition/record-source.ts'
import { numbersIn } from '../../report/numbers.ts'
import type { Numbers } from '../../report/numbers.ts'
import type { Language } from '../../standards/labels.ts'
import type { RecordType } from '../../standards/record-type.ts'
import type { Words } from '../../steps/harmonise/lookup.ts'
import { en } from './messages/en.ts'
import type { Messages } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'

export interface Voice {
  readonly language: Language
  readonly w: Messages
  readonly n: Numbers
  readonly file: RecordFile
  readonly type: RecordType
  /** What a codelist is called. */
  readonly listTitle: (list: string) => string
  /** A code of a column with its name, where it is known. */
  readonly codeName: (column: string, code: string) => string
}

const messages = { en, fr, pt }

export const voiceOf = (language: Language, file: RecordFile, type: RecordType, words?: Words): Voice => ({
  language,
  w: messages[language],
  n: numbersIn(language),
  file,
  type,
  listTitle: (list) => {
    const name = words?.codelists.find((one) => one.id === list)?.name[language]
    return name === undefined ? list : `${list} (${name})`
  },
  codeName: (column, code) => {
    const list = type.columns.find((one) => one.id === column)?.codelist
    const name =
      list === 'CL_AREA'
        ? words?.areas.find((one) => one.id === code)?.name[language]
        : words?.codelists.find((one) => one.id === list)?.codes.find((one) => one.id === code)?.name[
            language
          ]
    return name === undefined ? code : `${code} (${name})`
  },
})
