/**
 * A country that counts from the records of its own agencies, in French.
 */
import type { National } from '../en/national.ts'

export const national = {
  lived: (
    people: string,
    here: string,
    year: string,
    born: string | undefined,
    foreign: string | undefined,
  ) =>
    `${people} vivaient ${here} en ${year}${born !== undefined && foreign !== undefined ? `, dont ${born} nées à l’étranger et ${foreign} de nationalité étrangère` : born !== undefined ? `, dont ${born} nées à l’étranger` : foreign !== undefined ? `, dont ${foreign} de nationalité étrangère` : ''}.`,
  moved: (year: string, came: string | undefined, left: string | undefined) =>
    `En ${year}, ${[...(came === undefined ? [] : [`${came} sont venues y vivre`]), ...(left === undefined ? [] : [`${left} sont parties vivre ailleurs`])].join(', et ')}.`,
  doubt:
    'Tout cela est compté sur les enregistrements des administrations du pays. Qui ne figure dans aucun n’est pas compté.',
  title: 'Compté sur les enregistrements du pays',
  tables: 'Tous les tableaux qui portent ces chiffres',
  later: (n: string, year: string) => ` ; ${n} en ${year}, chiffre provisoire`,
  provisional: ', chiffre provisoire',
  birth: {
    term: 'Nés à l’étranger',
    text: (places: string, year: string) =>
      `Les groupes les plus nombreux selon le pays de naissance en ${year} : ${places}.`,
    figure: (here: string) => `Où sont nés ceux qui vivent ${here} et sont nés à l’étranger`,
    summary: (first: string, n: string, second: string, m: string) =>
      `En tête, ${first} avec ${n}, puis ${second} avec ${m}.`,
    alone: (first: string, n: string) => `${first} : ${n}. Nul autre groupe n’a de chiffre à lui.`,
  },
  citizenship: {
    term: 'Étrangers',
    text: (places: string, year: string) =>
      `Les groupes les plus nombreux selon la nationalité en ${year} : ${places}.`,
    figure: (here: string) => `Nationalité des étrangers qui vivent ${here}`,
    summary: (first: string, n: string, second: string, m: string) =>
      `En tête, ${first} avec ${n}, puis ${second} avec ${m}.`,
    alone: (first: string, n: string) => `${first} : ${n}. Nul autre groupe n’a de chiffre à lui.`,
  },
  moves: {
    figure: (the: string) => `Arrivées et départs, ${the}`,
    came: 'Arrivées',
    left: 'Départs',
    summary: (who: string, n: string, year: string) =>
      `Le plus haut : ${n} en ${year} (${who.toLocaleLowerCase('fr')}).`,
    open: (year: string) => `Les chiffres de ${year} sont provisoires.`,
  },
  lines: {
    came: {
      term: 'Immigration',
      noun: { one: 'personne', other: 'personnes' },
      text: (n: string, year: string) => `Venues vivre dans le pays en ${year} : ${n}`,
    },
    left: {
      term: 'Émigration',
      noun: { one: 'personne', other: 'personnes' },
      text: (n: string, year: string) => `Parties vivre hors du pays en ${year} : ${n}`,
    },
    returned: {
      term: 'Retours',
      noun: { one: 'national', other: 'nationaux' },
      text: (n: string, year: string) => `Revenus vivre dans le pays en ${year} : ${n}`,
    },
    permits: {
      term: 'Premiers titres',
      noun: { one: 'titre', other: 'titres' },
      text: (n: string, year: string) => `Premiers titres de séjour délivrés en ${year} : ${n}`,
    },
    inForce: {
      term: 'Titres en cours',
      noun: { one: 'titre', other: 'titres' },
      text: (n: string, year: string) => `Titres de séjour en cours de validité à la fin de ${year} : ${n}`,
    },
    work: {
      term: 'Permis de travail',
      noun: { one: 'titre', other: 'titres' },
      text: (n: string, year: string) => `Titres délivrés pour un travail ou une activité en ${year} : ${n}`,
    },
    refugees: {
      term: 'Réfugiés',
      noun: { one: 'réfugié', other: 'réfugiés' },
      text: (n: string, year: string) => `Inscrits au registre de ${year} : ${n}`,
    },
    asylum: {
      term: 'Demandes d’asile',
      noun: { one: 'personne', other: 'personnes' },
      text: (n: string, year: string) => `Ont demandé l’asile en ${year} : ${n}`,
    },
    pending: {
      term: 'Demandeurs d’asile',
      noun: { one: 'personne', other: 'personnes' },
      text: (n: string, year: string) => `Sans décision à la fin de ${year} : ${n}`,
    },
    displaced: {
      term: 'Déplacés internes',
      noun: { one: 'personne', other: 'personnes' },
      text: (n: string, year: string) => `Déplacés dans le pays, inscrits à la fin de ${year} : ${n}`,
    },
    naturalised: {
      term: 'Nouveaux nationaux',
      noun: { one: 'personne', other: 'personnes' },
      text: (n: string, year: string) => `Ont acquis la nationalité en ${year} : ${n}`,
    },
    abroad: {
      term: 'Nationaux à l’étranger',
      noun: { one: 'national', other: 'nationaux' },
      text: (n: string, year: string) => `Inscrits aux registres consulaires en ${year} : ${n}`,
    },
    crossings: {
      term: 'Entrées à la frontière',
      noun: { one: 'entrée', other: 'entrées' },
      text: (n: string, year: string) => `Enregistrées aux postes frontières en ${year} : ${n}`,
      note: 'La plupart viennent en visite, font du commerce ou rentrent ; ce ne sont pas des migrations.',
    },
  },
  partner: {
    title: 'Compté sur les enregistrements',
    text: (name: string) =>
      `Ce que les enregistrements disent de ce pays : ${name}, les deux sexes et tous les âges ensemble.`,
    head: 'Tableau',
    figure: 'Chiffre le plus récent',
    year: 'Année',
    answer: (n: string, there: string, here: string, year: string) =>
      `${n} nées ${there} vivaient ${here} en ${year}`,
    left: (n: string, there: string, year: string) => `${n} sont parties vivre ${there} en ${year}`,
    none: (name: string) => `Les enregistrements de cette édition ne disent rien de ce pays : ${name}.`,
  },
  corridors: (here: string, there: string, n: string, count: string) =>
    `Parmi ceux qui vivent ${here} et sont nés à l’étranger, le groupe le plus nombreux est né ${there} : ${n}. Il y a un chiffre pour ${count}.`,
  countries: { one: 'pays', other: 'pays' },
  oneCountry:
    'Ce site porte sur un seul pays : il n’y a rien à comparer ici. Ses tableaux montrent chaque chiffre dans le temps et par groupe.',
  noThemes:
    'Aucun thème commun à plusieurs pays n’a de chiffres dans cette édition. Ses tableaux figurent par sujet dans leur liste.',
  about: (name: string, tables: string, sources: string) =>
    `Ce site dit ce que ${sources} rapportent des migrations de ce pays (${name}), en ${tables}, et ce que nul n’a compté.`,
  site: {
    what: 'Qui vit dans le pays, où ces personnes sont nées et de quels pays elles sont ressortissantes ; qui est venu y vivre et qui est parti ; quels titres ont été délivrés ; jusqu’où l’on peut se fier aux enquêtes et aux recensements. Chaque chiffre dit de quels enregistrements il est tiré, pour quand et selon quelle règle.',
    how: 'Les agences remettent les fichiers de leurs enregistrements. Noms et documents sont aussitôt scellés à part ; ce qu’un contrôle écarte est mis de côté, et l’agence en est avertie. Les enregistrements d’une même personne sont réunis, les déplacements et les résidents s’en déduisent, et chaque effectif est protégé avant de quitter l’institut. Chaque tableau montre ses étapes.',
    read: [
      'Un chiffre compté sur des enregistrements est perturbé ou arrondi, afin que personne ne puisse être reconnu : il peut différer de quelques unités, et les parties ne redonnent pas toujours leur total.',
      'Un chiffre manquant n’est jamais montré comme un zéro : il porte un signe, et ce signe a son explication.',
      'Un chiffre provisoire (P) peut changer quand de nouveaux passages montrent qui est resté ; celui d’une enquête dit sa précision.',
      'Suivez n’importe quel chiffre d’un tableau jusqu’aux étapes qui l’ont produit et aux enregistrements dont il est tiré.',
    ],
  },
  ways: {
    counted: (tables: string) => `comptés sur des enregistrements (${tables})`,
    estimated: (tables: string) => `estimés d’après une enquête (${tables})`,
    derived: (tables: string) => `calculés par une formule (${tables})`,
    reported: (tables: string) => `repris tels que la source les donne (${tables})`,
  },
  methods: (notions: string, standards: string, ways: string) =>
    `Un même mot veut rarement dire deux fois la même chose : voici, côte à côte, ${notions} telles que les définissent ${standards}. Les tableaux de ce site sont ${ways}.`,
  counting: {
    title: 'Comment les tableaux sont comptés sur des enregistrements',
    text: 'Chaque enregistrement est rangé dans les classes du tableau, ceux qui se ressemblent sont comptés, et chaque effectif comme chaque total est perturbé par sa propre clé, ou arrondi si le tableau est petit, afin que personne ne puisse être reconnu. On publie la forme la plus fine du tableau qui ne soit pas trop clairsemée. Les estimations d’enquête sont pondérées et jugées selon un barème de fiabilité.',
    steps: (title: string) => `Les étapes d’un tableau, avec leur SQL : ${title}`,
  },
  searchStart: (word: string) => `Écrivez un pays, ou ce dont parle un tableau, comme « ${word} ».`,
  made: (number: string, date: string, sources: string) =>
    `Voici l’édition n° ${number} du ${date}, établie sur les enregistrements de ${sources}.`,
  profile: (name: string) => `Profil migratoire : ${name}`,
  canCount: 'Ce que le pays peut déclarer, et ce qui manque',
  noStrategy:
    'Le pays n’a remis à cette édition aucune stratégie pour ses données migratoires. Une proposition est établie d’après les lacunes mesurées ; personne dans le pays ne l’a approuvée.',
  terms: (sources: string) =>
    `Les chiffres sont ceux de l’institut lui-même, comptés sur les enregistrements de ${sources}. Le programme qui les montre est un logiciel libre, sous licence Apache 2.0.`,
} satisfies National
