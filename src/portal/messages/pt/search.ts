/**
 * Search, in Portuguese.
 */
import type { Search } from '../en/search.ts'

export const search = {
  title: 'Pesquisa',
  start: 'Escreva um país, dois países, ou uma palavra como «refugiado» ou «remessas».',
  found: (count: string, asked: string) => `${count} para «${asked}».`,
  results: { one: 'resultado', other: 'resultados' },
  nothing: (asked: string) => `Nada aqui se chama «${asked}».`,
  near: (asked: string) => `Nada aqui se chama «${asked}». Queria dizer um destes?`,
  try: 'Pode experimentar',
  examples: ['do Mali para França', 'Burquina Faso Costa do Marfim', 'Senegal', 'remessas', 'refugiado'],
  kinds: {
    corridor: 'Corredores',
    country: 'Países',
    theme: 'Temas',
    table: 'Quadros',
    definition: 'Definições',
    source: 'Fontes',
    concept: 'Conceitos',
    activity: 'Atividades',
    resource: 'Biblioteca',
  },
  corridor: (year: string, people: string, from: string, place: string) =>
    `Em ${year}, viviam ${place} ${people} vindas ${from}.`,
  noStock: 'Não há número de pessoas para este corredor; a sua página diz o que mais se sabe.',
  country: (year: string, migrants: string, gone: string, place: string) =>
    `Em ${year}, viviam ${place} ${migrants}; ${gone} lá nascidas viviam no estrangeiro.`,
  partner: 'Este país não tem página própria; os seus números com os países deste sítio estão nos quadros.',
} satisfies Search
