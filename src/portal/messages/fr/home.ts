/**
 * The front page, in French.
 */
import type { Home } from '../en/home.ts'

export const home = {
  migrants: { one: 'migrant', other: 'migrants' },
  people: { one: 'personne', other: 'personnes' },
  numerals: [
    'aucun',
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
  ],
  answer: (year: string, migrants: string, countries: string, group: string, share: string) =>
    `En ${year}, ${migrants} vivaient dans les ${countries} pays de la ${group}\u00a0; ${share} d’entre eux venaient d’un autre de ces pays.`,
  changed: (left: string, date: string, rest: string, migrants: string, share: string, year: string) =>
    `Le ${date}, ${left} ont quitté le groupe. Pour les ${rest} pays restants, le même compte donne ${migrants}, dont ${share} seulement viennent de l’intérieur du groupe. Personne n’a bougé\u00a0; c’est la frontière du groupe qui s’est déplacée. (Chiffres de ${year}.)`,
  find: 'Chercher un pays, un corridor ou un chiffre',
  examples: 'Par exemple\u00a0:',
  example: 'réfugié',
  map: {
    title: 'Les plus grands corridors relient des voisins',
    unit: (year: string) =>
      `Personnes selon le pays d’où elles viennent et celui où elles vivent, ${year}\u00a0; les douze plus grands corridors de la carte`,
    summary: (from: string, to: string, count: string, others: string) =>
      `Le plus grand corridor mène ${from} ${to}\u00a0: ${count}. Hors de la carte, les plus grands vont ${others}.`,
    alone: (from: string, to: string, count: string) =>
      `Le plus grand corridor mène ${from} ${to}\u00a0: ${count}.`,
    pair: (from: string, to: string, count: string) => `${from} ${to} (${count})`,
    corridor: 'Corridor',
  },
  numbers: {
    title: 'Les chiffres qui comptent',
    living: 'Vivre ici',
    livingText: (count: string, place: string, share: string) =>
      `Le pays qui compte le plus de migrants est ${place}\u00a0: ${count}, soit ${share} de ses habitants.`,
    abroad: 'Vivre ailleurs',
    abroadText: (count: string, group: string, share: string) =>
      `${count} nées dans les pays de la ${group} vivent hors de leur pays de naissance, dont ${share} dans un autre de ces pays.`,
    displaced: 'Déplacés',
    displacedText: (year: string, refugees: string, idps: string, countries: string) =>
      `En ${year}, les ${countries} pays accueillaient ${refugees}, et ${idps} étaient déplacées à l’intérieur de leur propre pays.`,
    refugees: { one: 'réfugié', other: 'réfugiés' },
    deaths: 'Morts en chemin',
    deathsText: (year: string, count: string) =>
      `${count} sont mortes ou ont disparu en ${year} sur les routes du Sahara, de l’Atlantique et de la Méditerranée qui partent de la région ou la traversent. C’est un minimum.`,
    remittances: 'Argent envoyé',
    remittancesText: (year: string, amount: string, share: string, country: string) =>
      `${amount} sont parvenus aux familles par les banques et les agences en ${year}\u00a0; ${share} de cette somme est allé ${country}.`,
    cost: 'Coût d’un envoi',
    costText: (period: string, low: string, lowWay: string, high: string, highWay: string) =>
      `Envoyer 200 dollars coûtait ${low} ${lowWay} et ${high} ${highWay} (${period}). L’objectif des Nations Unies est de 3 %.`,
    way: (from: string, to: string) => `${from} ${to}`,
  },
  ranked: {
    title: 'Les douze plus grands corridors',
    intro:
      'Chacun a sa page\u00a0: combien de personnes, selon chaque source, et pourquoi les sources diffèrent.',
    caption: (year: string) => `Personnes vivant dans un pays et venues d’un autre, ${year}`,
    head: 'D’où et vers où',
    women: 'Femmes',
    all: 'Tous les corridors',
  },
  countries: {
    title: (countries: string, year: string) => `${countries} pays depuis ${year}`,
    unit: (from: string, to: string) =>
      `Migrants vivant dans chaque pays, ${from}–${to}\u00a0; chaque cadre a sa propre échelle\u00a0: comparez les formes, non les hauteurs`,
    summary: (most: string, least: string) =>
      `Le plus grand nombre se trouve ${most}, le plus petit ${least}. Traits tiretés\u00a0: entre deux recensements, les chiffres sont des estimations.`,
    links: 'Ouvrir un pays',
    all: 'Tous les pays dans un seul tableau',
  },
  coverage: {
    title: 'Ce qui existe, par source et par année',
    unit: (from: string, to: string) => `Sources de ce site, ${from}–${to}`,
    summary: (sources: string, empty: string) =>
      `${sources} sources\u00a0; aucune ne couvre toutes les années. ${empty}`,
    recent: (year: string, count: string) => `Pour ${year}, ${count} d’entre elles ont des chiffres.`,
    head: 'Source',
    first: 'Première année',
    last: 'Dernière année',
    figures: 'Chiffres',
    missing: 'Manques connus',
    definition:
      'Si une source donne au moins un chiffre de l’année qui touche un des pays\u00a0; non ce que vaut ce chiffre.',
    source: 'toutes les sources de cette édition',
  },
  fresh: {
    title: 'Quoi de neuf',
    release: (number: string, date: string, files: string, sources: string) =>
      `Ceci est l’édition n° ${number} du ${date}, établie à partir de ${files} de ${sources}.`,
    files: { one: 'fichier', other: 'fichiers' },
    sources: { one: 'source', other: 'sources' },
    newest: (list: string) => `Les plus récentes\u00a0: ${list}.`,
    vintage: (title: string, vintage: string) => `${title} (${vintage})`,
    findings: (warnings: string, errors: string, rows: string) =>
      `Les contrôles ont donné ${warnings} et ${errors}\u00a0; ${rows} ont été mises de côté et sont listées avec leur source.`,
    clean: (warnings: string) => `Les contrôles ont donné ${warnings} et aucune erreur.`,
    warnings: { one: 'avertissement', other: 'avertissements' },
    errors: { one: 'erreur', other: 'erreurs' },
    rows: { one: 'ligne', other: 'lignes' },
  },
  unknown: {
    title: 'Ce que personne ne sait',
    carried: (count: string, all: string, year: string) =>
      `Combien il y a de migrants aujourd’hui. Pour ${count} des ${all} pays, le chiffre de ${year} n’est pas un dénombrement\u00a0: le dernier a été prolongé.`,
    sent: (places: string, year: string) =>
      `Ce que les migrants envoient lorsqu’ils vivent ${places}. La source ne porte que des zéros pour ${year}\u00a0; invraisemblables, ils sont écartés.`,
    received: (places: string, year: string) =>
      `Ce que les familles reçoivent ${places}, pays par pays. Là aussi, la source ne porte que des zéros pour ${year}.`,
    flows: (low: string, high: string, way: string, period: string) =>
      `Combien de personnes se déplacent en une année. Personne ne les compte\u00a0: ${way}, six méthodes donnent entre ${low} et ${high} pour ${period}.`,
    cost: (places: string, period: string) =>
      `Ce que coûte un envoi d’argent ${places}. Aucun corridor vers ces pays n’a été relevé au ${period}.`,
    deaths: 'Combien meurent en chemin sans témoin, dans le désert surtout.',
  },
} satisfies Home
