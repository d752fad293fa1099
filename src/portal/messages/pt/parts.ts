/**
 * Words that the country and corridor pages share, in Portuguese.
 */
import type { PartsWords } from '../en/parts.ts'

export const parts = {
  period: 'Período',
  contents: 'Nesta página',
  people: { one: 'pessoa', other: 'pessoas' },
  persons: 'Pessoas',
  percent: 'Por cento',
  others: 'Outros e desconhecidos',
  total: 'Todos os países',
  country: 'País',
  all: 'Todos os números do quadro',
  peakNow: (n: string, year: string) => `${n} em ${year}, o máximo até agora.`,
  endOf: (year: string) => `no fim de ${year}`,
  middleOf: (year: string) => `a meio de ${year}`,
  endOfYear: (range: string, middle: string) =>
    `Pessoas no fim do ano${middle === '' ? '' : ` (${middle}: a meio do ano)`}, ${range}`,
  sources: {
    'undesa-ims-2024': 'ONU, edição de 2024',
    'undesa-ims-2020': 'ONU, edição de 2020',
    'wb-gbm': 'Banco Mundial, 1960–2020',
    'wb-knomad': 'Banco Mundial, 2013 e 2017',
    'census-yearbook': 'Censos e inquéritos',
  } as Record<string, string>,
  census: { B: 'Censo: nascidos lá', C: 'Censo: nacionalidade' } as Record<string, string>,
  sourcesProse: {
    'undesa-ims-2024': 'as Nações Unidas (edição de 2024)',
    'undesa-ims-2020': 'as Nações Unidas (edição de 2020)',
    'wb-gbm': 'o Banco Mundial (1960–2020)',
    'wb-knomad': 'o Banco Mundial (2013 e 2017)',
    'census-yearbook': 'um censo',
  } as Record<string, string>,
  unknown: {
    title: 'Não conhecemos este país',
    text: (asked: string) =>
      `«${asked}» não é um código de país de três letras, como SEN, nem um nome que reconheçamos.`,
    near: 'Queria dizer',
    all: 'Os países deste sítio',
  },
} satisfies PartsWords
