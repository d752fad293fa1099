/**
 * The list of countries, in Portuguese.
 */
import type { CountryIndex } from '../en/country-index.ts'

export const countryIndex = {
  title: 'Países',
  answer: (most: string, count: string, share: string, dense: string, out: string, gone: string) =>
    `É ${most} que vivem mais migrantes (${count}) e é ${dense} que mais pesam: ${share} da população. Foi ${out} que mais gente saiu: ${gone} vivem no estrangeiro.`,
  answerBoth: (place: string, count: string, share: string, out: string, gone: string) =>
    `É ${place} que vivem mais migrantes: ${count}, ou seja, ${share} da população, que é também a parte mais alta. Foi ${out} que mais gente saiu: ${gone} vivem no estrangeiro.`,
  map: {
    title: 'De quem vive aqui, quantos vieram de outro país',
    unit: (year: string) => `Migrantes, em % da população, ${year}`,
    summary: (high: string, highShare: string, low: string, lowShare: string) =>
      `A parte é mais alta ${high} (${highShare}) e mais baixa ${low} (${lowShare}).`,
  },
  table: {
    title: 'Números principais',
    caption: 'Uma linha por país; um cabeçalho ordena a sua coluna',
    migrants: 'Migrantes',
    share: 'Parte da população, %',
    emigrants: 'Emigrantes',
    net: 'Saldo migratório',
    refugeesIn: 'acolhidos',
    refugeesOut: 'oriundos',
    refugees: 'Refugiados',
    remittances: 'Recebido, milhões de US$',
    none: 'Um traço: a fonte não tem número para esse ano.',
  },
  others: (countries: string, partners: string) =>
    `Só estes ${countries} países têm página. ${partners} outros países e territórios aparecem como lugares de onde se veio ou para onde se foi: procure-os nos quadros, ou procure um corredor, por exemplo «do Mali para França».`,
} satisfies CountryIndex
