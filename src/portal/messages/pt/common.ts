/**
 * Words of every page, in Portuguese: the frame around the content, figures, tables, and the pages for what is not there.
 */
import type { Common } from '../en/common.ts'

export const common = {
  language: 'Português',
  languages: 'Língua',
  skip: 'Saltar para o conteúdo',
  mainNavigation: 'Páginas principais',
  youAreHere: 'Está aqui',
  home: 'Início',
  country: 'País',
  countries: 'Países',
  corridors: 'Corredores',
  tables: 'Quadros',
  compare: 'Comparar',
  themes: 'Temas',
  sources: 'Fontes',
  methods: 'Métodos',
  about: 'Sobre',
  licences: 'Licenças',
  accessibility: 'Acessibilidade',
  api: 'Para programas (API)',
  search: 'Pesquisa',
  searchLabel: 'País, corredor, quadro ou palavra',
  searchButton: 'Procurar',
  release: (number: string, date: string) => `Publicação n.º ${number}, de ${date}`,
  fingerprint: (hash: string) => `impressão digital ${hash}`,
  boundaries:
    'As fronteiras e os nomes nos mapas são os da Natural Earth e não exprimem qualquer opinião sobre o estatuto de um país ou território.',
  footer: 'Sobre este sítio',
  /** Between a label and what it labels. */
  colon: ': ',
  source: 'Fonte',
  definition: 'O que se conta',
  theNumbers: 'Os números',
  download: 'Descarregar',
  downloadSvg: 'Desenho (SVG)',
  downloadPng: 'Imagem (PNG)',
  fullTable: 'Quadro completo',
  cite: 'Como citar',
  unit: 'Unidade',
  marks: 'Sinais',
  noFigure: 'sem número',
  scrolls: 'Desloca-se para o lado',
  sortUp: (column: string) => `Ordenar por «${column}», do menor para o maior`,
  sortDown: (column: string) => `Ordenar por «${column}», do maior para o menor`,
  estimate: {
    MODELLED: 'estimado por um modelo',
    EXTRAPOLATED: 'prolongado a partir de números anteriores',
    IMPUTED: 'completado pela fonte',
  },
} satisfies Common
