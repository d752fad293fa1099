import { expect, test } from 'vitest'
import { readAreas } from '../../src/standards/read-areas.ts'
import { recogniser } from '../../src/standards/recognise.ts'

const areas = readAreas('standards').codes
const recognise = recogniser(areas)
const tongues = ['en', 'fr', 'pt', 'ar'] as const

/** Code → what people write for it. */
const written: Readonly<Record<string, readonly string[]>> = {
  CIV: [
    'la Côte d’Ivoire',
    "Cote d'Ivoire",
    'COTE D IVOIRE',
    'Côte d´Ivoire',
    'Ivory Coast',
    'ivoirienne',
    'Ivoirien(ne)',
    'CIV',
    'CI',
    'civ',
    'Costa do Marfim',
    'marfinense',
    'كوت ديفوار',
    'ساحل العاج',
    'إيفوارية',
    'Rép. de Côte d’Ivoire',
    'RCI',
  ],
  MLI: [
    'Mali',
    'le Mali',
    'Rép. du Mali',
    'Republic of Mali',
    'malien',
    'MALIENNE',
    'Malian',
    'maliana',
    'مالي',
    'جمهورية مالي',
  ],
  BFA: [
    'Burkina',
    'Burkina-Faso',
    'Haute Volta',
    'Upper Volta',
    'Alto Volta',
    'burkinabè',
    'burkinabé',
    'Burkinabe',
    'بوركينا فاسو',
  ],
  BEN: ['Bénin', 'Dahomey', 'Benim', 'béninoise', 'Beninese', 'beninense', 'بنين', 'بنن'],
  NER: [
    'Niger',
    'le Niger',
    'Niger (the)',
    'nigérien',
    'Nigérienne',
    'Nigerien',
    'Níger',
    'nigerino',
    'النيجر',
    'نيجري',
  ],
  NGA: [
    'Nigeria',
    'Nigéria',
    'nigérian',
    'nigériane',
    'Nigerian',
    'nigeriana',
    'Federal Republic of Nigeria',
    'نيجيريا',
    'نيجيري',
  ],
  GIN: [
    'Guinée',
    'Guinea',
    'la Guinée',
    'Guinée Conakry',
    'Guinea (Conakry)',
    'Guinean',
    'guinéenne',
    'Guiné-Conacri',
    'غينيا',
  ],
  GNB: [
    'Guinée-Bissau',
    'Guinea Bissau',
    'Guiné-Bissau',
    'bissau-guinéenne',
    'Bissau-Guinean',
    'غينيا بيساو',
    'Portuguese Guinea',
  ],
  GNQ: [
    'Guinée équatoriale',
    'Equatorial Guinea',
    'Guinea, Equatorial',
    'Guiné Equatorial',
    'équato-guinéen',
  ],
  PNG: ['Papua New Guinea', 'Papouasie-Nouvelle-Guinée'],
  COD: [
    'RDC',
    'R.D. Congo',
    'DRC',
    'Congo, Dem. Rep.',
    'Dem. Rep. of the Congo',
    'République démocratique du Congo',
    'Zaïre',
    'Zairian',
    'Congo (Kinshasa)',
    'República Democrática do Congo',
  ],
  COG: [
    'Congo-Brazzaville',
    'Congo, Rep.',
    'Republic of the Congo',
    'République du Congo',
    'Congo (Brazzaville)',
  ],
  GHA: ['Ghana', 'Gana', 'Gold Coast', 'ghanéenne', 'Ghanaian', 'ganesa', 'غانا'],
  GMB: ['The Gambia', 'Gambia, The', 'la Gambie', 'gambienne', 'Gâmbia', 'غامبيا'],
  SEN: [
    'Sénégal',
    'SENEGAL',
    'sénégalaise',
    'Senegalese',
    'senegalês',
    'senegalesa',
    'السنغال',
    'سنغالية',
    'République du Sénégal',
  ],
  SLE: ['Sierra Leone', 'Sierra-Leone', 'Serra Leoa', 'Sierra Leonean', 'sierra-léonaise'],
  LBR: ['Liberia', 'Libéria', 'Liberian', 'libérienne', 'liberiana'],
  LBY: ['Libya', 'Libye', 'Libyan Arab Jamahiriya', 'libyenne', 'ليبيا'],
  TGO: ['Togo', 'togolaise', 'Togolese', 'togolês', 'توغو'],
  MRT: [
    'Mauritanie',
    'Islamic Republic of Mauritania',
    'mauritanienne',
    'Mauritanian',
    'الجمهورية الإسلامية الموريتانية',
  ],
  CPV: [
    'Cape Verde',
    'Cap-Vert',
    'Cabo Verde',
    'cabo-verdiana',
    'cap-verdienne',
    'Cape Verdean',
    'الرأس الأخضر',
  ],
  MUS: ['Maurice', 'l’île Maurice', 'mauricienne'],
  DMA: ['Dominica', 'dominiquaise'],
  DOM: ['Dominican Republic', 'dominicaine', 'Rép. dominicaine'],
  SWZ: ['Swaziland', 'eSwatini'],
  MMR: ['Burma', 'Birmanie'],
  MAR: ['Kingdom of Morocco', 'Royaume du Maroc', 'marocaine', 'المملكة المغربية'],
  FRA: ['France métropolitaine', 'French', 'Français(e)', 'francesa'],
  USA: ['USA', 'U.S.A.', 'US', 'États Unis', 'Estados Unidos da América', 'American', 'américaine'],
  GBR: ['UK', 'U.K.', 'U.K', 'England', 'Écosse', 'British'],
  KOR: ['Korea, Republic of', 'Corée du Sud', 'South Korean'],
  TWN: ['Republic of China', 'Taiwan, Province of China'],
  CHN: ["People's Republic of China", 'chinoise'],
  XKX: ['Kosovo', 'kosovare'],
  SUN: ['USSR', 'URSS', 'Former Soviet Union'],
  SCG: ['Serbia & Montenegro', 'Federal Republic of Yugoslavia'],
  SDN: ['Soudan', 'Sudan (the)'],
  SUD: ['Former Sudan'],
  SSD: ['Soudan du Sud', 'South Sudanese', 'Sud-Soudan'],
  NAM: ['Namibia', 'Namibie', 'NAM'],
  M49_011: ['West Africa', 'Afrique de l’Ouest', 'Western Africa'],
  ECOWAS: ['ECOWAS', 'CEDEAO', 'Communauté économique des États de l’Afrique de l’Ouest'],
  _T: ['Total', '_T', 'المجموع'],
  _U: ['Unknown', 'Non déclaré', 'Desconhecido', 'N/A', 'na', 'XXX'],
  _O: ['Other', 'Autres pays', 'Autre pays', 'Outros'],
  XXA: ['Stateless', 'apatride', 'apátridas'],
}

