/**
 * Names of places in Portuguese sentences. A country is feminine if its name ends in -a, else masculine; exceptions,
 * plurals and names without an article are listed. With an article the preposition joins it: no, na, nos, nas; do, da,
 * dos, das; para o, para a.
 */
import type { PlaceForms } from '../place-forms.ts'

const bare = new Set([
  'AGO',
  'AND',
  'ATG',
  'BRB',
  'CPV',
  'CUB',
  'CYP',
  'DJI',
  'FJI',
  'HKG',
  'ISR',
  'MAC',
  'MAR',
  'MCO',
  'MDG',
  'MLT',
  'MMR',
  'MOZ',
  'NRU',
  'OMN',
  'PRI',
  'PRT',
  'SGP',
  'SLV',
  'SMR',
  'STP',
  'TLS',
  'TON',
  'TTO',
  'TUV',
  'VUT',
  'KIR',
  'SHN',
  'LCA',
  'KNA',
  'VCT',
  'BLZ',
])
const masculine = new Set(['CAN', 'KEN', 'PAN', 'BTN', 'BWA', 'GHA', 'QAT', 'RWA', 'LAO'])
const feminine = new Set(['CAF', 'CIV', 'COD', 'DOM', 'GIN', 'GNB', 'KOR', 'NZL', 'PRK', 'SAU', 'SLE', 'ZAF'])
const plural = {
  os: new Set(['CMR', 'USA', 'NLD', 'ARE']),
  as: new Set(['BHS', 'COM', 'HND', 'MDV', 'MHL', 'PHL', 'SLB', 'MUS', 'SYC']),
}

const article = (code: string, name: string): 'o' | 'a' | 'os' | 'as' | '' => {
  if (plural.os.has(code)) return 'os'
  if (plural.as.has(code) || name.startsWith('Ilhas')) return 'as'
  if (bare.has(code) || /[,()]/.test(name)) return ''
  if (feminine.has(code)) return 'a'
  if (masculine.has(code)) return 'o'
  return /a$|^(República|Guiné|Serra|Costa|Nova)/.test(name) ? 'a' : 'o'
}

/** Forms of the area with this code (ISO alpha-3) and name. */
export function placeForms(code: string, name: string): PlaceForms {
  const a = article(code, name)
  if (a === '')
    return { the: name, in: `em ${name}`, to: `para ${name}`, from: `de ${name}`, of: `de ${name}` }
  return {
    the: `${a} ${name}`,
    in: `n${a} ${name}`,
    to: `para ${a} ${name}`,
    from: `d${a} ${name}`,
    of: `d${a} ${name}`,
  }
}
