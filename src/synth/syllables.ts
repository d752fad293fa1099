/**
 * Words made of syllables, one for each number: names of people and places that never existed, as many as are wanted.
 *
 * Two numbers never give one word: a number is written in mixed radix with a syllable for each digit, and a word of more
 * syllables has more letters than the alphabets of the shorter ones can spell. The first digits turn fastest, so that
 * neighbouring ranks begin differently, as names do in a list that is ordered by frequency.
 */

/** Open syllables (consonant and vowel, two letters each) by position; the last list serves all later positions. */
export type Alphabet = readonly (readonly string[])[]

/** All pairs of a consonant and a vowel, as a list of syllables. */
export const syllablesOf = (consonants: string, vowels: string): readonly string[] =>
  consonants.split('').flatMap((consonant) => vowels.split('').map((vowel) => consonant + vowel))

/** Make the namer of an alphabet: it answers the word of a number (an integer from 0), of at least `least` syllables. */
export function namer(alphabet: Alphabet, least: number): (n: number) => string {
  const at = (place: number): readonly string[] => alphabet[Math.min(place, alphabet.length - 1)] ?? []
  return (n) => {
    let size = 1
    for (let place = 0; place < least; place += 1) size *= at(place).length
    let [rest, places] = [n, least]
    while (rest >= size) {
      rest -= size
      size *= at(places).length
      places += 1
    }
    let [word, turn] = ['', 0]
    for (let place = 0; place < places; place += 1) {
      const list = at(place)
      // The digit before shifts the next one: without it all early words would share their last syllables.
      word += list[((rest % list.length) + turn) % list.length] ?? ''
      turn = (turn + (rest % list.length)) * 5
      rest = Math.floor(rest / list.length)
    }
    return word
  }
}
