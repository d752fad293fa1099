/**
 * Words that every document needs, in Portuguese: what stands at its edges, and around figures and tables.
 */
import type { Frame } from '../en/frame.ts'

export const frame = {
  exampleTitle: 'Isto é um exemplo inventado',
  exampleRunning: (running: string) => `Exemplo inventado · ${running}`,
  exampleText: 'O país, os organismos e os números são inventados, para mostrar como funciona.',
  contents: 'Índice',
  figure: (n: number) => `Figura ${n}`,
  table: (n: number) => `Quadro ${n}`,
  numbers: (which: string) => `Os números: ${which}.`,
  source: 'Fonte',
  counted: 'O que se conta',
  colon: ': ',
  notKnown: 'O que não se sabe',
  skip: 'Ir para o texto',
  release: 'Feito a partir de',
  releaseOf: (edition: string, number: number, date: string) =>
    `${edition}, publicação n.º ${number}, de ${date}`,
  fingerprint: 'Impressão digital da publicação',
} satisfies Frame
