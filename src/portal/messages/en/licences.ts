/**
 * The page of licences, in English.
 */
export const licences = {
  title: 'Licences',
  answer: (sources: string, terms: string) =>
    `The figures belong to those who gathered them: ${sources}, under ${terms}. The program that shows them is free software under the Apache License 2.0.`,
  sources: { one: 'source', other: 'sources' },
  licences: { one: 'licence', other: 'licences' },
  figures: {
    title: 'The figures',
    text: 'Each provider sets the terms for its own figures. All those listed here allow you to copy, share and reuse them if you name the source. When you take a table with you, its citation names every source that it rests on.',
    caption: 'Licence of each source',
    source: 'Source',
    licence: 'Licence',
    cite: 'How to name it',
  },
  computed: {
    title: 'Tables computed here',
    text: 'Shares, rates, differences and totals by group are computed by us from these sources. Name this site with the release, and the sources that the table names.',
  },
  program: {
    title: 'The program',
    text: 'The program is called Corridor. Its code, its lists of codes and its texts are under the Apache License 2.0: you may use, change and pass them on, also in a product of your own, if you keep the notices.',
    link: 'Apache License 2.0',
  },
  maps: {
    title: 'Maps and letters',
    text: 'The outlines on maps come from Natural Earth, which has put them in the public domain. Downloaded pictures are set in DejaVu, a free typeface; the pages use the typefaces of your device.',
    link: 'Natural Earth, terms of use',
  },
}
export type Licences = typeof licences
