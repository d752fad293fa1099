/**
 * Words of every page, in French: the frame around the content, figures, tables, and the pages for what is not there.
 */
import type { Common } from '../en/common.ts'

export const common = {
  language: 'Français',
  languages: 'Langue',
  skip: 'Aller au contenu',
  mainNavigation: 'Pages principales',
  youAreHere: 'Vous êtes ici',
  home: 'Accueil',
  country: 'Pays',
  countries: 'Pays',
  corridors: 'Corridors',
  tables: 'Tableaux',
  compare: 'Comparer',
  themes: 'Thèmes',
  sources: 'Sources',
  methods: 'Méthodes',
  about: 'À propos',
  licences: 'Licences',
  accessibility: 'Accessibilité',
  api: 'Pour les programmes (API)',
  search: 'Recherche',
  searchLabel: 'Pays, corridor, tableau ou mot',
  searchButton: 'Chercher',
  release: (number: string, date: string) => `Édition n° ${number} du ${date}`,
  fingerprint: (hash: string) => `empreinte ${hash}`,
  boundaries:
    'Les frontières et les noms figurant sur les cartes sont ceux de Natural Earth ; ils ne préjugent en rien du statut d’un pays ou d’un territoire.',
  footer: 'Au sujet de ce site',
  /** Between a label and what it labels. */
  colon: ' : ',
  source: 'Source',
  definition: 'Ce qui est compté',
  theNumbers: 'Les chiffres',
  download: 'Télécharger',
  downloadSvg: 'Dessin (SVG)',
  downloadPng: 'Image (PNG)',
  fullTable: 'Tableau complet',
  cite: 'Comment citer',
  unit: 'Unité',
  marks: 'Signes',
  noFigure: 'pas de chiffre',
  scrolls: 'Défile horizontalement',
  sortUp: (column: string) => `Trier selon « ${column} », du plus petit au plus grand`,
  sortDown: (column: string) => `Trier selon « ${column} », du plus grand au plus petit`,
  estimate: {
    MODELLED: 'estimé par un modèle',
    EXTRAPOLATED: 'prolongé à partir de chiffres antérieurs',
    IMPUTED: 'complété par la source',
  },
} satisfies Common
