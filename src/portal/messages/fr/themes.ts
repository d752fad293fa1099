/**
 * The themes, in French: a subject across all countries.
 */
import type { Themes } from '../en/themes.ts'

export const themes = {
  title: 'Thèmes',
  answer:
    'Un sujet à la fois, pour tous les pays\u00a0: d’abord la réponse, puis l’image, puis ce dont il faut douter.',
  doubt: 'Ce qu’il faut en penser',
  onward: 'Pour aller plus loin',
  people: { one: 'personne', other: 'personnes' },
  country: 'Pays',
  year: 'Année',
  month: 'Mois',
  corridor: 'D’où et vers où',
  others: 'Autres pays',
  noTheme: 'Cette édition n’a pas de chiffres sur ce thème.',
  /** Words by which search finds a theme. */
  words: {
    displacement: 'réfugiés demandeurs déplacés déplacement',
    asylum: 'asile reconnaissance protection',
    deaths: 'morts disparus décès routes',
    remittances: 'transferts envois fonds argent coût',
    flows: 'flux méthodes estimations',
    population: 'population solde migratoire naissances',
  },
  displacement: {
    title: 'Contraints de fuir',
    answer: (year: string, hosted: string, countries: string, idps: string, share: string, place: string) =>
      `En ${year}, ${hosted} avaient trouvé refuge dans les ${countries} pays ou demandaient à y rester. Bien plus avaient fui à l’intérieur de leur propre pays\u00a0: ${idps}, dont ${share} ${place}.`,
    hosted: { one: 'personne', other: 'personnes' },
    kinds: {
      title: 'La plupart des déplacés ne franchissent aucune frontière',
      unit: (from: string, to: string) => `Personnes selon leur situation, tous pays ensemble, ${from}–${to}`,
      summary: (year: string, total: string, before: string, then: string) =>
        `${total} en ${year}, contre ${then} en ${before}.`,
    },
    sides: {
      title: 'Les pays que l’on fuit accueillent aussi',
      unit: (year: string) => `Réfugiés, ${year}`,
      in: 'Réfugiés qui y sont protégés',
      out: 'Réfugiés qui en viennent',
      summary: (host: string, hosted: string, origin: string, fled: string) =>
        `Les réfugiés sont les plus nombreux ${host} (${hosted})\u00a0; ils viennent surtout ${origin} (${fled}).`,
    },
    moves: {
      title: 'Nouveaux déplacements à l’intérieur des pays',
      unit: (from: string, to: string) =>
        `Mouvements selon la cause, ${from}–${to}\u00a0; qui fuit deux fois compte deux fois`,
      summary: (year: string, conflict: string, disaster: string) =>
        `En ${year}\u00a0: ${conflict} mouvements dus aux conflits et aux violences, ${disaster} aux catastrophes.`,
    },
    rate: {
      title: 'Réfugiés pour 100\u00a0000 habitants du pays d’origine',
      unit: (year: string) => `Indicateur ODD 10.7.4, ${year}`,
      summary: (country: string, rate: string) =>
        `Le taux le plus élevé est celui ${country}\u00a0: ${rate}.`,
    },
    notes: [
      'La dernière année peut être décrite en son milieu, alors que les autres le sont à leur fin\u00a0; les petits effectifs sont arrondis à un multiple de cinq.',
      'Les réfugiés sont comptés par enregistrement. Qui ne s’est jamais inscrit, ou est reparti sans le dire, manque ou reste compté trop longtemps.',
      'Les nouveaux déplacements sont des mouvements dans l’année, les déplacés des personnes à une date\u00a0: on ne peut ni les additionner ni les comparer.',
    ],
  },
  asylum: {
    title: 'Asile',
    answer: (year: string, count: string, countries: string, first: string, second: string, share: string) =>
      `Les ressortissants des ${countries} pays ont déposé ${count} en ${year}, surtout ${first} et ${second}\u00a0; ${share} l’ont été dans la région même.`,
    applications: { one: 'première demande d’asile', other: 'premières demandes d’asile' },
    years: {
      title: 'Demandes d’asile de ressortissants de la région',
      unit: (from: string, to: string) => `Demandes comptées en personnes, par type, ${from}–${to}`,
      summary: (year: string, count: string) =>
        `C’est en ${year} que les premières demandes ont été les plus nombreuses\u00a0: ${count}.`,
      repeated: 'Réitérées, ou non distinguées',
      appeals: 'Recours',
      first: 'Premières demandes',
    },
    destinations: {
      title: 'Où ils ont demandé l’asile',
      unit: (year: string) => `Premières demandes, les douze pays qui en ont reçu le plus, ${year}`,
      summary: (country: string, count: string) =>
        `Le plus grand nombre a été déposé ${country}\u00a0: ${count}.`,
      country: 'Pays d’asile',
    },
    recognition: {
      title: 'D’un pays à l’autre, la même origine n’a pas les mêmes chances',
      unit: (year: string, least: string) =>
        `Décisions accordant une protection, en % des décisions sur le fond, ${year}\u00a0; paires d’au moins ${least} décisions`,
      summary: (origin: string, high: string, highPlace: string, low: string, lowPlace: string) =>
        `Pour les personnes venues ${origin}, la part va de ${low} ${lowPlace} à ${high} ${highPlace}.`,
      rows: 'Origine',
      columns: 'Pays de la décision',
    },
    notes: [
      'Ce sont des demandes et des décisions, non des personnes\u00a0: une même personne peut demander plusieurs fois et recevoir plusieurs décisions.',
      'Certains pays comptent des dossiers, qui peuvent réunir une famille. Ils ne sont pas dans ces sommes, mais figurent dans le tableau.',
      'Une année qui n’était pas finie à la parution des chiffres n’est pas dessinée.',
      'Un taux ne dit pas qu’un pays est plus généreux qu’un autre\u00a0: qui demande, où et pour quels motifs, diffère.',
    ],
  },
  deaths: {
    title: 'Morts et disparus en chemin',
    answer: (year: string, count: string, worst: string, share: string, since: string, all: string) =>
      `Au moins ${count} sont mortes ou ont disparu en ${year} sur les routes qui partent de la région ou la traversent, dont ${share} sur la route «\u00a0${worst}\u00a0». Depuis ${since}, ${all} ont été recensées.`,
    map: {
      title: 'Où l’on est mort ou disparu',
      unit: (from: string, to: string) => `Morts et disparus, par carré d’un demi-degré, ${from}–${to}`,
      summary: (cells: string, half: string) =>
        `La moitié des morts et des disparitions tient dans ${half} carrés sur ${cells}.`,
      place: 'Lieu',
      definition:
        'Chaque cercle est au milieu d’un carré d’un demi-degré, large d’environ 55 kilomètres\u00a0; sa surface est le nombre. Un point précis prétendrait en savoir plus qu’on n’en sait.',
    },
    years: {
      title: 'Morts et disparus par route',
      unit: (from: string, to: string) =>
        `Personnes mortes ou disparues (indicateur ODD 10.7.3), ${from}–${to}`,
      summary: (year: string, count: string) => `L’année la plus meurtrière est ${year}\u00a0: ${count}.`,
    },
    months: {
      title: 'Mois par mois',
      unit: (from: string, to: string) =>
        `Personnes mortes ou disparues, toutes les routes, de ${from} à ${to}`,
      summary: (month: string, count: string) => `Le pire mois est ${month}\u00a0: ${count}.`,
    },
    notes: [
      'Chaque nombre est un minimum. Beaucoup de bateaux, et la plupart des morts du désert, ne laissent pas de témoin.',
      'Une année qui compte plus de morts peut n’être qu’une année mieux observée.',
      'Tous ceux qui sont morts sur ces routes ne venaient pas d’Afrique de l’Ouest\u00a0; pour beaucoup, l’origine est inconnue.',
      'Un disparu est présumé mort, mais n’a pas été retrouvé.',
    ],
  },
  remittances: {
    title: 'L’argent envoyé au pays',
    answer: (
      year: string,
      amount: string,
      countries: string,
      share: string,
      country: string,
      cost: string,
      period: string,
    ) =>
      `En ${year}, ${amount} sont parvenus dans les ${countries} pays, dont ${share} ${country}. Envoyer 200 dollars coûtait ${cost} dans le corridor médian parmi ceux relevés (${period})\u00a0; l’objectif est de 3\u00a0%.`,
    years: {
      title: 'Ce que les pays ont reçu',
      unit: (from: string, to: string) => `Millions de dollars courants des États-Unis, ${from}–${to}`,
      summary: (year: string, amount: string) => `L’année la plus forte est ${year}\u00a0: ${amount}.`,
    },
    corridors: {
      title: 'Entre quels pays',
      unit: (year: string) => `Millions de dollars estimés, les quinze plus grands corridors, ${year}`,
      summary: (from: string, to: string, amount: string) =>
        `Le plus gros montant va ${from} ${to}\u00a0: ${amount}. Toutes les barres sont creuses\u00a0: aucun corridor n’a été mesuré, un modèle répartit le total de chaque pays.`,
    },
    cost: {
      title: 'Ce que coûte l’envoi de 200 dollars',
      unit: (period: string) =>
        `En % de la somme envoyée, moyenne des services relevés (indicateur ODD 10.c.1), ${period}`,
      goal: 'objectif\u00a0: 3\u00a0%',
      limit: 'plafond pour tout corridor\u00a0: 5\u00a0%',
      summary: (over: string, all: string, under: string) =>
        `${over} des ${all} corridors relevés coûtent plus de 5\u00a0%. Corridors dans la limite de l’objectif de 3\u00a0%\u00a0: ${under}.`,
    },
    notes: [
      'Banques et agences déclarent leurs transferts\u00a0; l’argent porté de la main à la main, les envois par téléphone d’un pays à l’autre et les marchandises échappent en grande partie.',
      'Un saut d’une année à l’autre peut tenir à ce qu’on enregistre, non à ce qu’on envoie.',
      'Les montants par corridor viennent d’un modèle fondé sur le nombre de migrants et les revenus. Ils suivent les migrants, non l’argent.',
      'Peu de corridors entre voisins font l’objet d’un relevé des coûts, alors que la plupart des migrants de la région vivent dans le pays d’à côté.',
    ],
  },
  flows: {
    title: 'Combien se déplacent\u00a0: ce que disent les méthodes',
    answer: (way: string, period: string, low: string, high: string) =>
      `Personne ne compte ceux qui se déplacent entre ces pays. Pour ${period}, six méthodes estiment qu’entre ${low} et ${high} sont allées ${way}, le corridor le plus fréquenté de la région.`,
    ranges: {
      title: 'Un corridor, six méthodes, six réponses',
      unit: (period: string) =>
        `Personnes qui ont migré en cinq ans, ${period}\u00a0; les douze corridors dont l’estimation médiane est la plus forte`,
      summary: (times: string) =>
        `Pour la moitié de ces corridors, l’estimation la plus haute vaut au moins ${times} fois la plus basse.`,
    },
    columns: { min: 'Plus basse', median: 'Médiane', max: 'Plus haute', methods: 'Méthodes' },
    notes: [
      'Les six partent des mêmes stocks de migrants et ne diffèrent que par la façon de combler l’écart entre deux dates. Aucune n’est une observation.',
      'Ne citez jamais un seul nombre\u00a0: donnez le plus bas et le plus haut.',
      'Un départ compte s’il franchit une frontière et dure d’une date à l’autre\u00a0; qui part et revient entre les deux échappe à certaines méthodes.',
    ],
  },
  population: {
    title: 'Population et solde migratoire',
    answer: (year: string, countries: string, losing: string, net: string, change: string) =>
      `En ${year}, ${losing} des ${countries} pays ont perdu plus d’habitants par la migration qu’ils n’en ont gagné\u00a0; pour l’ensemble, la perte est de ${net}. Les naissances l’ont largement compensée\u00a0: la population a augmenté de ${change}.`,
    multiples: {
      title: 'Le solde migratoire, pays par pays',
      unit: (from: string, to: string) =>
        `Personnes arrivées moins personnes parties, par an, ${from}–${to}\u00a0; chaque cadre a sa propre échelle`,
      summary: (country: string, year: string, rate: string) =>
        `La perte la plus brutale est celle ${country} en ${year}\u00a0: ${rate} habitants sur 1\u00a0000.`,
    },
    components: {
      title: (year: string) => `Ce qui a changé la population en ${year}`,
      caption: 'Personnes\u00a0; naissances moins décès plus solde migratoire donnent la variation',
    },
    notes: [
      'Le solde migratoire est surtout ce qui reste quand on a rapproché naissances, décès et recensements. Il porte les erreurs des trois.',
      'Un solde proche de zéro peut cacher beaucoup d’arrivées et beaucoup de départs.',
      'Tous ces chiffres viennent d’un modèle.',
    ],
  },
} satisfies Themes
