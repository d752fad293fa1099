/**
 * What a reader is told when a page cannot be shown, in English.
 */
export const failure = {
  notFound: {
    title: 'This page does not exist',
    text: (path: string) =>
      `There is nothing at ${path}. The address may be mistyped, or the page may have moved.`,
  },
  invalid: {
    title: 'This address asks for something we do not understand',
    text: 'A part of the address is not in the form that it should have. Start again from one of these pages.',
  },
  tooLarge: {
    title: 'This selection is too large to show',
    text: 'Choose fewer countries, years or categories, or download the whole table as a file.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'The page could not be made. It is not your fault. Please try again in a minute; the other pages should work.',
  },
  nearest: 'Did you mean',
  instead: 'From here you can go to',
}
export type Failure = typeof failure
