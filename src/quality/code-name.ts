/** The name of a dimension's code, in each language; a code without a name stands for itself. */
import { ageLabel } from '../standards/age.ts'
import type { Labels } from '../standards/labels.ts'
import type { Standards } from '../standards/standards.ts'

export type Names = Pick<Standards, 'concepts' | 'codelists' | 'areas'>

const ageName = (code: string): Labels => ({
  en: ageLabel(code, 'en'),
  fr: ageLabel(code, 'fr'),
  pt: ageLabel(code, 'pt'),
})

export function codeName({ concepts, codelists, areas }: Names, dimension: string, code: string): Labels {
  if (dimension === 'AGE') return ageName(code)
  const list = concepts.find(({ id }) => id === dimension)?.codelist
  const codes = list === 'CL_AREA' ? areas : codelists.find(({ id }) => id === list)?.codes
  return codes?.find(({ id }) => id === code)?.name ?? { en: code, fr: code, pt: code }
}
