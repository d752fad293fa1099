/**
 * Names of places in English sentences: a few take the article.
 */
import type { PlaceForms } from '../place-forms.ts'

const article = new Set([
  'ARE',
  'BHS',
  'CAF',
  'COD',
  'COM',
  'DOM',
  'FRO',
  'GBR',
  'GMB',
  'MDV',
  'MHL',
  'NLD',
  'PHL',
  'SLB',
  'USA',
])

/** Forms of the area with this code (ISO alpha-3) and name. */
export function placeForms(code: string, name: string): PlaceForms {
  const the = article.has(code) ? `the ${name}` : name
  return { the, in: `in ${the}`, to: `to ${the}`, from: `from ${the}`, of: `of ${the}` }
}
