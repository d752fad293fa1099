/**
 * What can be reported, in French: coverage of requests, by country and year, and the questions of censuses.
 */
import type { CapacityCoverage } from '../en/capacity-coverage.ts'

export const capacityCoverage = {
  nothing:
    'Cette édition ne produit pas de tableaux sur ce que ses pays peuvent communiquer ; rien ne peut donc en être dit ici pour le moment.',
  templates: { one: 'modèle', other: 'modèles' },
  countries: { one: 'pays', other: 'pays' },
  figures: { one: 'chiffre', other: 'chiffres' },
  years: { one: 'an', other: 'ans' },
  best: (year: string, place: string, share: string, templates: string, countries: string) =>
    `Pour ${year}, avec ses propres recensements et enquêtes, ${place} peut remplir ${share} de ce que demandent ${templates}, plus qu’aucun autre des ${countries}.`,
  bestAny: (year: string, place: string, share: string, templates: string, countries: string) =>
    `Pour ${year}, les chiffres de toute source, estimations comprises, remplissent ${share} de ce que demandent ${templates} ; c’est le maximum parmi les ${countries}, atteint pour ${place}.`,
  noneAtAll: (year: string, countries: string) =>
    `Pour ${year}, aucun des ${countries} ne peut remplir un seul des tableaux demandés avec un chiffre assez récent.`,
  zero: (n: number, text: string) =>
    n === 0
      ? ''
      : n === 1
        ? ' Pour un seul d’entre eux, ce n’est rien.'
        : ` Pour ${text} d’entre eux, ce n’est rien.`,
  one: (year: string, place: string, share: string, filled: string, required: string, any: string) =>
    `Pour ${year}, avec ses propres recensements et enquêtes, ${place} peut remplir ${share} de ce qui lui est demandé : ${filled} sur ${required}. Avec les estimations et les chiffres d’autrui, ce serait ${any}.`,
  peak: (share: string, year: string) => ` Le maximum était de ${share}, en ${year}.`,
  what: 'Un pays peut communiquer ce qu’il peut porter dans les tableaux que les organismes internationaux demandent. On le compte ici d’après les chiffres eux-mêmes : chaque tableau demandé comporte un certain nombre de chiffres (le total, les hommes et les femmes, les groupes d’âge, des pays nommés), et chacun compte une fois s’il existe une valeur assez récente. Un chiffre de recensement vaut dix ans.',
  limit:
    'On ne compte que ce que cette édition a reçu ; un pays peut avoir publié davantage. Qu’il existe une estimation des Nations Unies pour un pays ne montre pas que celui-ci aurait pu la communiquer.',
  choose: {
    country: 'Pays',
    all: 'Tous les pays',
    origin: 'Chiffres',
    national: 'Du pays lui-même',
    any: 'De toute source',
    year: 'Année',
    show: 'Afficher',
  },
  matrix: {
    title: 'Ce que les pays peuvent remplir de chaque tableau demandé',
    unit: (year: string, origin: string) => `En pourcentage des chiffres voulus, ${year} ; ${origin}`,
    national: 'd’après les recensements et enquêtes du pays',
    any: 'd’après toute source',
    rows: 'Tableau demandé',
    columns: 'Pays',
    others: 'seulement des estimations ou des chiffres d’autrui',
    summary: (table: string, countries: string, none: string) =>
      `Le tableau que le plus de pays peuvent remplir, au moins en partie, est « ${table} » (${countries}) ; ${none} des tableaux demandés ne sont remplis par aucun pays.`,
    definition:
      'Chiffres disponibles et assez récents, parmi ceux que veut le tableau. Hachures : le pays n’en a aucun lui-même, il n’y a que des estimations ou des chiffres d’autrui. Tiret : rien du tout.',
  },
  series: {
    title: (place: string) => `Tableaux demandés que l’on pouvait remplir, année par année : ${place}`,
    unit: (from: string, to: string, origin: string) =>
      `En pourcentage des chiffres voulus, de ${from} à ${to} ; ${origin}`,
    complete: 'tous les chiffres',
    partial: 'une partie',
    missing: 'seulement des estimations ou des chiffres d’autrui',
    none: 'rien',
    summary: (table: string, count: string) =>
      `Le plus longtemps disponible : « ${table} », au moins en partie pendant ${count}.`,
    definition:
      'Un chiffre compte l’année à laquelle il se rapporte et aussi longtemps que la demande l’admet, dix ans pour un recensement. Les mêmes demandes sont adressées à chaque année, même antérieure à leur existence, pour que les années se comparent.',
    last: 'Dernier chiffre',
    share: (year: string) => `Disponible, ${year}`,
    covered: 'Années remplies, au moins en partie',
  },
  gaps: {
    title: (year: string) => `Ce qui manque pour ${year}, et pourquoi`,
    unit: 'En pourcentage des chiffres que veut chaque tableau',
    table: 'Tableau demandé',
    share: 'Disponible',
    newest: 'Dernier chiffre',
    why: 'Ce qui manque, et pourquoi',
    complete: 'Rien ne manque.',
    parts: (list: string) => `Absent ou incomplet : ${list}.`,
    others: 'Le pays n’a pas de chiffre à lui ; il n’y a que des estimations ou des chiffres d’autrui.',
    othersOld: (year: string) => `Le pays n’a pas de chiffre à lui, et ceux d’autrui s’arrêtent en ${year}.`,
    old: (year: string, years: string) =>
      `Trop ancien : le dernier chiffre date de ${year}, et un chiffre vaut ${years}.`,
    oldOthers: (year: string, years: string) =>
      `Trop ancien : le dernier chiffre du pays date de ${year}, et un chiffre vaut ${years}. Depuis, il n’y a que des estimations ou des chiffres d’autrui.`,
    none: 'Aucun chiffre n’est parvenu ici.',
    unanswered: (n: string, all: string) =>
      `Sur les ${all} demandés, ${n} n’ont pu être remplis par aucun tableau de cette édition, pour aucun pays : ils comptent comme voulus et non remplis.`,
    requested: { one: 'tableau', other: 'tableaux' },
    list: 'Les afficher',
  },
  ability: {
    title: (year: string) => `Capacité de communication selon le pays, ${year}`,
    unit: 'En pourcentage des chiffres que veulent tous les modèles ensemble',
    country: 'Pays',
    own: 'Du pays lui-même',
    any: 'Toute source',
    filled: 'Chiffres disponibles',
    newest: 'Dernier recensement ou enquête',
  },
  bodies: {
    title: (year: string) => `Selon le modèle, ${year}`,
    unit: 'Chiffres voulus, et part disponible',
    template: 'Modèle',
    wanted: 'Chiffres voulus',
    filled: 'Du pays lui-même',
    own: 'Part, pays',
    any: 'Part, toute source',
    note: 'Les modèles qui ne s’adressent qu’aux membres de l’organisme (Eurostat, OCDE, CEE-ONU) figurent à part et n’entrent pas dans la somme.',
    all: 'Tout ce qui est demandé à tous les pays',
    apart: 'hors somme',
  },
  topics: {
    title: 'Combien des trois questions essentielles sur les migrations les recensements ont posées',
    unit: 'Questions que l’on sait posées : pays de naissance, nationalité, année ou période d’arrivée',
    rounds: 'Série de recensements',
    round: (year: string) => `Série de ${year}`,
    none: 'aucun recensement connu ici',
    summary: (n: string, round: string, countries: string) =>
      `À la série de ${round}, ${n} sur ${countries} ont posé au moins deux des trois questions, pour autant qu’on le sache.`,
    definition:
      'Un recensement qui a compté les gens selon le pays de naissance ou la nationalité l’a demandé ; un questionnaire accessible montre le reste. Qu’un tableau soit inconnu ici ne prouve rien : une question est donc posée, ou l’on n’en sait rien. La série de 2010 va de 2005 à 2014.',
    country: 'Pays',
    asked: 'Année du recensement qui l’a demandé',
    one: (place: string) => `Questions sur les migrations aux recensements : ${place}`,
    question: 'Question',
    yes: 'posée',
    no: 'non posée',
    unknown: 'inconnu',
    note: 'Les thèmes essentiels sont ceux que les Nations Unies demandent à tout recensement.',
    core: 'essentiel',
  },
  onward: {
    label: 'Pour aller plus loin',
    country: (name: string) => `Fiche de capacité : ${name}`,
    templates: 'Les modèles et ce qu’ils demandent',
    sources: 'Les sources : qui communique quoi',
  },
  source: 'Calcul à partir des tableaux de cette édition ; modèles tels que nommés',
} satisfies CapacityCoverage
