/** Words of the overview of capacity and of the countries' scorecards, in French. */
import type { Capacity } from '../en/capacity.ts'

export const capacity: Capacity = {
  title: 'Capacités',
  heading: 'Ce que les pays savent compter, et ce qui se fait',
  answer: (countries, year, share, most) =>
    `Avec leurs propres statistiques, les ${countries} pays peuvent remplir ${share} des cases que demandent les organismes internationaux pour ${year} ; au mieux ${most}.`,
  least: (low) => `Au minimum ${low}.`,
  none: (n, text) =>
    n === 1 ? 'L’un d’eux n’en remplit aucune.' : `${text} d’entre eux n’en remplissent aucune.`,
  best: (share, year) =>
    `En ${year}, la meilleure année, c’était ${share} : un recensement vaut dix ans, et beaucoup sont périmés.`,
  bestNow: 'C’est la meilleure année à ce jour.',
  place: (n, name) => `${n} (${name})`,
  asked: (n, countries) =>
    `Dans ${n} des ${countries} pays, un recensement des dix dernières années a demandé le pays de naissance, pour autant que les sources d’ici le disent.`,
  nothing:
    'Cette édition ne calcule pas encore ce que ses pays peuvent déclarer, car le tableau nécessaire lui manque. Ce qui a été consigné sur les capacités est tout de même présenté.',
  ability: {
    title: 'Ce que chaque pays peut déclarer',
    unit: (from, to) =>
      `En % des cases demandées, ${from}–${to} ; trait foncé et chiffre : statistiques du pays ; trait gris : toutes sources`,
    summary: (fallen, all, most) =>
      `${fallen} des ${all} pays ont déjà pu déclarer plus qu’aujourd’hui, car un recensement vaut dix ans, puis ne vaut plus ; celui qui peut déclarer le plus aujourd’hui : ${most}.`,
    allowed:
      'Seuls comptent les chiffres parvenus à cette édition : un pays dont un recensement plus récent n’est pas ici se trouve placé trop bas.',
    source: 'Calculé à partir des sources de cette édition',
    table: (year) => `Ce qui peut être déclaré, ${year}`,
    own: 'Statistiques du pays',
    any: 'Toutes sources',
  },
  countries: {
    caption: 'Déclarations, recensements et plans',
    title: 'Pays par pays',
    unit: 'Par ordre alphabétique. Chaque pays mène à sa fiche',
    now: (year) => `Peut déclarer en ${year}`,
    before: (year) => `En ${year}`,
    any: 'Toutes sources',
    census: 'Dernier recensement sur la migration',
    topics: 'Questions essentielles avérées',
    topicsOf: (n, all) => `${n} sur ${all}`,
    strategy: 'Stratégie',
    composite: 'Indice composite, intervalle',
    activities: 'Activités',
    note: 'L’indice composite réunit six mesures ; son intervalle est ce que laissent ouvert celles que l’on ne connaît pas.',
    noteLink: 'Comment il est fait, et ce que donneraient d’autres poids',
  },
  strategy: { adopted: 'adoptée', draft: 'projet', proposal: 'simple proposition', none: 'aucune' },
  done: {
    title: 'Ce qui a été fait',
    some: (n, from, to) =>
      `Le registre compte ${n} entre ${from} et ${to} : ateliers, manuels, outils, centres et autres, chacun avec sa source.`,
    undated: (n) => `Le registre compte ${n}, chacune avec sa source.`,
    count: { one: 'activité', other: 'activités' },
    follow: (n, all) =>
      `Pour ${n} sur ${all}, il est dit ce qui a suivi. Pour les autres, personne ne l’a consigné.`,
    none: 'Aucune activité n’a encore été inscrite dans cette édition.',
    register: 'Toutes les activités',
    training: (n) => `${n} de formation peuvent être suivis d’un test à l’autre.`,
    programmes: { one: 'programme', other: 'programmes' },
    drill: (date, same) =>
      same
        ? `Le ${date}, l’édition a été restaurée à partir de ses seules livraisons et a redonné le même résultat.`
        : `Le ${date}, l’édition a été restaurée à partir de ses seules livraisons, avec un résultat différent.`,
    noDrill: 'Aucun essai de restauration n’a encore été mené.',
    effects: 'Ce qui a bougé avant et après',
  },
  unknown: {
    title: 'Ce que l’on ne sait pas',
    text: 'Mesures pour lesquelles l’édition n’a pas de valeur dans au moins un pays. Une lacune de notre savoir n’est pas une lacune du pays.',
    head: 'Mesure',
    countries: 'Pays sans valeur',
    why: 'Pourquoi',
    none: 'Chaque mesure a une valeur pour chaque pays.',
  },
  onward: {
    title: 'Continuer',
    coverage: 'Quels tableaux peuvent être remplis, et pourquoi d’autres non',
    measures: 'Toutes les mesures et leur calcul',
    scales: 'Les échelles et l’indice composite',
    assessment: 'Ce que les pays disent d’eux-mêmes',
    strategies: 'Les stratégies et les cinq étapes',
  },
  /** Who asks, in a few letters: names of the template sets. */
  bodies: {
    fmm: 'FMM, DAES, GMDAC',
    ecowas: 'CEDEAO',
    sdg: 'Indicateurs des ODD',
    gcm: 'Pacte mondial',
    'unsd-dyb': 'Annuaire de l’ONU',
    'unsd-itm': 'Questionnaire ONU',
    'ilo-ilms': 'OIT',
    'undesa-ims': 'Stocks de l’ONU',
  },
  card: {
    title: (name) => `${name} : fiche de capacités`,
    answer: (the, share, filled, year) =>
      `Avec ses propres statistiques, ${the} peut remplir ${share} des cases que demandent les organismes internationaux pour ${year}${filled}.`,
    filled: (filled, required) => ` (${filled} sur ${required})`,
    any: (share) => `Toutes sources réunies, c’est ${share}.`,
    census: (year, n, all) =>
      `Son dernier recensement à interroger sur la migration est celui de ${year} ; sur les ${all} questions essentielles, on sait qu’il en a posé ${n}.`,
    noCensus: 'Cette édition ne connaît aucun recensement du pays qui ait interrogé sur la migration.',
    unknown: (the) => `Ce que peut déclarer le pays (${the}) n’est pas calculé dans cette édition.`,
    ability: {
      title: (the) => `Ce que peut déclarer ${the}, selon qui demande`,
      unit: (from, to) =>
        `En % des cases demandées, ${from}–${to} ; trait foncé et chiffre : statistiques du pays ; trait gris : toutes sources`,
      summary: (most, share) => `La demande la mieux servie aujourd’hui : ${most}, à ${share}.`,
      empty: 'Rien de ce qui est demandé ne peut être rempli aujourd’hui avec ses propres statistiques.',
      all: 'Toutes les demandes',
      head: 'Demande',
    },
    measures: {
      caption: (name) => `${name} : les valeurs et leur origine`,
      title: 'Mesures',
      text: 'Chaque mesure est lue dans cette édition. La note vaut 1, 0,5 ou 0 selon la règle donnée à la page de la mesure ; ce qui n’est pas connu n’en a pas.',
      head: 'Mesure',
      value: 'Valeur',
      year: 'Année',
      share: 'Remplies sur requises',
      score: 'Note',
      evidence: 'Lue dans',
      noScore: '–',
      notKnown: 'non connu',
    },
    questions: {
      title: 'Ce que ses recensements ont demandé',
      text: 'Posée : un tableau publié ou un questionnaire le montre. Non dit : aucune source n’en parle, ce qui ne veut pas dire que la question n’a pas été posée.',
      caption: (of) => `Questions sur la migration dans les recensements ${of}`,
      head: 'Question',
      yes: 'posée',
      no: 'non posée',
      unknown: 'non dit',
      none: 'Cette édition ne connaît aucun recensement du pays qui ait interrogé sur la migration.',
    },
    scales: {
      title: 'Échelles',
      text: 'Les notes vont de 0 à 100. Un critère que personne ne connaît compte une fois pour rien et une fois en entier : chaque note est donc un intervalle.',
      head: 'Échelle',
      low: 'Au moins',
      high: 'Au plus',
      known: 'Critères connus',
      knownOf: (n, all) => `${n} sur ${all}`,
      sensitivity: (low, high, best, worst, all) =>
        best === worst
          ? `Avec d’autres poids proches des poids publiés, l’indice composite de ce qui est connu partout se situe entre ${low} et ${high} ; son rang parmi ${all} pays reste ${best}.`
          : `Avec d’autres poids proches des poids publiés, l’indice composite de ce qui est connu partout se situe entre ${low} et ${high}, et son rang parmi ${all} pays entre ${best} et ${worst}.`,
    },
    assessment: {
      title: 'Évaluation',
      text: (met, of) =>
        `Sur les ${of} questions auxquelles le programme peut répondre lui-même, ${met} sont pleinement satisfaites.`,
      said: (met, of, date) =>
        `Le pays a répondu à ${of} questions le ${date} et en dit ${met} pleinement satisfaites.`,
      nobody: 'Le pays ne s’est pas encore évalué ici.',
      caption: 'Questions pleinement satisfaites, par groupe',
      head: 'Groupe',
      measured: 'Mesuré',
      saidColumn: 'Dit',
      link: 'Question par question',
    },
    activities: {
      title: 'Activités auxquelles il a pris part',
      text: (n) => `Le registre le nomme dans ${n}.`,
      none: 'Le registre ne le nomme dans aucune. Les activités destinées à toute une région ne citent souvent pas leurs pays.',
      head: 'Activité',
      kind: 'Type',
      when: 'Quand',
      all: 'Toutes ses activités',
    },
    strategy: {
      title: 'Stratégie',
      adopted: (title) => `${title} : adoptée.`,
      draft: (title) => `${title} : projet.`,
      none: 'Il n’a pas de stratégie de données migratoires dans cette édition. Une proposition est tirée de ses lacunes ; personne dans le pays n’y a souscrit.',
      link: 'Stratégie et propositions',
    },
    onward: {
      profile: 'Profil migratoire (PDF)',
      country: (the) => `Les chiffres de la migration : ${the}`,
      coverage: 'Ce qui peut être rempli, tableau par tableau',
      stakeholders: 'Organismes et accords',
    },
  },
  link: {
    country: 'Quelle part de ce qui est demandé ce pays peut-il déclarer ? Sa fiche de capacités',
    home: 'Ce que ces pays savent compter eux-mêmes',
  },
}
