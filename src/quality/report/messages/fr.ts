/** Phrases et titres du rapport de qualité, en français. */
import type { Messages } from './en.ts'

export const fr: Messages = {
  kicker: 'Corridor, rapport de qualité',
  title: (edition, release) => `${edition} : la publication ${release} face à la vérité connue`,
  answer: (compared, all, good, care, wrong) =>
    `${compared} tableaux sur ${all} peuvent être comparés à la vérité. Bons : ${good}. À utiliser avec prudence : ${care}. Faux : ${wrong}.`,
  how: (most) =>
    `Chaque cellule publiée est placée à côté de la vraie, comptée selon la même définition. La protection change un effectif d’au plus ±${most} ; elle explique toute erreur qui ne dépasse pas cette valeur. Une cellule non publiée compte pour zéro.`,
  grade: { good: 'Bon.', care: 'À utiliser avec prudence.', wrong: 'Faux.' },
  /** What is no error of the figure: protection changes counts, sums are written to some decimals. */
  explained: {
    protection: (most) => `±${most} près, ce que la protection explique`,
    decimals: (most) => `±${most} près, ce que l’arrondi explique`,
  },
  verdict: {
    within: {
      protection: (share, cells, most, bias) =>
        `Juste autant que la protection le permet : ${share} de ${cells} sont à ±${most} près ; le total est ${bias}.`,
      decimals: (share, cells, most, bias) =>
        `Juste à la dernière décimale : ${share} de ${cells} sont à ±${most} près ; le total est ${bias}.`,
    },
    biased: (bias, worst, cause, share, cells, explained) =>
      `Le total est ${bias}${worst}, à cause de ${cause} ; ${share} de ${cells} sont à ${explained}.`,
    scattered: (bias, share, cells, explained, cause, relative) =>
      `Le total est ${bias}, mais seulement ${share} de ${cells} sont à ${explained}${relative} ; le reste vient de ${cause}.`,
    covered: (covered, intervals, bias) =>
      `Juste autant qu’un échantillon le permet : ${covered} de ${intervals} à 95 % contiennent la vérité ; le total est ${bias}.`,
    uncovered: (covered, intervals, bias, cause) =>
      `Les intervalles ne tiennent pas parole : ${covered} de ${intervals} à 95 % contiennent la vérité ; le total est ${bias}, à cause de ${cause}.`,
    suppressed: (cells) => ` Non diffusé : ${cells}.`,
    fit: (found, repeated, others, period) =>
      ` La source contient ${found} des personnes qu’elle devrait compter en ${period} ; ${repeated} de ses lignes répètent une personne, ${others} concernent des personnes qui n’en font pas partie.`,
  },
  bias: {
    low: (by) => `trop bas de ${by}`,
    high: (by) => `trop haut de ${by}`,
    exact: 'exact',
    range: (low, high) => `faux de ${low} à ${high} selon l’année`,
    unknown: 'sans valeur vraie à laquelle le comparer',
  },
  worst: (period, by) => ` (au pire en ${period} : ${by})`,
  relative: (by) => ` (les cellules de 10 et plus s’écartent de ${by} en moyenne)`,
  cause: {
    source: 'la source, dont les enregistrements sont incomplets ou inexacts',
    fit: 'la source',
    method: 'la méthode, qui le tire de ce qui a été noté à la frontière',
    linkage: 'des liens entre deux listes, dont l’examen d’un échantillon dit combien manquent',
    sample: 'l’échantillon',
  },
  recorded: (share) => `la méthode, qui le tire de franchissements dont ${share} ont été notés`,
  linkage: {
    unlinked: (parts) =>
      ` Des personnes sans lien juste, tenues pour recensées malgré tout : ${parts}, selon un examen ; les enregistrements seuls ne le disent pas.`,
    both: (parts) =>
      ` Des personnes présentes dans les deux listes, tenues pour reliées : ${parts}, selon un examen ; les enregistrements seuls ne le disent pas.`,
  },
  others: 'toutes les autres',
  notCompared: {
    'no-truth': 'Non comparé : la vérité ne connaît pas ce que le tableau compte.',
    'no-column': (column) => `Non comparé : la vérité ne connaît pas la colonne ${column}.`,
    'not-published': 'Non comparé : la publication n’a pas ce tableau.',
    'of-the-method':
      'Non comparé : le tableau parle d’enregistrements et de règles, dont il n’existe pas de vérité.',
    'other-rule':
      'Non comparé : la vérité connaît les migrations selon la règle des 12 mois sur 16, et l’édition suit une autre règle de résidence.',
    'no-cells': 'Non comparé : aucune cellule publiée n’a de vraie cellule à côté d’elle.',
  },
  cells: { one: 'cellule', other: 'cellules' },
  intervals: { one: 'intervalle', other: 'intervalles' },
  verdicts: 'Tableau par tableau',
  caption: 'Verdict sur chaque tableau, d’après ses mesures',
  table: 'Tableau',
  says: 'Ce qu’il faut en dire',
  figures: 'Chiffres',
  figuresOf: 'Erreurs, par source et par année',
  period: 'Année',
  untold: (dimensions) => `Totaux seulement pour ${dimensions} : la vérité n’en connaît pas le détail.`,
  slices: {
    title: 'Selon la taille, selon les codes les plus nombreux, et le provisoire à part',
    head: 'Quelles cellules',
    from: (from, to) => `Valeur vraie ${from}–${to}`,
    unknown: 'Cellules d’inconnus',
    above: (from) => `Valeur vraie de ${from} ou plus`,
    final: 'Cellules définitives',
    provisional: 'Cellules provisoires',
    code: (dimension, code) => `${dimension} : ${code}`,
    published: 'Publié',
    true: 'Vrai',
  },
  scatter: {
    title: 'Le publié face au vrai, un point par cellule',
    read: (most) =>
      `Les deux axes sont en puissances de dix, le zéro au début. Sur la ligne, les deux sont égaux ; dans la bande, l’erreur ne dépasse pas ±${most}. Au-dessus, on publie trop ; au-dessous, trop peu.`,
  },
  worstCells: {
    title: 'Cellules les plus éloignées de la vérité pour leur taille',
    cell: 'Cellule',
    published: 'Publié',
    true: 'Vrai',
  },
  columns: {
    source: 'Source',
    cells: 'Cellules',
    published: 'Total publié',
    true: 'Total vrai',
    bias: 'Biais',
    absolute: 'Erreur absolue moyenne',
    rootMeanSquare: 'Racine de l’erreur quadratique moyenne',
    relative: 'Erreur relative moyenne, cellules de 10 et plus',
    within: 'Dans la marge de la protection',
    beyond: 'Erreur moyenne au-delà de la protection',
    absent: 'Non publiées',
    unfounded: 'Nulles dans la vérité',
    suppressed: 'Non diffusées',
    covered: 'Intervalles qui contiennent la vérité',
  },
  footer: 'Fait par corridor quality. La vérité est celle d’un pays inventé ; personne n’y existe.',
}
