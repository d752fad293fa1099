/** What a chart is told in tests, at a width; the language decides numbers and words. */
import type { ChartOptions } from '../../../src/portal/charts/frame.ts'
import { format } from '../../../src/portal/format.ts'
import { messages } from '../../../src/portal/messages/messages.ts'
import type { Language } from '../../../src/standards/labels.ts'

export const options = (width: number, lang: Language = 'en'): ChartOptions => ({
  id: `chart${width}`,
  title: 'A title with < and &',
  description: 'One sentence.',
  width,
  f: format(lang),
  words: messages[lang].chart,
})

/** The sixteen countries of the edition with their M49 codes. */
export const m49: Readonly<Record<string, string>> = {
  BEN: '204',
  BFA: '854',
  CPV: '132',
  CIV: '384',
  GMB: '270',
  GHA: '288',
  GIN: '324',
  GNB: '624',
  LBR: '430',
  MLI: '466',
  MRT: '478',
  NER: '562',
  NGA: '566',
  SEN: '686',
  SLE: '694',
  TGO: '768',
}
