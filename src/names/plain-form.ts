/**
 * A name in small Latin letters without accents: the form in which every name of the room is compared and stored.
 *
 * Transliteration is the table of any-ascii, letter by letter: Latin (also Ɓ, Ɗ, Ŋ, Ƴ), Arabic, N'Ko, Adlam, Vai, Tifinagh,
 * Mende Kikakui, Bassa Vah, Bamum, Garay, Ethiopic and Cyrillic all give letters. What it does not do is read a language: Arabic and
 * Ajami come without short vowels and without alif (محمد is `mhmd`, so the dictionary lists such skeletons as spellings), the tones
 * and lengths of N'Ko are dropped, and Chinese is read as in Mandarin, whoever bears the name.
 */
import anyAscii from 'any-ascii'

/** The Arabic article before a word of three letters or more; shorter is part of the word (الله). */
const article = /(?<![\p{L}\p{M}])ال(?=\p{L}{3})/gu
/** عبد الله is one name, and the article in it is part of the second word, so it would not be seen as glue. */
const servant = /(?<![\p{L}\p{M}])عبد\s*(?=ال)/gu
/** Two words whose space was lost: `FatouDiallo`. Three small letters before the capital leave `McDonald` and `MacCarthy` whole. */
const lostSpace = /(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu
/** Vowel signs of Arabic: most registers leave them out, so a name that has them must read as one that has not. */
const vowelSigns = /[\u064B-\u065F\u0670\u0640]/g
/** Apostrophes, and what stands for them: N'Diaye and Ndiaye are written alike. */
const apostrophes = /['`´‘’ʼʻʿʾ]/g

/** Write `text`, in any script, with the letters a to z, digits, and single spaces between words; empty where nothing can be read. */
export function plainForm(text: string): string {
  // Most names of a register are ASCII: they need neither the tables nor the rules for Arabic.
  const latin = /^[\0-\x7f]*$/.test(text) ? text.replace(lostSpace, '$1 ') : anyAscii(spaced(text))
  return latin
    .replace(apostrophes, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const spaced = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(vowelSigns, '')
    .replace(lostSpace, '$1 ')
    .replace(servant, 'عبد ')
    .replace(article, 'al ')
