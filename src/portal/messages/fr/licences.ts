/**
 * The page of licences, in French.
 */
import type { Licences } from '../en/licences.ts'

export const licences = {
  title: 'Licences',
  answer: (sources: string, terms: string) =>
    `Les chiffres appartiennent à ceux qui les ont réunis : ${sources}, sous ${terms}. Le programme qui les montre est un logiciel libre, sous licence Apache 2.0.`,
  sources: { one: 'source', other: 'sources' },
  licences: { one: 'licence', other: 'licences' },
  figures: {
    title: 'Les chiffres',
    text: 'Chaque producteur fixe les conditions de ses propres chiffres. Tous ceux qui figurent ici permettent de les copier, de les diffuser et de les réutiliser à condition de citer la source. La citation qui accompagne un tableau téléchargé nomme toutes les sources dont il dépend.',
    caption: 'Licence de chaque source',
    source: 'Source',
    licence: 'Licence',
    cite: 'Mention à reprendre',
  },
  computed: {
    title: 'Les tableaux calculés ici',
    text: 'Parts, taux, écarts et totaux par groupe sont calculés par nous à partir de ces sources. Citez ce site avec le numéro d’édition, ainsi que les sources que nomme le tableau.',
  },
  program: {
    title: 'Le programme',
    text: 'Le programme s’appelle Corridor. Son code, ses nomenclatures et ses textes sont sous licence Apache 2.0 : vous pouvez les utiliser, les modifier et les transmettre, y compris dans un produit à vous, en conservant les mentions.',
    link: 'Licence Apache 2.0',
  },
  maps: {
    title: 'Cartes et caractères',
    text: 'Les contours des cartes viennent de Natural Earth, qui les a versés au domaine public. Les images téléchargées sont composées en DejaVu, une police libre ; les pages emploient les polices de votre appareil.',
    link: 'Natural Earth, conditions d’utilisation',
  },
} satisfies Licences
