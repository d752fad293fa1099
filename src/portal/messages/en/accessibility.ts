/**
 * The accessibility statement, in English.
 */
export const accessibility = {
  title: 'Accessibility',
  answer:
    'This site is meant to work for everyone: with a screen reader, with the keyboard alone, enlarged, on a small phone, without scripts. What we test, and where it still falls short, stands here.',
  does: {
    title: 'What you can rely on',
    points: [
      'Every picture has a sentence that says what is to be seen in it, and a table with its exact numbers.',
      'Everything can be reached with the keyboard, in reading order, and the focus is visible.',
      'No page needs a script; forms and links are those of the browser.',
      'Pages work from a width of 320 pixels and at a zoom of 200 %. Wide tables scroll sideways inside their own frame, also with the arrow keys.',
      'Colours follow the light or dark setting of your device and its forced colours; text has a contrast of at least 4.5 to 1. Nothing is said by colour alone.',
      'Tables have a caption, headers for rows and columns, and the meaning of each mark in words.',
      'Pages print cleanly.',
    ],
  },
  tested: {
    title: 'What is tested',
    text: 'We aim at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. With every change of the program, an example of each kind of page in each language is checked by program (axe-core) at a wide and at a narrow width; the order of the keyboard, the visible focus, the validity of the HTML and the use without scripts are tested as well. A program finds only part of what matters: people who use assistive technology have not tested the site yet.',
  },
  limits: {
    title: 'What falls short',
    points: [
      'Citations, names of licences, and the sentences of the quality reports are in English in all languages. They are marked as English, so that a screen reader pronounces them rightly.',
      'Large tables are long to listen to. Choose fewer countries or years first, or take the table with you as a file.',
      'Downloaded pictures in PNG have no description: use the sentence and the table on the page, or the SVG, which carries its description.',
      'Codes such as _T and years of estimates are explained on the page of the list or the table, not beside each of them.',
    ],
  },
  help: {
    title: 'If something does not work',
    text: 'Tell us what you were trying to do, on which page and with which device.',
    contact: (address: string) => `Write to ${address}.`,
    noContact: 'Tell whoever runs this copy of the site.',
    files: 'All figures are also there as files:',
    link: 'for programs (API)',
  },
}
export type Accessibility = typeof accessibility
