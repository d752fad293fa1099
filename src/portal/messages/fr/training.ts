/**
 * The pages on training, in French: what programmes reached and what was learned, and one programme with its cascade, tests, forms
 * and the knowledge that hangs on few.
 */
import type { Training } from '../en/training.ts'

export const training = {
  title: 'Formations',
  reach: (programmes: number, count: string, people: string) =>
    programmes === 1
      ? `Un programme de formation est évalué ici ; ${people} y ont pris part.`
      : `${count} programmes de formation sont évalués ici ; ${people} y ont pris part.`,
  gained: (gain: string) =>
    `Les personnes testées avant et après ont gagné en moyenne ${gain} points sur 100.`,
  testedIn: (tested: string, all: string) =>
    `Pour ${tested} sur ${all}, des tests disent ce qui a été appris.`,
  untested: 'Aucun test ne dit ce qui a été appris.',
  unevaluated: (trainings: string, counted: string) =>
    `Aucune formation n’est évaluée dans cette édition : le registre connaît ${trainings}, dont ${counted} avec un nombre de participants, et ne dit pour aucune ce que les participants ont appris.`,
  unknown:
    'Cette édition ne connaît aucune formation, ni dans son registre d’activités ni avec des résultats.',
  peopleCount: { one: 'personne', other: 'personnes' },
  trainingsCount: { one: 'formation', other: 'formations' },
  coursesCount: { one: 'cours', other: 'cours' },
  generationsCount: { one: 'génération', other: 'générations' },
  what: 'Une formation est évaluée lorsque ses organisateurs posent les mêmes questions avant et après, les reposent quelques mois plus tard, et notent qui est venu, qui est resté et qui a formé à son tour. On publie des nombres et des moyennes, jamais rien sur une personne.',
  example:
    'Exemple fictif, pour montrer le fonctionnement : ces personnes, ces cours et ces résultats n’existent pas.',
  exampleMark: 'fictif',
  withheld: 'non publié : trop peu de personnes',
  few: 'peu',
  notSaid: 'non précisé',
  programmes: {
    title: 'Programmes avec résultats',
    unit: 'Personnes ; scores sur 100 points',
    programme: 'Programme',
    generations: 'Générations',
    courses: 'Cours',
    came: 'Ont participé',
    completed: 'Ont achevé',
    before: 'Avant',
    after: 'Après',
    gain: 'Gain',
    interval: 'Intervalle à 95 %',
  },
  registry: {
    title: 'Les formations du registre',
    text: 'Ateliers, formations de formateurs et formations nationales que connaît le registre des activités. Ce qu’il ignore d’une formation n’a été écrit nulle part où nous ayons pu le lire.',
    unit: (n: string) => `${n}, des plus anciennes aux plus récentes`,
    training: 'Formation',
    kind: 'Type',
    when: 'Date',
    place: 'Lieu',
    participants: 'Participants',
    countries: 'Pays',
    results: 'Résultats',
    seeResults: 'voir les résultats',
    noResults: 'inconnus',
    tree: {
      title: 'Les formations qui en ont entraîné d’autres',
      unit: 'Participants, lorsque le registre en donne le nombre',
      heads: ['D’abord', 'puis', 'puis encore', 'puis encore'],
      led: (from: string, to: string) => `${from} a conduit à ${to}.`,
      node: (place: string, year: string) => `${place} (${year})`,
      definition:
        'Une formation figure sous une autre lorsque le registre dit qu’elle en découle. Ce qui s’est transmis n’est pas connu.',
      follows: 'Fait suite à',
    },
  },
  one: {
    back: 'Toutes les formations',
    reach: (people: string, generations: string, courses: string, completed: string) =>
      `${people} ont suivi l’un des ${courses}, en ${generations} ; ${completed} l’ont achevé.`,
    nobody: 'Personne n’a encore été formé dans ce programme.',
    gain: (gain: string, from: string, to: string, interval: string, size: string, d: string) =>
      `Les connaissances ont progressé de ${gain} points sur 100 (intervalle : ${interval}), de ${from} à ${to} : c’est ${size} (d = ${d}).`,
    fell: (gain: string, from: string, to: string, interval: string) =>
      `Les connaissances ont reculé de ${gain} points sur 100 (intervalle : ${interval}), de ${from} à ${to}.`,
    noGain: (interval: string) =>
      `On ne peut dire si les connaissances ont progressé : l’intervalle du gain va de ${interval} points.`,
    untold: 'Trop peu de personnes ont passé le test avant et après pour dire ce qui a été appris.',
    sizes: {
      tiny: 'un effet très faible',
      small: 'un effet faible',
      medium: 'un effet moyen',
      large: 'un effet fort',
    },
    between: (low: string, high: string) => `${low} à ${high}`,
    kept: (share: string, matched: string, asked: string, months: string) =>
      `Au bout de ${months} mois, il restait ${share} du gain chez les ${matched} personnes, sur ${asked}, qui ont passé le test une troisième fois.`,
    months: (from: string, to: string) => (from === to ? from : `${from} à ${to}`),
    facts: {
      languages: 'Langues',
      countries: 'Pays',
      agencies: 'Services',
      women: 'Femmes',
      womenOf: (women: string, share: string) => `${women} (${share})`,
      activity: 'Dans le registre des activités',
      topics: 'Thèmes',
    },
    cascade: {
      title: 'Qui a formé qui',
      unit: 'Stagiaires, par cours',
      heads: ['Formés d’abord', 'Formés par eux', 'Formés par ceux-ci', 'et ainsi de suite'],
      came: 'venus',
      completed: 'ont achevé',
      wentOn: 'ont formé à leur tour',
      summary: (first: string, later: string, multiplier: string) =>
        `Pour chacune des ${first} personnes formées d’abord, ${multiplier} autres ont été touchées ensuite, ${later} en tout.`,
      single: 'Tous les cours sont de la première génération : aucun ancien stagiaire n’a encore formé.',
      definition:
        'Un cours figure sous celui dont les stagiaires l’ont animé. Qui est parti avant la fin est venu sans achever ; qui a achevé et animé ensuite un cours de la génération suivante a formé à son tour.',
      table: {
        course: 'Cours',
        dates: 'Dates',
        language: 'Langue',
        invited: 'Invités',
        came: 'Venus',
        completed: 'Ont achevé',
        wentOn: 'Ont formé à leur tour',
        women: 'Femmes',
        men: 'Hommes',
        trainers: 'Formateurs issus du cours précédent',
        guests: 'Autres formateurs',
      },
    },
    attrition: {
      title: 'Ce qui s’est perdu en route',
      unit: 'Stagiaires',
      generation: 'Génération',
      all: 'Ensemble',
      share: (n: string, share: string) => `${n} (${share})`,
      languages: 'Langues (stagiaires)',
      reached: 'Stagiaires pour un stagiaire de la 1re génération',
    },
    tests: {
      title: 'Ce que disent les tests',
      figure: 'Les connaissances avant, après et plus tard',
      unit: (items: string) => `Score moyen, pourcentage de bonnes réponses sur ${items}`,
      itemsCount: { one: 'question', other: 'questions' },
      before: 'avant le cours',
      after: 'après',
      later: 'des mois plus tard',
      all: 'Tous ceux qui ont passé les deux tests',
      generation: (n: string) => `Génération ${n}`,
      summary: (most: string, high: string, least: string, low: string) =>
        `Gain le plus fort : « ${most} » (${high} points) ; le plus faible : « ${least} » (${low}).`,
      definition:
        'Mêmes questions avant et après, et seulement les personnes qui ont passé le test les deux fois ; la bande pâle est l’intervalle à 95 % du gain, placé au score final. Rien n’est montré si moins de dix personnes ont passé les deux tests.',
      table: 'Les tests par groupe',
      tableUnit: 'Personnes ; scores et gain sur 100 points',
      group: 'Groupe',
      nBefore: 'Premier test',
      nAfter: 'Second test',
      matched: 'Les deux',
      scoreBefore: 'Avant',
      scoreAfter: 'Après',
      gain: 'Gain',
      interval: 'Intervalle à 95 %',
      normalised: 'Part gagnée du gain possible',
      effect: 'Taille d’effet d (intervalle à 95 %)',
      t: (t: string, df: string, p: string) =>
        `Test t apparié sur l’ensemble : t = ${t} pour ${df} degrés de liberté, ${p}.`,
      w: (v: string, n: string, p: string) =>
        `Test des rangs signés de Wilcoxon, qui ne suppose rien de la forme des scores : V = ${v} sur ${n} personnes dont le score a changé, ${p}.`,
      d: (dav: string, davInterval: string, g: string, dz: string) =>
        `Taille d’effet : d = ${dav} (${davInterval}) en écarts types des scores, ${g} avec la correction de Hedges ; ${dz} en écarts types des différences.`,
      g: (klass: string, individual: string) =>
        `De ce qu’il y avait à gagner, la classe a gagné ${klass} (d’après ses moyennes) et la personne moyenne ${individual}.`,
      blank: (before: string, after: string) =>
        `Une réponse laissée en blanc compte comme non juste : ${before} avant, ${after} après.`,
      pBelow: 'p < 0,001',
      p: (p: string) => `p = ${p}`,
    },
    retention: {
      title: 'Quelques mois plus tard',
      text: (answered: string, asked: string, share: string, months: string) =>
        `Sur ${asked} personnes ayant achevé un cours, ${answered} (${share}) ont repassé le même test au bout de ${months} mois ; les autres n’ont pas répondu.`,
      change: (before: string, after: string, later: string, change: string, interval: string) =>
        `Celles qui ont passé les trois tests avaient ${before} points avant, ${after} après et ${later} plus tard : ${change} depuis la fin du cours (intervalle : ${interval}).`,
      silentSame: (difference: string, interval: string) =>
        `Entre celles qui ont répondu et les autres, l’écart de gain est de ${difference} points (intervalle : ${interval}), ce qui peut tenir au hasard ; les silencieuses ne semblent pas avoir moins appris, mais on ignore ce qu’elles ont retenu.`,
      silentMore: (difference: string, interval: string) =>
        `Celles qui ont répondu avaient gagné ${difference} points de plus que les autres (intervalle : ${interval}) : ce qui est retenu est sans doute surestimé.`,
      silentLess: (difference: string, interval: string) =>
        `Celles qui ont répondu avaient gagné ${difference} points de moins que les autres (intervalle : ${interval}) : ce qui est retenu est peut-être sous-estimé.`,
      few: 'Trop peu de personnes ont passé le test une troisième fois pour dire ce qui a été retenu.',
    },
    items: {
      title: 'Les questions difficiles',
      text: 'La part de bonnes réponses mesure la difficulté d’une question. Une bonne question distingue qui sait de qui ne sait pas : sa corrélation avec le reste du test devrait dépasser 0,2, et les 27 % les meilleurs devraient y répondre juste plus souvent que les 27 % les plus faibles.',
      caption: 'Questions du test',
      unit: 'Pourcentage de bonnes réponses ; coefficients de −1 à 1',
      item: 'Question',
      topic: 'Thème',
      before: 'Juste avant',
      after: 'Juste après',
      correlation: 'Corrélation avec le reste',
      upperLower: 'Meilleurs moins plus faibles (27 %)',
      weak: 'distingue mal (corrélation inférieure à 0,2)',
      hardest: (item: string, share: string) =>
        `La plus difficile après le cours : « ${item} » (${share} de bonnes réponses).`,
      alpha: (value: string, interval: string, n: string) =>
        `L’alpha de Cronbach du test passé après le cours est de ${value} (intervalle : ${interval} ; ${n} personnes) : il dit à quel point les questions mesurent une même chose. Pour comparer des groupes, on demande en général 0,7.`,
    },
    forms: {
      title: 'Ce que les gens en disent',
      asked: (answered: string, asked: string, share: string) =>
        `${answered} personnes sur ${asked} ont répondu (${share}) ; ce qui suit ne concerne qu’elles.`,
      names: {
        expectation: 'Attentes',
        reaction: 'Juste après le cours',
        'follow-up': 'Quelques mois plus tard',
      },
      scales: {
        expectation: 'D’où partaient les stagiaires',
        reaction: 'Ce qu’ils ont pensé du cours',
        'follow-up': 'L’usage qu’ils en font',
      },
      scaleUnit: 'Part de ceux qui ont répondu',
      steps: ['1, pas du tout', '2', '3', '4', '5, tout à fait'],
      scaleSummary: (most: string, share: string) =>
        `La mieux notée : « ${most} » (${share} ont donné 4 ou 5).`,
      scaleOne: (share: string) => `${share} ont donné 4 ou 5.`,
      scaleDefinition: 'Réponses de ceux qui ont répondu ; les silencieux ne sont pas dans les barres.',
      mean: 'Moyenne',
      asking: 'Interrogés',
      response: (answered: string, asked: string) => `${answered} réponses sur ${asked}`,
      answer: 'Réponse',
      people: 'L’ont choisie',
      share: 'Part',
      interval: 'Intervalle à 95 %',
      topics: {
        application: 'Usage au travail',
        'passed-on': 'Transmission',
        benefit: 'Bénéfice',
        hindrance: 'Obstacles',
        output: 'Réalisations',
      },
    },
    hindrance: {
      title: 'Ce qui a empêché de s’en servir',
      unit: (answered: string, asked: string) =>
        `Part des ${answered} personnes qui ont répondu quelques mois plus tard, sur ${asked} interrogées`,
      summary: (most: string, share: string) => `« ${most} » vient en tête, cité par ${share}.`,
      definition:
        'Plusieurs réponses étaient possibles. L’un des cinq sujets sur lesquels la Banque mondiale (2008) interroge.',
    },
    risk: {
      title: 'Des savoirs fragiles',
      text: (trained: string, left: string, share: string) =>
        `Sur ${trained} personnes ayant achevé un cours, ${left} (${share}) ont depuis quitté leur service.`,
      textFew: (trained: string) =>
        `${trained} personnes ont achevé un cours ; le nombre de départs n’est pas publié.`,
      thin: (agencies: string) =>
        `${agencies} : deux personnes au plus y détiennent encore tout ce qui a été appris sur un thème.`,
      thinFew: (agencies: string) =>
        `${agencies} : moins de cinq personnes y détiennent encore tout ce qui a été appris sur un thème.`,
      none: 'Aucun service ne dépend d’une ou deux personnes.',
      figure: 'Qui détient encore quoi',
      unit: 'Personnes encore en poste qui maîtrisent le thème',
      agency: 'Service',
      topic: 'Thème',
      summary: (agency: string, share: string) =>
        `${agency} : la plus forte perte, ${share} des personnes formées sont parties.`,
      definition:
        'Maîtrise un thème qui a achevé un cours et répondu juste à trois questions sur cinq de ce thème au dernier test passé.',
      hatched: 'Hachuré : non publié, moins de cinq.',
      trained: 'Formées',
      still: 'Encore là',
      left: 'Parties',
      topics: 'Thèmes qui tiennent à deux personnes au plus',
      topicsFew: 'Thèmes qui tiennent à moins de cinq personnes',
      noTopics: 'aucun',
      other: 'Petits services réunis',
    },
    method: {
      title: 'Ce que valent ces résultats',
      points: [
        'Il n’y a pas de groupe non formé : ce que les gens auraient appris de toute façon est aussi dans le gain.',
        'Les intervalles supposent des personnes indépendantes. Celles d’un même cours partagent une salle et un formateur ; l’incertitude réelle est plus grande.',
        'Ni les invités ni ceux qui ont répondu quelques mois plus tard n’ont été tirés au sort.',
        'Des questions enseignées mot pour mot seraient plus faciles la seconde fois ; le test de suivi est l’épreuve la plus sévère.',
        'Les nombres de moins de cinq personnes d’un service et les moyennes sur moins de dix personnes ne sont pas publiés, ni un second chiffre qui permettrait de les retrouver.',
      ],
      how: 'Tests : t apparié (Student 1908) et rangs signés (Wilcoxon 1945). Tailles d’effet : Cumming (2012), intervalles par le t non central, celui de d selon Algina et Keselman (2003). Alpha : Cronbach (1951), intervalle de Feldt (1965). Gain : Hake (1998). Intervalles des parts : Wilson (1927). Les valeurs calculées concordent avec R à neuf chiffres.',
    },
    onward: {
      title: 'Continuer',
      activities: 'Toutes les activités du registre',
      effects: 'Les chiffres ont-ils bougé là où l’on a formé ?',
      stakeholders: 'Les services',
    },
  },
} satisfies Training
