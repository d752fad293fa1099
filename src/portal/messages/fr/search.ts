/**
 * Search, in French.
 */
import type { Search } from '../en/search.ts'

export const search = {
  title: 'Recherche',
  start: 'Écrivez un pays, deux pays, ou un mot comme «\u00a0réfugié\u00a0» ou «\u00a0transferts\u00a0».',
  found: (count: string, asked: string) => `${count} pour «\u00a0${asked}\u00a0».`,
  results: { one: 'résultat', other: 'résultats' },
  nothing: (asked: string) => `Rien ici ne s’appelle «\u00a0${asked}\u00a0».`,
  near: (asked: string) =>
    `Rien ici ne s’appelle «\u00a0${asked}\u00a0». Vouliez-vous dire l’un de ceux-ci\u00a0?`,
  try: 'Vous pourriez essayer',
  examples: ['du Mali vers la France', 'Burkina Faso Côte d’Ivoire', 'Sénégal', 'argent envoyé', 'réfugié'],
  kinds: {
    corridor: 'Corridors',
    country: 'Pays',
    theme: 'Thèmes',
    table: 'Tableaux',
    definition: 'Définitions',
    source: 'Sources',
    concept: 'Concepts',
    activity: 'Activités',
    resource: 'Bibliothèque',
  },
  corridor: (year: string, people: string, from: string, place: string) =>
    `En ${year}, ${people} venues ${from} vivaient ${place}.`,
  noStock:
    'Aucun nombre de personnes n’est donné pour ce corridor\u00a0; sa page dit ce que l’on sait d’autre.',
  country: (year: string, migrants: string, gone: string, place: string) =>
    `En ${year}, ${migrants} vivaient ${place}\u00a0; ${gone} qui y sont nées vivaient à l’étranger.`,
  partner:
    'Ce pays n’a pas de page à lui\u00a0; ses chiffres avec les pays de ce site se trouvent dans les tableaux.',
} satisfies Search
