/** The variables of the censuses of Sanoria: of persons, and of emigrants whom their households told of. */

const place = [
  { name: 'ID_MENAGE', about: 'number of the household in this census' },
  { name: 'REGION', about: '1 to 6, in the order of the regions below', type: 'integer' },
  { name: 'GRAPPE', about: 'enumeration area within the region, from 1', type: 'integer' },
  { name: 'MILIEU', about: '1 urbain, 2 rural', type: 'integer' },
] as const

export const censusPersons = [
  ...place,
  { name: 'NUM_ORDRE', about: 'line of the person in the household', type: 'integer' },
  { name: 'NOM', about: 'surname' },
  { name: 'PRENOMS', about: 'given names' },
  { name: 'LIEN', about: '1 chef, 2 conjoint, 3 enfant, 4 autre', type: 'integer' },
  { name: 'SEXE', about: '1 masculin, 2 féminin', type: 'integer' },
  { name: 'DATE_NAISSANCE', about: 'AAAA-MM-JJ, AAAA-MM or AAAA' },
  { name: 'AGE', about: 'completed years, told; only where there is no date', type: 'integer' },
  {
    name: 'PAYS_NAISSANCE',
    about: 'country of birth: 100 Sanorie, 101 and on as in the list below, 199 other; 999 not stated',
  },
  { name: 'REGION_NAISSANCE', about: '1 to 6, of those born in Sanoria', type: 'integer' },
  { name: 'STATUT_NATIONALITE', about: '1 national de naissance, 2 naturalisé, 3 étranger, 9 not stated' },
  { name: 'NATIONALITE', about: 'country of citizenship, as PAYS_NAISSANCE' },
  { name: 'ANNEE_NATURALISATION', about: 'year', type: 'integer' },
  { name: 'ANNEE_ARRIVEE', about: 'year of the last arrival to live here; 9999 not stated', type: 'integer' },
  { name: 'MOIS_ARRIVEE', about: 'month, asked where the arrival was within five years', type: 'integer' },
  { name: 'PAYS_PRECEDENT', about: 'country of last previous residence, as PAYS_NAISSANCE' },
  { name: 'RESIDENCE_5ANS', about: 'country of residence five years before, as PAYS_NAISSANCE' },
  { name: 'MOTIF', about: 'main reason of the last move: code of the question bank (2 to 11)' },
  { name: 'ISCED', about: 'ISCED 2011 level', type: 'integer' },
  {
    name: 'ACTIVITE',
    about: '1 occupé, 2 chômeur, 3 élève, 4 au foyer, 5 retraité; 15 and over',
    type: 'integer',
  },
  { name: 'PROFESSION', about: 'ISCO-08 major group, of the employed' },
  {
    name: 'STATUT_EMPLOI',
    about: '1 employeur, 2 indépendant, 3 salarié, 4 membre d’une coopérative, 5 aide familial',
    type: 'integer',
  },
  { name: 'BRANCHE', about: '01 to 21: the sections of ISIC Rev. 4, in their order' },
] as const

export const censusEmigrants = [
  ...place,
  { name: 'NUM_EMIGRE', about: 'line of the emigrant in the household', type: 'integer' },
  { name: 'SEXE', about: '1 masculin, 2 féminin', type: 'integer' },
  { name: 'AGE_DEPART', about: 'completed years', type: 'integer' },
  { name: 'ANNEE_DEPART', about: 'year, within the last five', type: 'integer' },
  { name: 'DESTINATION', about: 'country, as PAYS_NAISSANCE' },
  { name: 'MOTIF', about: 'code of the question bank' },
  { name: 'ISCED_DEPART', about: 'ISCED 2011 level when they left; 9 not known', type: 'integer' },
] as const
