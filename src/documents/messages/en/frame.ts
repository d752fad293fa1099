/**
 * Words that every document needs, in English: what stands at its edges, and around figures and tables.
 */
export const frame = {
  exampleTitle: 'This is a made-up example',
  exampleRunning: (running: string) => `Made-up example · ${running}`,
  exampleText: 'Country, agencies and figures are invented, to show how it works.',
  contents: 'Contents',
  figure: (n: number) => `Figure ${n}`,
  table: (n: number) => `Table ${n}`,
  /** `which` is “Table 4”. */
  numbers: (which: string) => `The numbers: ${which}.`,
  source: 'Source',
  counted: 'What is counted',
  colon: ': ',
  notKnown: 'Not known',
  skip: 'Skip to the text',
  release: 'Made from',
  releaseOf: (edition: string, number: number, date: string) => `${edition}, release ${number} of ${date}`,
  fingerprint: 'Fingerprint of the release',
}
export type Frame = typeof frame
