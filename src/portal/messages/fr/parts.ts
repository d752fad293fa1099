/**
 * Words that the country and corridor pages share, in French.
 */
import type { PartsWords } from '../en/parts.ts'

export const parts = {
  period: 'Période',
  contents: 'Sur cette page',
  people: { one: 'personne', other: 'personnes' },
  persons: 'Personnes',
  percent: 'Pour cent',
  others: 'Autres et inconnus',
  total: 'Tous les pays',
  country: 'Pays',
  all: 'Tous les chiffres du tableau',
  peakNow: (n: string, year: string) => `${n} en ${year}, le maximum à ce jour.`,
  endOf: (year: string) => `fin ${year}`,
  middleOf: (year: string) => `à la mi-${year}`,
  endOfYear: (range: string, middle: string) =>
    `Personnes en fin d’année${middle === '' ? '' : ` (${middle} : à la mi-année)`}, ${range}`,
  sources: {
    'undesa-ims-2024': 'ONU, édition 2024',
    'undesa-ims-2020': 'ONU, édition 2020',
    'wb-gbm': 'Banque mondiale, 1960–2020',
    'wb-knomad': 'Banque mondiale, 2013 et 2017',
    'census-yearbook': 'Recensements et enquêtes',
  } as Record<string, string>,
  census: { B: 'Recensement : nés là-bas', C: 'Recensement : nationalité' } as Record<string, string>,
  sourcesProse: {
    'undesa-ims-2024': 'les Nations Unies (édition 2024)',
    'undesa-ims-2020': 'les Nations Unies (édition 2020)',
    'wb-gbm': 'la Banque mondiale (1960–2020)',
    'wb-knomad': 'la Banque mondiale (2013 et 2017)',
    'census-yearbook': 'un recensement',
  } as Record<string, string>,
  unknown: {
    title: 'Nous ne connaissons pas ce pays',
    text: (asked: string) =>
      `« ${asked} » n’est ni un code de pays à trois lettres, comme SEN, ni un nom que nous reconnaissons.`,
    near: 'Cherchiez-vous',
    all: 'Les pays de ce site',
  },
} satisfies PartsWords
