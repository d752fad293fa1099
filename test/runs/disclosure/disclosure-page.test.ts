import { expect, test } from 'vitest'
import { disclosurePage } from '../../../src/runs/disclosure/report/disclosure-page.tsx'
import { languages } from '../../../src/standards/labels.ts'
import { madeUpTable, report } from './made-up.ts'

test('the answer is the first sentence, in three languages', () => {
  const said = languages.map((language) => disclosurePage(report(), language))
  expect(said[0]).toContain('All 9 checks are green.')
  expect(said[1]).toContain('Les 9 contrôles sont au vert.')
  expect(said[2]).toContain('Os 9 controlos estão verdes.')
  for (const page of said) {
    expect(page).toMatch(/^<!DOCTYPE html><html lang="(en|fr|pt)">/)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  }
})

test('a red check names its table, and the command asks for a reason', () => {
  const page = disclosurePage(report([{ ...madeUpTable, bare: 3 }]), 'en')
  expect(page).toContain('1 of 9 checks are red')
  expect(page).toMatch(/<strong>RED<\/strong>.*Residents by birth/s)
  expect(page).toContain('corridor approve EDITION --by NAME --override REASON')
})

test('the shape that was taken and why finer ones were not can be read', () => {
  const page = disclosurePage(report(), 'fr')
  expect(page).toContain('les codes les plus fins')
  expect(page).toContain('trop peu de personnes par case, trop de cases à un ou deux')
  expect(page).toContain('sans AGE')
})

test('the base of rounded tables is told, where there are such', () => {
  const rounding = { base: 3, tables: ['permits-issued'], mean: 1, small: 0.5 }
  expect(disclosurePage({ ...report(), rounding }, 'en')).toContain(
    'counts from 1 to 2 never published; tables add up',
  )
  expect(disclosurePage(report(), 'en')).not.toContain('tables add up')
})
