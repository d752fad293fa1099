/** The same questions to every text of the vocabulary, whatever file it stands in. */
import { expect, test } from 'vitest'
import { languages } from '../../src/standards/labels.ts'
import { readStandards } from '../../src/standards/standards.ts'

const { codelists, concepts, tables, definitions, structures, templates, residenceRules } = readStandards()

type Text = Readonly<Record<string, string>>

const isText = (value: object): value is Text =>
  languages.every((l) => typeof Reflect.get(value, l) === 'string')

/** Every text with its place ("CL_SEX.codes.F.name"). */
function texts(value: unknown, place: string): readonly (readonly [place: string, text: Text])[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [[place, value]]
  const here = 'id' in value ? `${place}.${String(value.id)}` : place
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${here}.${key}`))
}

const all = texts({ codelists, concepts, tables, definitions, structures, templates, residenceRules }, '')

/** The texts that have a fault in a language, as "place language: text". */
const faulty = (isFaulty: (text: string, language: string) => boolean): readonly string[] =>
  all.flatMap(([place, text]) =>
    languages.flatMap((l) => (isFaulty(text[l] ?? '', l) ? [`${place} ${l}: ${text[l]}`] : [])),
  )

/** Names of publications that are the same in every language. */
const proper = /International Migrant Stock|World Population Prospects/

test('the vocabulary speaks', () => {
  expect(all.length).toBeGreaterThan(800)
})

test('no text is empty, padded or left unfinished', () => {
  expect(faulty((text) => !/^\S(.*\S)?$/.test(text) || /TODO|\?\?|XXX| {2}/.test(text))).toEqual([])
})

test('a phrase is not the same in two languages', () => {
  const same = all.filter(
    ([, t]) =>
      t['en']?.includes(' ') && !proper.test(t['en']) && new Set(languages.map((l) => t[l])).size < 3,
  )
  expect(same).toEqual([])
})

test('French has a space before its high marks and a curved apostrophe, English and Portuguese no space', () => {
  expect(faulty((text, l) => text.includes("'") || (l === 'fr' ? /\S[;?!]/ : /\s[;?!]/).test(text))).toEqual(
    [],
  )
})
