/**
 * Names of countries as sentences and charts write them, where the official short name of the United Nations is too long
 * or too formal for prose. Areas that are not here keep the name of the codelist.
 */
import type { Labels } from '../../standards/labels.ts'

const name = (en: string, fr: string, pt: string): Labels => ({ en, fr, pt })

export const shortNames: Readonly<Record<string, Labels>> = {
  ARE: name('United Arab Emirates', 'Émirats arabes unis', 'Emirados Árabes Unidos'),
  BOL: name('Bolivia', 'Bolivie', 'Bolívia'),
  CAF: name('Central African Republic', 'République centrafricaine', 'República Centro-Africana'),
  CIV: name('Côte d’Ivoire', 'Côte d’Ivoire', 'Costa do Marfim'),
  COD: name('DR Congo', 'RD Congo', 'RD Congo'),
  COG: name('Congo', 'Congo', 'Congo'),
  CPV: name('Cabo Verde', 'Cabo Verde', 'Cabo Verde'),
  CZE: name('Czechia', 'Tchéquie', 'Chéquia'),
  FSM: name('Micronesia', 'Micronésie', 'Micronésia'),
  GBR: name('United Kingdom', 'Royaume-Uni', 'Reino Unido'),
  HKG: name('Hong Kong', 'Hong Kong', 'Hong Kong'),
  IRN: name('Iran', 'Iran', 'Irão'),
  KOR: name('South Korea', 'Corée du Sud', 'Coreia do Sul'),
  LAO: name('Laos', 'Laos', 'Laos'),
  MAC: name('Macao', 'Macao', 'Macau'),
  MDA: name('Moldova', 'Moldavie', 'Moldávia'),
  NLD: name('Netherlands', 'Pays-Bas', 'Países Baixos'),
  PRK: name('North Korea', 'Corée du Nord', 'Coreia do Norte'),
  PSE: name('Palestine', 'Palestine', 'Palestina'),
  RUS: name('Russia', 'Russie', 'Rússia'),
  STP: name('São Tomé and Príncipe', 'Sao Tomé-et-Principe', 'São Tomé e Príncipe'),
  SYR: name('Syria', 'Syrie', 'Síria'),
  TUR: name('Türkiye', 'Türkiye', 'Turquia'),
  TZA: name('Tanzania', 'Tanzanie', 'Tanzânia'),
  USA: name('United States', 'États-Unis', 'Estados Unidos'),
  VEN: name('Venezuela', 'Venezuela', 'Venezuela'),
  VNM: name('Viet Nam', 'Viet Nam', 'Vietname'),
}
