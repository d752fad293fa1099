/**
 * Names of the bands that `recode` makes of whole numbers: Y15T24, Y_GE65, Y_LT15.
 */
import type { Labels } from '../../standards/labels.ts'

/**
 * @param years true where the numbers are years
 * @returns undefined where the code is no band
 */
export function bandName(code: string, years = false): Labels | undefined {
  const [, from, to, least, below] = /^Y(?:(\d+)T(\d+)|_GE(\d+)|_LT(\d+))$/.exec(code) ?? []
  if (from !== undefined && to !== undefined)
    return from === to
      ? { en: from, fr: from, pt: from }
      : { en: `${from} to ${to}`, fr: `de ${from} à ${to}`, pt: `de ${from} a ${to}` }
  if (least !== undefined && years)
    return { en: `${least} or later`, fr: `${least} ou après`, pt: `${least} ou depois` }
  if (below !== undefined && years)
    return { en: `before ${below}`, fr: `avant ${below}`, pt: `antes de ${below}` }
  if (least !== undefined) return { en: `${least} and over`, fr: `${least} et plus`, pt: `${least} e mais` }
  if (below !== undefined) return { en: `below ${below}`, fr: `moins de ${below}`, pt: `menos de ${below}` }
  return undefined
}
