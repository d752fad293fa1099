/**
 * The codebook of a file of persons, after the DDI Codebook 2.5 (study, file, variables with their categories): what each variable is, its
 * codes with names and counts, what was made coarser, what was withheld. Everything in it can be counted from the file itself.
 */
import type { Microdata } from '../../edition/microdata.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Codebook, CodebookVariable, Detail } from '../../published/codebook.ts'
import type { Labels } from '../../standards/labels.ts'
import { bandName } from './band-name.ts'
import type { ProtectedColumn, ProtectedFile } from './protect-file.ts'

/** Name of the column that says why a value of another is missing. */
export const missingName = (column: string): string => `${column}_missing`

/** Why a value is missing: codes of CL_OBS_STATUS. */
export const withheldStatus = 'Q'
export const unknownStatus = 'O'

export function codebookOf(
  described: Microdata,
  { edition, recordSources }: ReadEdition,
  file: ProtectedFile,
  hash: string,
): Codebook {
  const source = recordSources.find(({ id }) => id === described.from)
  return {
    name: described.name,
    title: described.title,
    edition: edition.title,
    source: source?.title ?? edition.title,
    sourceId: described.from,
    provider: source?.provider ?? edition.title,
    access: described.access,
    example: edition.example,
    at: described.at,
    persons: file.persons,
    share: described.share ?? null,
    k: described.k,
    hash,
    variables: file.columns.map((column) => variableOf(column)),
  }
}

function variableOf({ variable, values, withheld, withheldShare }: ProtectedColumn): CodebookVariable {
  const { asked, numeric } = variable
  const numbers = numeric ? values.filter((value) => typeof value === 'number') : []
  const counts = Map.groupBy(numeric ? [] : values.filter((value) => value !== null), String)
  return {
    name: variable.column,
    label: variable.label,
    key: variable.isKey,
    numeric,
    detail: detailOf(variable),
    ...(asked.bottom === undefined ? {} : { bottom: asked.bottom }),
    ...(asked.top === undefined ? {} : { top: asked.top }),
    codes: [...counts]
      .map(([code, all]) => ({ code, label: nameOf(code, variable), persons: all.length }))
      .toSorted((a, b) => place(a.code, variable) - place(b.code, variable) || (a.code < b.code ? -1 : 1)),
    ...(numbers.length === 0
      ? {}
      : {
          range: numbers.reduce(
            ([least, most], n) => [Math.min(least, n), Math.max(most, n)],
            [Infinity, -Infinity],
          ),
        }),
    withheld: withheld.size,
    withheldShare,
    unknown: values.filter((value) => value === null).length - withheld.size,
    missing: missingName(variable.column),
  }
}

function detailOf({ asked, as }: ProtectedColumn['variable']): Detail {
  if (asked.bands !== undefined) return 'bands'
  if (asked.bottom !== undefined || asked.top !== undefined) return 'limits'
  if (asked.codes !== undefined) return 'codes'
  if (asked.level !== undefined) return 'level'
  if (asked.keep !== undefined) return 'keep'
  return as === 'year' ? 'year' : 'recorded'
}

const nameOf = (code: string, { names, as }: ProtectedColumn['variable']): Labels =>
  names.get(code) ?? bandName(code, as === 'year') ?? { en: code, fr: code, pt: code }

/** Codes in the order of their list, bands by their lower bound. */
function place(code: string, { names }: ProtectedColumn['variable']): number {
  const listed = [...names.keys()].indexOf(code)
  return listed >= 0 ? listed : code.startsWith('Y_LT') ? -1 : Number(/\d+/.exec(code)?.[0] ?? 0)
}
