/** The number of a section within its chapter: “B2”, “3.2”; none where chapters are not counted. */
export function sectionNumber(letter: string | undefined, i: number): string | undefined {
  if (letter === undefined) return undefined
  return /\d$/.test(letter) ? `${letter}.${i + 1}` : `${letter}${i + 1}`
}