const cases = Object.entries(written).flatMap(([code, texts]) => texts.map((text) => [text, code] as const))

test('the table above is long enough to mean something', () => {
  expect(cases.length).toBeGreaterThan(120)
})

test.each(cases)('“%s” is %s', (text, code) => {
  expect(recognise(text)).toEqual({ code })
})

test.each([
  ['Congo', ['COD', 'COG']],
  ['congolaise', ['COD', 'COG']],
  ['Dominican', ['DMA', 'DOM']],
  ['Corée', ['KOR', 'PRK']],
  ['Guiné', ['GIN', 'GNB']],
  ['guineense', ['GIN', 'GNB']],
  ['NA', ['NAM', '_U']],
  ['AU', ['AU', 'AUS']],
  ['America', ['M49_019', 'USA']],
  ['Saint-Martin', ['MAF', 'SXM']],
])('“%s” could be %j and is not guessed', (text, codes) => {
  const found = recognise(text)
  expect('near' in found && found.near.map((n) => n.code).toSorted()).toEqual(codes)
})

test.each([
  ['Senegall', 'SEN'],
  ['Cote d’Ivore', 'CIV'],
  ['Maritanie', 'MRT'],
  ['Burkina Fasso', 'BFA'],
  ['Nigerria', 'NGA'],
  ['sénégalaisse', 'SEN'],
  ['Gunea', 'GIN'],
])('“%s” is not taken for granted, but %s is offered', (text, code) => {
  const found = recognise(text)
  expect('near' in found && found.near.map((n) => n.code)).toContain(code)
})

test.each([
  '',
  '   ',
  '-',
  '384',
  '12',
  'Atlantis',
  'République',
  'the',
  'Wakanda',
  'xyz',
  '2024-05-01',
  'étranger',
  'ICO',
])('“%s” is no area and near to none', (text) => {
  expect(recognise(text)).toEqual({ near: [] })
})

test('what is offered bears its name in the reader’s language', () => {
  expect(recognise('Congo', { lang: 'fr' })).toEqual({
    near: [
      { code: 'COG', name: 'Congo' },
      { code: 'COD', name: 'RD Congo' },
    ],
  })
})

test('every name, alias and demonym leads back to its own area, or asks between areas that share it', () => {
  const lost: string[] = []
  for (const area of areas) {
    for (const tongue of tongues) {
      const names = [
        area.name[tongue] ?? [],
        area.aliases?.[tongue] ?? [],
        area.demonyms?.[tongue] ?? [],
      ].flat()
      for (const name of names) {
        const found = recognise(name)
        const back =
          'code' in found
            ? found.code === area.id
            : found.near.length > 1 && found.near.some((n) => n.code === area.id)
        if (!back) lost.push(`${area.id} ${tongue} ${name}`)
      }
    }
  }
  expect(lost).toEqual([])
})

test('few names are shared, and no name of one of the sixteen countries is', () => {
  const shared = areas.filter((a) => tongues.some((t) => !('code' in recognise(a.name[t] ?? a.name.en))))
  expect(shared.map((a) => a.id).toSorted()).toEqual(['COG', 'M49_018', 'M49_061', 'MAF'])
})

test('every ISO alpha-3 code is recognised, and no other area with it', () => {
  const iso = areas.filter((a) => a.alpha2 !== undefined)
  expect(iso.filter((a) => JSON.stringify(recognise(a.id)) !== JSON.stringify({ code: a.id }))).toEqual([])
})
