/** Invented persons, the same each time: names that many share, birthdays of their own. */
export interface Villager {
  readonly n: number
  readonly surname: string
  readonly given: string
  readonly born: string
  readonly sex: 'F' | 'M'
}

const surnames = [
  'Traoré',
  'Coulibaly',
  'Keïta',
  'Diarra',
  'Koné',
  'Sidibé',
  'Dembélé',
  'Cissé',
  'Touré',
  'Sangaré',
]
const given = {
  F: [
    'Aminata',
    'Fatoumata',
    'Mariam',
    'Kadiatou',
    'Oumou',
    'Assitan',
    'Djénéba',
    'Rokia',
    'Safiatou',
    'Hawa',
  ],
  M: [
    'Moussa',
    'Ibrahima',
    'Seydou',
    'Adama',
    'Bakary',
    'Modibo',
    'Souleymane',
    'Boubacar',
    'Issa',
    'Drissa',
  ],
}

/** @returns so many persons, numbered from 0 */
export function random(count: number): readonly Villager[] {
  let state = 42
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x8000_0000) * limit)
  }
  const two = (value: number): string => String(value).padStart(2, '0')
  return Array.from({ length: count }, (_, n) => {
    const sex = below(2) === 0 ? 'F' : 'M'
    return {
      n,
      surname: surnames[below(10)] ?? '',
      given: given[sex][below(10)] ?? '',
      born: `${1940 + below(75)}-${two(1 + below(12))}-${two(2 + below(27))}`,
      sex,
    }
  })
}
