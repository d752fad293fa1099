/**
 * The page of the files of persons, in Portuguese, and what other pages say of it.
 */
import type { Microdata } from '../en/microdata.ts'

export const microdata: Microdata = {
  title: 'Microdados',
  none: 'Não foi divulgado aqui nenhum ficheiro de pessoas. Os quadros são contados a partir de registos que ninguém vê fora da instituição.',
  answer: (files) =>
    `Para as perguntas a que nenhum quadro responde: ${files}, em que cada linha é uma pessoa, com menos colunas e menos pormenor do que a instituição conhece.`,
  files: { one: 'ficheiro protegido de pessoas', other: 'ficheiros protegidos de pessoas' },
  protection:
    'Os ficheiros são feitos para que ninguém se distinga pelo que outros possam saber. Quem usa um compromete-se a não tentar reconhecer ninguém.',
  toPage: (files) => `Para as perguntas a que nenhum quadro responde: ${files}, uma linha por pessoa.`,
  records: 'Pessoas',
  drawn: (persons, share) => `${persons}, amostra de ${share}; cada uma tem um peso`,
  everybody: (persons) => `${persons}, todas as dos registos`,
  day: 'Situação em',
  source: 'Fonte',
  variables: 'Variáveis',
  protected: 'Proteção',
  alike: (k) =>
    `O que o ficheiro diz de uma pessoa e outros podem saber serve a pelo menos ${k} das pessoas sorteadas.`,
  withheld: (share) => `De uma variável omitem-se no máximo ${share} dos valores conhecidos.`,
  report: 'Relatório sobre o risco',
  green:
    'Todos os controlos foram satisfeitos antes da divulgação. O relatório fica na instituição, pois diz também o risco dos registos não protegidos.',
  objection: (reason) =>
    `Nem todos os controlos foram satisfeitos; o ficheiro foi divulgado mesmo assim: «${reason}» O relatório fica na instituição.`,
  approved: 'Aprovação',
  approvedBy: (by, date) => `por ${by} a ${date}`,
  access: 'Acesso',
  who: {
    anyone: 'Livre; os ficheiros descarregam-se abaixo.',
    'on-request': (provider) =>
      `A pedido, para quem assina as condições; dirigir-se a: ${provider}. O dicionário está aberto a todos.`,
  },
  table: {
    caption: (version) => `Ficheiros da versão ${version}`,
    what: 'Conteúdo',
    size: 'Tamanho',
    hash: 'Impressão digital (SHA-256)',
  },
  kinds: {
    csv: 'As pessoas em CSV, para qualquer programa',
    parquet: 'As pessoas em Parquet, para análise',
    page: (language) => `Dicionário das variáveis para ler, em ${language}`,
    json: 'Dicionário das variáveis para programas, JSON',
  },
  earlier: 'Versões anteriores',
  version: (version, date) => `Versão ${version}, aprovada a ${date}`,
  cite: (file, version) => `«${file}» [ficheiro de pessoas], versão ${version}`,
}
