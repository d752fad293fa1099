import { expect, test } from 'vitest'
import { Magnitudes } from '../../../src/edition/methods.ts'
import { disclosurePage } from '../../../src/runs/disclosure/report/disclosure-page.tsx'
import { languages } from '../../../src/standards/labels.ts'
import { madeUpSums, madeUpTable, report } from './made-up.ts'

test('the answer is the first sentence, in three languages', () => {
  const said = languages.map((language) => disclosurePage(report(), language))
  expect(said[0]).toContain('All 11 checks are green.')
  expect(said[1]).toContain('Les 11 contrôles sont au vert.')
  expect(said[2]).toContain('Os 11 controlos estão verdes.')
  for (const page of said) {
    expect(page).toMatch(/^<!DOCTYPE html><html lang="(en|fr|pt)">/)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  }
})

test('a red check names its table, and the command asks for a reason', () => {
  const page = disclosurePage(report([{ ...madeUpTable, bare: 3 }]), 'en')
  expect(page).toContain('1 of 11 checks are red')
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

test('tables of sums have a section of their own, with their rules, where there are such', () => {
  const magnitudes = Magnitudes.parse({ tables: [{ table: 'work-permit-wages', value: 'wage' }] })
  const given = { ...report(), sums: [madeUpSums], magnitudes }
  const said = languages.map((language) => disclosurePage(given, language))
  expect(said[0]).toContain(
    'those of fewer than 3 contributors; those of which one has 75% or more; those of which the 2 largest have 85% or more',
  )
  expect(said[1]).toContain('celles dont un seul a 75')
  expect(said[2]).toContain('as em que os 2 maiores têm 85')
  for (const page of said) {
    expect(page).toContain('<section id="sums-of-amounts">')
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  }
  expect(disclosurePage(report(), 'en')).not.toContain('sums-of-amounts')
})

test('each table that is withheld has its reason, in three languages; an older report that tells none is read', () => {
  const thin = { table: 'a', title: { en: 'Births', fr: 'Naissances', pt: 'Nascimentos' } }
  const empty = { table: 'b', title: { en: 'Visas', fr: 'Visas FR', pt: 'Vistos' } }
  const given = {
    ...report(),
    withheld: [
      { ...thin, why: 'protect.too-sparse' as const },
      { ...empty, why: 'tabulate.no-records' as const },
    ],
  }
  const listed = (page: string): readonly string[] =>
    [
      ...(page.match(/<section id="withheld">.*?<\/section>/s)?.[0] ?? '').matchAll(/<li>(.*?)<\/li>/gs),
    ].flatMap(([, item = '']) => [item])
  expect(listed(disclosurePage(given, 'en'))).toEqual([
    'Births: too few persons a cell in every shape that the table offers.',
    expect.stringMatching(/^Visas: the files that it counts were delivered without rows/),
  ])
  expect(listed(disclosurePage(given, 'fr'))[0]).toMatch(/^Naissances\u00A0: trop peu de personnes par case/)
  expect(listed(disclosurePage(given, 'pt'))[1]).toMatch(/^Vistos: os ficheiros que conta foram entregues/)
  expect(listed(disclosurePage({ ...report(), withheld: [thin, empty] }, 'en'))).toEqual(['Births', 'Visas'])
  expect(disclosurePage(report(), 'en')).not.toContain('<section id="withheld">')
})
