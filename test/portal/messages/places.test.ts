import { describe, expect, test } from 'vitest'
import { places } from '../../../src/portal/messages/places.ts'

const names: Readonly<Record<string, readonly [string, string, string]>> = {
  AGO: ['Angola', 'Angola', 'Angola'],
  BEN: ['Benin', 'Bénin', 'Benim'],
  BFA: ['Burkina Faso', 'Burkina Faso', 'Burquina Faso'],
  CIV: ["Côte d'Ivoire", "Côte d'Ivoire", 'Costa do Marfim'],
  CPV: ['Cabo Verde', 'Cabo Verde', 'Cabo Verde'],
  DZA: ['Algeria', 'Algérie', 'Argélia'],
  ESP: ['Spain', 'Espagne', 'Espanha'],
  FRA: ['France', 'France', 'França'],
  GHA: ['Ghana', 'Ghana', 'Gana'],
  GIN: ['Guinea', 'Guinée', 'Guiné'],
  GMB: ['Gambia', 'Gambie', 'Gâmbia'],
  GNB: ['Guinea-Bissau', 'Guinée-Bissau', 'Guiné-Bissau'],
  ITA: ['Italy', 'Italie', 'Itália'],
  LBR: ['Liberia', 'Libéria', 'Libéria'],
  MAR: ['Morocco', 'Maroc', 'Marrocos'],
  MEX: ['Mexico', 'Mexique', 'México'],
  MLI: ['Mali', 'Mali', 'Mali'],
  MRT: ['Mauritania', 'Mauritanie', 'Mauritânia'],
  NER: ['Niger', 'Niger', 'Níger'],
  NGA: ['Nigeria', 'Nigéria', 'Nigéria'],
  PRT: ['Portugal', 'Portugal', 'Portugal'],
  SEN: ['Senegal', 'Sénégal', 'Senegal'],
  SLE: ['Sierra Leone', 'Sierra Leone', 'Serra Leoa'],
  TGO: ['Togo', 'Togo', 'Togo'],
  USA: ['United States of America', "États-Unis d'Amérique", 'Estados Unidos da América'],
  ISR: ['Israel', 'Israël', 'Israel'],
  IRN: ['Iran (Islamic Republic of)', "Iran (République islamique d')", 'Irão (República Islâmica do)'],
  VEN: ['Venezuela (Bolivarian Republic of)', 'Venezuela (République bolivarienne du)', 'Venezuela'],
}
const [en, fr, pt] = [
  places('en', (c) => names[c]?.[0]),
  places('fr', (c) => names[c]?.[1]),
  places('pt', (c) => names[c]?.[2]),
]

describe('French', () => {
  test.each([
    ['MLI', 'au Mali', 'du Mali', 'du Mali'],
    ['FRA', 'en France', 'de France', 'de la France'],
    ['CIV', 'en Côte d’Ivoire', 'de Côte d’Ivoire', 'de la Côte d’Ivoire'],
    ['USA', 'aux États-Unis', 'des États-Unis', 'des États-Unis'],
    ['CPV', 'à Cabo Verde', 'de Cabo Verde', 'de Cabo Verde'],
    ['BEN', 'au Bénin', 'du Bénin', 'du Bénin'],
    ['GIN', 'en Guinée', 'de Guinée', 'de la Guinée'],
    ['GNB', 'en Guinée-Bissau', 'de Guinée-Bissau', 'de la Guinée-Bissau'],
    ['GMB', 'en Gambie', 'de Gambie', 'de la Gambie'],
    ['SLE', 'en Sierra Leone', 'de Sierra Leone', 'de la Sierra Leone'],
    ['MEX', 'au Mexique', 'du Mexique', 'du Mexique'],
    ['DZA', 'en Algérie', 'd’Algérie', 'de l’Algérie'],
    ['AGO', 'en Angola', 'd’Angola', 'de l’Angola'],
    ['ISR', 'en Israël', 'd’Israël', 'd’Israël'],
    ['NGA', 'au Nigéria', 'du Nigéria', 'du Nigéria'],
    ['IRN', 'en Iran', 'd’Iran', 'de l’Iran'],
    ['VEN', 'au Venezuela', 'du Venezuela', 'du Venezuela'],
    ['GHA', 'au Ghana', 'du Ghana', 'du Ghana'],
    ['MRT', 'en Mauritanie', 'de Mauritanie', 'de la Mauritanie'],
  ])('%s: %s, %s, %s', (code, within, from, of) => {
    expect([fr.in(code), fr.from(code), fr.of(code)]).toEqual([within, from, of])
  })
})

describe('Portuguese', () => {
  test.each([
    ['MLI', 'no Mali', 'do Mali'],
    ['FRA', 'na França', 'da França'],
    ['CPV', 'em Cabo Verde', 'de Cabo Verde'],
    ['CIV', 'na Costa do Marfim', 'da Costa do Marfim'],
    ['USA', 'nos Estados Unidos', 'dos Estados Unidos'],
    ['PRT', 'em Portugal', 'de Portugal'],
    ['GHA', 'no Gana', 'do Gana'],
    ['GNB', 'na Guiné-Bissau', 'da Guiné-Bissau'],
    ['MAR', 'em Marrocos', 'de Marrocos'],
    ['AGO', 'em Angola', 'de Angola'],
    ['SLE', 'na Serra Leoa', 'da Serra Leoa'],
    ['NER', 'no Níger', 'do Níger'],
    ['NGA', 'na Nigéria', 'da Nigéria'],
  ])('%s: %s, %s', (code, within, from) => {
    expect([pt.in(code), pt.from(code)]).toEqual([within, from])
  })
})

test('English puts the article where it belongs', () => {
  expect([en.in('GMB'), en.from('USA'), en.to('MLI'), en.of('CIV')]).toEqual([
    'in the Gambia',
    'from the United States',
    'to Mali',
    'of Côte d’Ivoire',
  ])
})

test('an unknown code stands for itself', () => {
  expect(en.in('W0')).toBe('in W0')
})
