/**
 * The words of a country's name that tell it from others, in a normal form: "la Côte d’Ivoire" and "COTE D'IVOIRE" are both
 * `cote ivoire`. Case, accents, apostrophes, hyphens, articles, and the Arabic article and letter variants do not count.
 */

/** Words that carry nothing: articles and "of", "and" in English, French and Portuguese. */
const small = new Set('the of and la le les l du de des d et a o as os da do das dos e'.split(' '))

/** One word for its abbreviations and its forms in the three languages. */
const same: Readonly<Record<string, string>> = {
  rep: 'republic',
  republique: 'republic',
  republica: 'republic',
  dem: 'democratic',
  democratique: 'democratic',
  democratica: 'democratic',
  st: 'saint',
  ste: 'sainte',
  sta: 'santa',
  is: 'islands',
  isl: 'islands',
}

/** Take `text` apart into its telling words, in their order. */
export function nameWords(text: string): string[] {
  const plain = text
    .replace(/\((?:e|ne|s|a|o|es|nes|as|os)\)/giu, '')
    .replace(/(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})\.?/gu, (initials) => initials.replaceAll('.', ''))
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ı', 'i')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !small.has(word))
  return words.map((word) => same[word] ?? (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word))
}
