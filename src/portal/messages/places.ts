/**
 * Names of areas in sentences: “en France, au Mali, aux États-Unis, à Cabo Verde”; “no Mali, na França, em Cabo Verde”.
 *
 * Countries follow the grammar of their language (LANG/places.ts). Groups, regions and residuals (`_U`, `_O`) have no
 * grammar of their own: their forms come from `other`, and pages word such sentences differently.
 */
import type { Language } from '../../standards/labels.ts'
import { placeForms as en } from './en/places.ts'
import { placeForms as fr } from './fr/places.ts'
import type { PlaceForms } from './place-forms.ts'
import { placeForms as pt } from './pt/places.ts'
import { shortNames } from './short-names.ts'

export interface Places {
  /** Name for prose, tables and charts: “United States”. */
  readonly name: (code: string) => string
  /** Name as the codelist has it: “United States of America”. */
  readonly official: (code: string) => string
  readonly the: (code: string) => string
  readonly in: (code: string) => string
  readonly to: (code: string) => string
  readonly from: (code: string) => string
  readonly of: (code: string) => string
}

const grammar = { en, fr, pt }

/** The neutral forms of a name that no grammar knows: “(ECOWAS)” after a preposition that needs no article. */
const other: Record<Language, (name: string) => PlaceForms> = {
  en: (n) => ({ the: n, in: `in ${n}`, to: `to ${n}`, from: `from ${n}`, of: `of ${n}` }),
  fr: (n) => ({
    the: n,
    in: `dans l’ensemble « ${n} »`,
    to: `vers l’ensemble « ${n} »`,
    from: `de l’ensemble « ${n} »`,
    of: `de l’ensemble « ${n} »`,
  }),
  pt: (n) => ({
    the: n,
    in: `no conjunto «${n}»`,
    to: `para o conjunto «${n}»`,
    from: `do conjunto «${n}»`,
    of: `do conjunto «${n}»`,
  }),
}

/**
 * Make the forms of a language.
 *
 * @param official name of an area in the codelist, undefined where the code is not in it: the code itself then stands
 */
export function places(lang: Language, official: (code: string) => string | undefined): Places {
  const full = (code: string): string => official(code) ?? code
  const name = (code: string): string =>
    shortNames[code]?.[lang] ??
    full(code)
      .replace(/ ?\(.*\)$/, '')
      .replace(/'/g, '’')
  const forms = (code: string): PlaceForms =>
    /^[A-Z]{3}$/.test(code) ? grammar[lang](code, name(code)) : other[lang](name(code))
  return {
    name,
    official: full,
    the: (code) => forms(code).the,
    in: (code) => forms(code).in,
    to: (code) => forms(code).to,
    from: (code) => forms(code).from,
    of: (code) => forms(code).of,
  }
}
