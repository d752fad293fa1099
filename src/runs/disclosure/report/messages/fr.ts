/**
 * The disclosure report in French.
 */
import type { Messages } from './en.ts'

export const fr: Messages = {
  kicker: 'Rapport de confidentialité, diffusion restreinte',
  title: (edition) => `${edition} : une édition attend son approbation`,
  green: (n) => `Les ${n} contrôles sont au vert. L’édition peut être approuvée.`,
  red: (red, n) =>
    `Sur ${n} contrôles, ${red} au rouge. L’édition n’est approuvée que si une personne nommée dit pourquoi elle doit l’être ; la raison est publiée.`,
  facts: {
    made: 'Établi le',
    hash: 'Empreinte de l’édition',
    against: 'Comparée à',
    first: 'aucune édition antérieure',
    release: (number, hash) => `édition ${number}, ${hash}`,
    protection: 'Perturbation',
    parameters: (D, V, js) => `écarts de ${D} au plus, variance ${V}, effectifs de 1 à ${js} jamais publiés`,
    threshold: 'Secret',
    none: 'aucun seuil',
    below: (n) => `effectifs perturbés inférieurs à ${n}`,
    rounding: 'Arrondi',
    rounded: (least, mean, small) =>
      `effectifs de 1 à ${least} jamais publiés ; les tableaux s’additionnent ; en moyenne ${mean} par case au moins, ${small} de cases à un ou deux au plus`,
    sums: 'Sommes retenues',
    withheldOf: (contributors, dominance, p) =>
      [
        `celles de moins de ${contributors} contributeurs`,
        ...dominance,
        `celles dont le deuxième contributeur pourrait connaître le premier à moins de ${p} près`,
      ].join(' ; '),
    dominant: (n, k) =>
      n === '1' ? `celles dont un seul a ${k} ou plus` : `celles dont les ${n} premiers ont ${k} ou plus`,
    rules: 'Un tableau peut être publié avec',
    least: (dimensions, mean, small) =>
      `${dimensions} dimensions au plus, ${mean} personnes par case au moins, ${small} de cases à un ou deux au plus`,
  },
  checks: {
    title: 'Contrôles',
    caption: 'Ce qui a été contrôlé, ce qui a été trouvé',
    check: 'Contrôle',
    result: 'Résultat',
    found: 'Trouvé',
    of: 'Sur',
    expected: 'Attendu',
    where: 'Où',
    green: 'vert',
    red: 'ROUGE',
    none: 'aucun',
    about: (n) => `environ ${n}`,
  },
  check: {
    perturbed: {
      name: 'Valeurs qui ne sont pas des cases protégées',
      means:
        'Chaque valeur publiée est recherchée parmi les cases perturbées ou arrondies. Une valeur qui n’y est pas a échappé à la protection.',
    },
    applied: {
      name: 'Cases perturbées autrement',
      means:
        'Chaque case est perturbée de nouveau à partir de son effectif et de sa clé, selon les paramètres ci-dessus.',
    },
    small: {
      name: 'Valeurs trop petites pour être publiées',
      means: 'Aucune valeur publiée n’est au-dessus de zéro et au-dessous du minimum visible.',
    },
    totals: {
      name: 'Totaux qui diffèrent de la somme de leurs parties',
      means:
        'Un total est perturbé par sa propre clé. S’il en diffère moins que prévu, des totaux ont été obtenus en additionnant ce qui est publié, et la perturbation peut être résolue comme un système d’équations.',
    },
    added: {
      name: 'Tableaux arrondis qui ne s’additionnent pas',
      means:
        'Dans chaque tableau, les totaux arrondis sont la somme de leurs parties. Un total qui ne l’est pas a été obtenu autrement, et peut livrer ses parties.',
    },
    differenced: {
      name: 'Cases arrondies dont le changement se lit',
      means:
        'Une case d’un tableau arrondi garde sa valeur de l’édition en vigueur, ou s’en écarte au moins de la base. Celle qui augmente de un dit qu’une personne est arrivée ; celle qui change sans que ses enregistrements changent dit qu’elle est petite.',
    },
    sparsity: {
      name: 'Tableaux trop peu remplis',
      means: 'Chaque tableau est publié sous la forme la plus fine qui n’enfreint aucune règle.',
    },
    shape: {
      name: 'Tableaux plus fins qu’auparavant',
      means: 'Deux formes d’un même tableau peuvent être soustraites l’une de l’autre.',
    },
    unexplained: {
      name: 'Cases aux mêmes enregistrements et à la valeur changée',
      means:
        'Les mêmes enregistrements gardent toujours la même valeur. La moyenne de plusieurs valeurs finirait par livrer la vraie.',
    },
    redrawn: {
      name: 'Cases au même effectif et aux enregistrements changés',
      means:
        'Quelques-unes s’expliquent par des arrivées et des départs. Si elles sont nombreuses, des personnes ou des enregistrements ont changé de numéro, et le bruit de leurs cases a été tiré à nouveau.',
    },
    solvable: {
      name: 'Sommes que l’on peut recalculer, ou qui ne doivent pas être vues',
      means:
        'Les sommes publiées sont prises comme des équations : ni le public, ni un contributeur avec sa propre valeur, ne doit en tirer une somme retenue. Aucune ne doit être publiée qui enfreigne une règle, soit inexacte, ou n’ait changé depuis une édition antérieure que des montants de quelques-uns. Les éditions antérieures comptent parmi les équations.',
    },
  },
  cost: {
    title: 'Ce que la protection a coûté',
    lead: 'Sur les cases non vides, totaux compris. Un faux zéro est une case où il y a quelqu’un et qui est publiée comme vide.',
    caption: 'Les tableaux, leurs cases et leurs écarts',
    table: 'Tableau',
    observations: 'Observations',
    suppressed: 'Supprimées',
    cells: 'Cases dénombrées',
    meanAbsolute: 'Écart moyen, personnes',
    meanRelative: 'Écart relatif moyen',
    largest: 'Écart maximal',
    falseZeros: 'Faux zéros',
    utility: 'Utilité de Hellinger',
    changes: 'Fréquence des écarts',
    change: 'Écart',
    share: 'Part des cases',
    errors: 'Écart relatif selon la taille de la case',
    size: 'Personnes, à partir de',
    largestRelative: 'Maximum',
  },
  shapes: {
    title: 'Formes',
    lead: 'Un tableau est dénombré sous la forme la plus fine qui ne soit trop vide pour aucune de ses populations.',
    caption: 'Formes proposées par chaque tableau, et celle qui a été retenue',
    shape: 'Forme',
    finest: 'les codes les plus fins',
    level: (dimension, level) => `${dimension} par ${level}`,
    without: (dimension) => `sans ${dimension}`,
    cells: 'Cases',
    mean: 'Personnes par case',
    small: 'Cases à un ou deux',
    verdict: 'Verdict',
    taken: 'retenue',
    unused: 'inutile',
    breaks: {
      dimensions: 'trop de dimensions',
      mean: 'trop peu de personnes par case',
      small: 'trop de cases à un ou deux',
    },
  },
  totals: {
    title: 'Les totaux et leurs parties',
    lead: 'Le nombre de totaux qui doivent différer de la somme de leurs parties découle de la seule perturbation.',
    caption: 'Totaux d’au moins deux parties',
    compared: 'Totaux',
    differing: 'Diffèrent',
    expected: 'Doivent différer',
  },
  revisions: {
    title: 'Révisions',
    lead: 'Les cases de cette candidate à côté de celles de l’édition en vigueur.',
    none: 'Il n’y a rien à comparer : aucune édition antérieure n’a été approuvée.',
    caption: 'Les cases selon ce qu’elles sont devenues',
    compared: 'Dans les deux',
    changed: 'Changées',
    mean: 'Écart moyen',
    largest: 'Maximum',
    appeared: 'Nouvelles',
    disappeared: 'Disparues',
    unexplained: 'Mêmes enregistrements, autre valeur',
    redrawn: 'Même effectif, autres enregistrements',
    differenced: 'Changement lisible',
  },
  sums: {
    title: 'Tableaux de sommes',
    lead: 'Les sommes sont exactes, et retenues quand une règle le demande ; d’autres le sont pour que les premières ne puissent être recalculées. On l’a vérifié à nouveau, à partir de tout ce qui a été et serait publié. Les montants modifiés par moins de personnes qu’une somme n’en demande attendent ; ils sont repris dès qu’assez d’autres ont changé dans la même case.',
    caption: 'Sommes publiées et sommes retenues',
    observations: 'Sommes',
    published: 'Publiées',
    primary: 'Retenues par une règle',
    secondary: 'Retenues pour d’autres',
    solved: 'Recalculables',
    solvedByOne: 'Par un contributeur',
    broken: 'Enfreignent une règle',
    otherwise: 'Inexactes',
    revised: 'Changées par peu',
    waiting: 'Montants en attente',
    apart: 'Plus grand écart avec ce qui a été livré',
  },
  withheld: {
    title: 'Hors de l’édition',
    lead: 'Ces tableaux sont retenus et rien n’en est diffusé. Ils reviennent d’eux-mêmes dès que le motif disparaît :',
    because: (table, why) => `${table} : ${why}`,
  },
  why: {
    'protect.too-sparse': 'trop peu de personnes par case sous toutes les formes que le tableau propose.',
    'tabulate.no-records':
      'les fichiers dont il fait le décompte ont été livrés sans aucune ligne. L’absence d’enregistrements ne veut pas dire zéro personne.',
  },
  others: {
    title: 'Tableaux calculés à partir de cases',
    lead: 'Ce sont des parts, des soldes et des estimations, calculés à partir de cases perturbées de personnes suivies dans le temps. Tous les contrôles ci-dessus portent sur ces cases ; les valeurs elles-mêmes n’y sont pas cherchées :',
  },
  next: {
    title: 'Que faire',
    text: 'L’approuver par la commande ci-dessous, ou la retirer avec --withdraw. C’est exactement l’objet de ce rapport qui est publié, avec le nom de la personne qui l’a approuvé et la date.',
  },
  footer:
    'Les chiffres de ce rapport portent sur de vrais effectifs. Il est destiné à la personne qui examine, et n’est pas publié.',
}
