/**
 * The page about the site, in English.
 */
export const about = {
  title: 'About this site',
  answer: (countries: string, tables: string, sources: string) =>
    `This site brings together what ${sources} sources say about migration in ${countries} countries, in ${tables} tables, and shows where they agree, where they differ and what nobody has counted.`,
  what: {
    title: 'What you will find',
    text: 'How many people live outside the country of their birth, where they came from and where they went; how many were displaced; what they send home and what sending costs; who died or disappeared on the way. Each number says who counted it, when, and by which definition.',
  },
  how: {
    title: 'How the numbers are made',
    text: 'Files arrive from their providers and are kept as they came. They are read, their codes are put into standard lists, and they are checked. What a check rejects is set aside and listed, never dropped in silence. Tables are then made by steps that anyone can read and repeat.',
  },
  read: {
    title: 'How to read them',
    points: [
      'A solid line or a full bar is a count. A dashed line or a hollow point is an estimate by a model.',
      'A missing number is never shown as zero. It has a mark, and the mark has its reason.',
      'In sentences numbers are rounded; in tables they are as the source gave them.',
      'Follow any number in a table to see where it comes from, down to the rows of the file.',
    ],
  },
  not: {
    title: 'What is not here',
    text: 'No record of any person. The published figures are totals, and the program that shows them cannot reach anything else.',
  },
  release: {
    title: 'Releases',
    text: (number: string, date: string, program: string) =>
      `You are reading release ${number}, made on ${date} by ${program}. A release is never changed: corrections come with the next one. The same inputs always give the same fingerprint, so anyone can check that a copy is true:`,
    approved: (by: string, date: string) => `Approved for publication by ${by} on ${date}.`,
    objection: (reason: string) =>
      `Approved with an objection, since checks were red. The reason given: ${reason}`,
  },
  contact: (address: string) => `Questions and corrections: ${address}`,
}
export type About = typeof about
