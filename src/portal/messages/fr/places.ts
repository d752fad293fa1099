/**
 * Names of places in French sentences. A country is feminine if its name ends in -e, else masculine; exceptions, plurals
 * and names without an article are listed. Masculine: au, du; feminine: en, de; before a vowel: en, d’; plural: aux, des;
 * without an article (islands and cities): à, de. The forms follow the usage of the Académie française and of the
 * terminology lists of the United Nations.
 */
import type { PlaceForms } from '../place-forms.ts'

const masculineInE = new Set(['BLZ', 'KHM', 'MEX', 'MOZ', 'SUR', 'ZWE'])
const feminineElse = new Set(['COD', 'KOR', 'PRK', 'SAU', 'PSE', 'TUR', 'NCL', 'ZAF'])
const plural = new Set([
  'ARE',
  'BHS',
  'COM',
  'CYM',
  'FJI',
  'MDV',
  'MHL',
  'NLD',
  'PHL',
  'SLB',
  'SYC',
  'TCA',
  'TON',
  'USA',
  'VGB',
  'VIR',
])
const bare = new Set([
  'CPV',
  'CUB',
  'CYP',
  'HKG',
  'MAC',
  'MLT',
  'MCO',
  'SGP',
  'DJI',
  'BHR',
  'STP',
  'MUS',
  'MDG',
  'KIR',
  'NRU',
  'TUV',
  'VUT',
  'WSM',
  'PLW',
  'BRB',
  'DMA',
  'GRD',
  'LCA',
  'KNA',
  'VCT',
  'TTO',
  'ATG',
  'SMR',
  'AND',
  'GUM',
  'PRI',
  'MYT',
  'ABW',
  'CUW',
  'SXM',
  'GIB',
  'SHN',
])
/** Names without an article that take “en” all the same. */
const bareWithEn = new Set(['HTI', 'ISR', 'OMN'])

/** Forms of the area with this code (ISO alpha-3) and name. */
export function placeForms(code: string, name: string): PlaceForms {
  const vowel = /^[AEIOUYÉÈÊÎÔÂaeiouhéèêîôâ]/.test(name) && !/^(Y[eé]men|Hong|Honduras|Hongrie)/.test(name)
  const of = vowel ? `d’${name}` : `de ${name}`
  if (bareWithEn.has(code)) return { the: name, in: `en ${name}`, to: `en ${name}`, from: of, of }
  if (bare.has(code)) return { the: name, in: `à ${name}`, to: `à ${name}`, from: of, of }
  if (plural.has(code)) {
    return {
      the: `les ${name}`,
      in: `aux ${name}`,
      to: `aux ${name}`,
      from: `des ${name}`,
      of: `des ${name}`,
    }
  }
  if (/[,()]/.test(name))
    return { the: name, in: `à ${name}`, to: `à ${name}`, from: `de ${name}`, of: `de ${name}` }
  const feminine =
    feminineElse.has(code) ||
    (/e$|^République|^Côte|^Nouvelle|^Guinée|^Guyane|^Afrique|^Arabie/.test(name) && !masculineInE.has(code))
  if (vowel) return { the: `l’${name}`, in: `en ${name}`, to: `en ${name}`, from: of, of: `de l’${name}` }
  if (feminine)
    return { the: `la ${name}`, in: `en ${name}`, to: `en ${name}`, from: of, of: `de la ${name}` }
  return { the: `le ${name}`, in: `au ${name}`, to: `au ${name}`, from: `du ${name}`, of: `du ${name}` }
}
