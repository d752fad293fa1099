/** Ages by rule: what each code means, how it is named, and which codes are refused. */
import { expect, test } from 'vitest'
import { ageCode, ageLabel, compareAges, readAge } from '../../src/standards/age.ts'

test.each([
  ['Y7', 7, 8, 'Y'],
  ['Y0', 0, 1, 'Y'],
  ['Y0T4', 0, 5, 'Y'],
  ['Y15T64', 15, 65, 'Y'],
  ['Y_GE65', 65, null, 'Y'],
  ['Y_LT15', 0, 15, 'Y'],
  ['M0T5', 0, 6, 'M'],
  ['Y130', 130, 131, 'Y'],
  ['_T', 0, null, 'Y'],
  ['_U', null, null, 'Y'],
])('%s runs from %s (included) to %s (excluded)', (code, lower, upper, unit) => {
  expect(readAge(code)).toEqual({ lower, upper, unit })
})

test.each([
  'Y20T15',
  'Y5T5',
  'Y131',
  'Y_GE131',
  'Y0T200',
  'Y_LT0',
  'X7',
  'Y',
  '7',
  'Y-1',
  'Y1.5',
  'Y15-64',
  'TOTAL',
  '',
])('“%s” is no age', (code) => {
  expect(() => readAge(code)).toThrow('standards.invalid-age')
})

test.each([
  [7, 8, 'Y7'],
  [0, 5, 'Y0T4'],
  [15, 65, 'Y15T64'],
  [65, null, 'Y_GE65'],
  [0, null, '_T'],
])('the years from %s up to %s have the code %s', (lower, upper, code) => {
  expect(ageCode(lower, upper)).toBe(code)
  expect(readAge(code)).toMatchObject({ lower, upper })
})

test('an interval that is empty, upside down or beyond 130 years has no code', () => {
  expect(() => ageCode(5, 5)).toThrow('standards.invalid-age')
  expect(() => ageCode(10, 5)).toThrow('standards.invalid-age')
  expect(() => ageCode(131, null)).toThrow('standards.invalid-age')
  expect(() => ageCode(0.5, 5)).toThrow('standards.invalid-age')
})

test.each([
  ['Y15T64', '15 to 64 years', '15 à 64 ans', '15 a 64 anos'],
  ['Y_GE65', '65 years and over', '65 ans et plus', '65 anos ou mais'],
  ['Y_LT15', 'Under 15 years', 'Moins de 15 ans', 'Menos de 15 anos'],
  ['Y0', 'Under 1 year', 'Moins de 1 an', 'Menos de 1 ano'],
  ['Y1', '1 year', '1 an', '1 ano'],
  ['Y7', '7 years', '7 ans', '7 anos'],
  ['Y0T4', '0 to 4 years', '0 à 4 ans', '0 a 4 anos'],
  ['_T', 'All ages', 'Tous âges', 'Todas as idades'],
  ['_U', 'Age not known', 'Âge inconnu', 'Idade desconhecida'],
])('%s is called “%s”, « %s », «%s»', (code, en, fr, pt) => {
  expect([ageLabel(code, 'en'), ageLabel(code, 'fr'), ageLabel(code, 'pt')]).toEqual([en, fr, pt])
})

test('ages stand in the order of life, the total first and the unknown last', () => {
  const ages = ['_U', 'Y_GE65', 'Y5T9', 'Y0T4', 'Y0', 'Y15T64', 'Y_LT15', 'M0T5', '_T', 'Y10T14']
  expect(ages.toSorted(compareAges)).toEqual([
    '_T',
    'Y_LT15',
    'Y0T4',
    'Y0',
    'M0T5',
    'Y5T9',
    'Y10T14',
    'Y15T64',
    'Y_GE65',
    '_U',
  ])
})
