/**
 * Words that every document needs, in French: what stands at its edges, and around figures and tables.
 */
import type { Frame } from '../en/frame.ts'

export const frame = {
  exampleTitle: 'Ceci est un exemple inventé',
  exampleRunning: (running: string) => `Exemple inventé · ${running}`,
  exampleText: 'Le pays, les organismes et les chiffres sont inventés, pour montrer comment cela fonctionne.',
  contents: 'Sommaire',
  figure: (n: number) => `Figure ${n}`,
  table: (n: number) => `Tableau ${n}`,
  numbers: (which: string) => `Les chiffres : ${which}.`,
  source: 'Source',
  counted: 'Ce qui est compté',
  colon: ' : ',
  notKnown: 'Ce que l’on ignore',
  skip: 'Aller au texte',
  release: 'Établi d’après',
  releaseOf: (edition: string, number: number, date: string) => `${edition}, édition n° ${number} du ${date}`,
  fingerprint: 'Empreinte de l’édition',
} satisfies Frame
