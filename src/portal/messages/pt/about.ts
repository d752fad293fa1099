/**
 * The page about the site, in Portuguese.
 */
import type { About } from '../en/about.ts'

export const about = {
  title: 'Sobre este sítio',
  answer: (countries: string, tables: string, sources: string) =>
    `Este sítio reúne o que ${sources} fontes dizem sobre as migrações em ${countries} países, em ${tables} quadros, e mostra onde concordam, onde divergem e o que ninguém contou.`,
  what: {
    title: 'O que aqui encontra',
    text: 'Quantas pessoas vivem fora do país onde nasceram, de onde vieram e para onde foram; quantas foram deslocadas; o que enviam para casa e quanto custa enviar; quem morreu ou desapareceu pelo caminho. Cada número diz quem o contou, quando e segundo que definição.',
  },
  how: {
    title: 'Como se fazem os números',
    text: 'Os ficheiros das fontes são guardados tal como chegaram. São lidos, os seus códigos passam para listas comuns, e são verificados. O que uma verificação rejeita fica à parte e é listado, nunca apagado em silêncio. Os quadros resultam depois de passos que qualquer pessoa pode ler e repetir.',
  },
  read: {
    title: 'Como lê-los',
    points: [
      'Um traço contínuo ou uma barra cheia é uma contagem; um traço interrompido ou um ponto oco é a estimativa de um modelo.',
      'Um número em falta nunca aparece como zero: leva um sinal, e o sinal tem a sua explicação.',
      'Nas frases, os números são arredondados; nos quadros, são os da fonte.',
      'Siga qualquer número de um quadro para ver de onde vem, até às linhas do ficheiro.',
    ],
  },
  not: {
    title: 'O que aqui não está',
    text: 'Nenhum registo de qualquer pessoa. Os números publicados são totais, e o programa que os mostra não tem acesso a mais nada.',
  },
  release: {
    title: 'As publicações',
    text: (number: string, date: string, program: string) =>
      `Está a ler a publicação n.º ${number}, feita a ${date} com ${program}. Uma publicação nunca muda: as correções vêm com a seguinte. Os mesmos dados dão sempre a mesma impressão digital, pelo que qualquer pessoa pode conferir uma cópia:`,
    approved: (by: string, date: string) => `Publicação aprovada por ${by} a ${date}.`,
    objection: (reason: string) =>
      `Aprovada com uma objeção, por haver controlos no vermelho. Razão dada: ${reason}`,
  },
  contact: (address: string) => `Perguntas e correções: ${address}`,
} satisfies About
