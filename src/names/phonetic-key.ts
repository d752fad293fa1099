/**
 * A key of how a name sounds in West Africa, whichever colonial spelling wrote it: Diallo, Jallow, Jalloh and Djalo have one key.
 *
 * In: one word as `plainForm` gives it. Out: small letters, with J for dj, C for ch and sh, N for gn. The rules are a table, applied
 * from the top; a published encoder for Manding, Wolof or Pulaar does not exist, so these are ours. A key is meant to bring
 * spellings together, not to tell names apart: that is the dictionary's work (Conde and Conte differ here too; Mahmud and Muhammad
 * do).
 */

type Rule = readonly [RegExp, string]

const rules: readonly Rule[] = [
  // Long vowels of English spelling, then double letters: Ceesay, Joof, Faal, Sillah.
  [/(?<=.)ee$/, 'e'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/(.)\1+/g, '$1'],
  // Thiam and Cham, Thierno and Cherno; Cheikh and Sheikh. French ch and English sh are one sound, and ch another: both are C.
  [/tch|tsh|sch|sh|ch/g, 'C'],
  [/th?i(?=[aeou])/g, 'C'],
  // Diop and Jobe, Djibril, Gibril and Jibril.
  [/dj|d[iy](?=[aeou])|j|g(?=[eiy])/g, 'J'],
  [/J[iy](?=[aou])/g, 'J'],
  [/gu(?=[ei])/g, 'g'],
  // Niang and Nyang, Sagna and Sanha.
  [/gn|n[yh](?=[aeiou])|ni(?=[aou])/g, 'N'],
  [/ph/g, 'f'],
  [/ck|qu(?=[ei])/g, 'k'],
  [/c(?=[eiy])|[xz]/g, 's'],
  [/[cq]/g, 'k'],
  // Khadija and Kadija, Ghana's gh, Othman: the breath is not heard. A final h only says that the vowel is open.
  [/h/g, ''],
  // Jallow and Diallo; Ndow; then ou, u and w are one.
  [/(?<=.)owe?$/, 'o'],
  [/ou|w/g, 'u'],
  [/a[iy]|e[iy]/g, 'e'],
  [/ie$|iy|y/g, 'i'],
  [/(.)\1+/g, '$1'],
  // Toure and Touray, Conte and Conteh, Ousmane and Usman; Diop and Jobe.
  [/(?<=..)e$/, ''],
  [/b$/, 'p'],
  // Omar and Umar, Mohamed and Muhammad: Arabic has one vowel where Latin letters have two.
  [/o/g, 'u'],
]

/** Spell `token` as it sounds; a word of one letter, or without any, is its own key. */
export function phoneticKey(token: string): string {
  const letters = token.replace(/[^a-z]/g, '')
  if (letters.length < 2) return token
  return rules.reduce((key, [from, to]) => key.replace(from, to), letters)
}
