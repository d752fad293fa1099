/**
 * The list of countries, in French.
 */
import type { CountryIndex } from '../en/country-index.ts'

export const countryIndex = {
  title: 'Pays',
  answer: (most: string, count: string, share: string, dense: string, out: string, gone: string) =>
    `C’est ${most} que vivent le plus de migrants (${count}) et ${dense} qu’ils pèsent le plus\u00a0: ${share} de la population. C’est ${out} que le plus de gens sont partis\u00a0: ${gone} vivent à l’étranger.`,
  answerBoth: (place: string, count: string, share: string, out: string, gone: string) =>
    `C’est ${place} que vivent le plus de migrants\u00a0: ${count}, soit ${share} de la population, la part la plus forte aussi. C’est ${out} que le plus de gens sont partis\u00a0: ${gone} vivent à l’étranger.`,
  map: {
    title: 'Parmi ceux qui vivent ici, combien viennent d’un autre pays',
    unit: (year: string) => `Migrants, en % de la population, ${year}`,
    summary: (high: string, highShare: string, low: string, lowShare: string) =>
      `La part est la plus forte ${high} (${highShare}) et la plus faible ${low} (${lowShare}).`,
  },
  table: {
    title: 'Chiffres clés',
    caption: 'Une ligne par pays\u00a0; un en-tête trie sa colonne',
    migrants: 'Migrants',
    share: 'Part de la population, %',
    emigrants: 'Émigrés',
    net: 'Solde migratoire',
    refugeesIn: 'accueillis',
    refugeesOut: 'originaires',
    refugees: 'Réfugiés',
    remittances: 'Reçu, millions de $ US',
    none: 'Un tiret\u00a0: la source n’a pas de chiffre pour cette année.',
  },
  others: (countries: string, partners: string) =>
    `Seuls ces ${countries} pays ont une page. ${partners} autres pays et territoires y figurent comme lieux d’où l’on vient ou vers lesquels on va\u00a0: cherchez-les dans les tableaux, ou cherchez un corridor, par exemple «\u00a0du Mali vers la France\u00a0».`,
} satisfies CountryIndex
