/**
 * The library and the concordance of definitions, in French.
 */
import type { Library } from '../en/library.ts'

export const library = {
  title: 'Bibliothèque',
  none: 'La bibliothèque de cette édition est encore vide.',
  noun: { one: 'ouvrage', other: 'ouvrages' },
  answer: (count: string, kinds: string, links: string) =>
    `La liste compte ${count} pour qui produit ou utilise des données migratoires, dont ${kinds}. ${links}`,
  links: (n: number, text: string) =>
    n === 0
      ? 'Aucune adresse n’est consignée.'
      : n === 1
        ? 'Pour un seul, une adresse est consignée.'
        : `Pour ${text} d’entre eux, une adresse est consignée.`,
  chosen: (shown: string, all: string) => `${shown} ouvrages sur ${all} répondent à votre choix.`,
  what: 'Une langue n’est indiquée que s’il est certain que l’ouvrage peut s’y lire, une adresse que si notre source la donne.',
  choose: {
    kind: 'Type',
    topic: 'Thème',
    language: 'Langue',
    region: 'Région',
    text: 'Mots',
    any: 'Indifférent',
    show: 'Afficher',
    again: 'Tout afficher de nouveau',
  },
  kinds: {
    recommendations: { one: 'Recommandations', many: 'Recommandations' },
    guideline: { one: 'Lignes directrices', many: 'Lignes directrices' },
    handbook: { one: 'Manuel', many: 'Manuels' },
    'question-set': { one: 'Jeu de questions', many: 'Jeux de questions' },
    database: { one: 'Base de données', many: 'Bases de données' },
    tool: { one: 'Outil', many: 'Outils' },
    template: { one: 'Modèle de tableaux', many: 'Modèles de tableaux' },
    report: { one: 'Rapport', many: 'Rapports' },
    law: { one: 'Loi', many: 'Lois' },
    'training-material': { one: 'Support de formation', many: 'Supports de formation' },
  },
  counted: {
    recommendations: { one: 'recueil de recommandations', other: 'recueils de recommandations' },
    guideline: { one: 'recueil de lignes directrices', other: 'recueils de lignes directrices' },
    handbook: { one: 'manuel', other: 'manuels' },
    'question-set': { one: 'jeu de questions', other: 'jeux de questions' },
    database: { one: 'base de données', other: 'bases de données' },
    tool: { one: 'outil', other: 'outils' },
    template: { one: 'modèle de tableaux', other: 'modèles de tableaux' },
    report: { one: 'rapport', other: 'rapports' },
    law: { one: 'loi', other: 'lois' },
    'training-material': { one: 'support de formation', other: 'supports de formation' },
  },
  matrix: {
    title: 'Ce qu’il y a à lire, par thème',
    unit: 'Ouvrages de la bibliothèque ; un ouvrage peut avoir plusieurs thèmes',
    rows: 'Thème',
    summary: (topic: string, n: string) => `Le thème « ${topic} » en compte le plus (${n}).`,
    gap: (topics: string) => `Rien n’est indiqué pour les thèmes suivants : ${topics}.`,
    definition: 'Compté tel qu’indiqué ici : un zéro est une lacune de cette bibliothèque, non du monde.',
    all: 'Tous',
    source: (documents: string) => `${documents} ; les ouvrages eux-mêmes`,
  },
  list: {
    behind: 'Activité dont il est issu',
    nothing: 'Aucun ouvrage ne répond à ce choix.',
  },
  files: 'La bibliothèque entière en un fichier',
  concordance: {
    title: 'Définitions côte à côte',
    none: 'Aucune définition n’est mise côte à côte dans cette édition.',
    notions: { one: 'notion', other: 'notions' },
    standards: { one: 'norme ou publication', other: 'normes et publications' },
    answer: (notions: string, standards: string, differ: string) =>
      `Sont mises côte à côte ici ${notions} des statistiques migratoires, telles que les définissent ${standards}. ${differ}`,
    differ: (n: number, text: string) =>
      n === 0
        ? 'Aucune ne connaît deux limites différentes.'
        : n === 1
          ? 'Pour l’une d’elles, la limite varie d’une norme à l’autre : deux chiffres du même nom peuvent ne pas être le même chiffre.'
          : `Pour ${text} d’entre elles, la limite varie d’une norme à l’autre : deux chiffres du même nom peuvent ne pas être le même chiffre.`,
    what: 'D’abord quelles normes définissent chaque notion et où elles se séparent ; puis chaque notion avec la limite qui décide (souvent une durée) et le fait sur lequel repose le compte. Une marque signale où une norme s’écarte de la première de son tableau.',
    matrix: {
      title: 'Quelle norme définit quelle notion',
      unit: 'Plus clair : avec une autre limite ou une autre base que la norme citée en premier pour la notion',
      summary: (most: string, n: string) => `« ${most} » a le plus de définitions : ${n}.`,
      source: 'les textes nommés, tels que nous les lisons',
      definition: 'Notre lecture de chaque texte ; la clause figure dans les tableaux ci-dessous.',
      same: 'la définit',
      other: 'la définit autrement',
      none: 'ne la définit pas',
    },
    notion: 'Notion par notion',
    limit: 'Limite',
    basis: 'Base',
    clause: 'Où cela se trouve',
    standard: 'Norme',
    noLimit: 'pas de limite propre',
    otherLimit: 'autre limite que celle de la première norme du tableau',
    otherBasis: 'autre base que celle de la première norme du tableau',
    whole: 'Comparaison entière, avec ce qu’il faut savoir',
    works: 'Ces normes dans la bibliothèque',
  },
} satisfies Library
