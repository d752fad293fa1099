/**
 * What the report says of persons: sizes, clusters, rates, training; in French.
 */
import type { Persons } from '../en/persons.ts'

export const persons = {
  sizes: {
    title: 'Les personnes selon le nombre de leurs enregistrements',
    unit: 'Personnes ayant au moins deux enregistrements',
    persons: 'Personnes',
    records: 'Enregistrements',
    band: (size: string) => `${size} enregistrements`,
    summary: (several: string, single: string, largest: string) =>
      `${several} ayant au moins deux enregistrements ; ${single} n’en ayant qu’un, non dessinées. La plus grande grappe compte ${largest} enregistrements.`,
    read: 'Une grappe de bien plus d’enregistrements qu’une personne ne peut en avoir réunit le plus souvent plusieurs personnes, qu’une chaîne de liens faibles retient ensemble.',
    none: 'Aucune personne n’a plus d’un enregistrement.',
  },
  clusters: {
    title: { largest: 'Les plus grandes grappes', weakest: 'Les grappes les plus fragiles' },
    unit: 'Chaque point est un enregistrement, chaque trait un lien ; plus il est épais, plus il pèse',
    sure: 'à sa place à coup sûr (90 % ou plus)',
    unsure: 'avec un doute',
    kept: 'liens gardés',
    cut: 'liens coupés',
    number: 'N°',
    record: 'Enregistrement',
    probability: 'Probabilité',
    between: 'Entre',
    followed: 'Gardé',
    yes: 'oui',
    no: 'non',
    caption: (records: string, links: string) => `${records}, ${links}.`,
    someCut: (links: string) => `Dont coupés : ${links}.`,
    someRecords: (records: string) =>
      `Seuls les ${records} enregistrements qui ont le plus de liens sont dessinés.`,
    someTies: (shown: string) =>
      `Seuls ${shown} liens sont dessinés : ceux qui ont été coupés et les plus faibles des autres.`,
    someLinks: (shown: string, all: string) => `${shown} liens sur ${all} sont donnés.`,
    recordsOf: (id: string) => `Enregistrements de ${id}`,
    linksOf: (id: string) => `Liens de ${id}`,
    summary: (cut: string, doubtful: string) =>
      `Dans les grappes montrées, sont coupés : ${cut} ; sont en doute : ${doubtful}.`,
    read: {
      largest:
        'Une seule personne forme un nœud serré, où chaque enregistrement tient à tous les autres. Une longue chaîne, ou deux nœuds qu’un seul fil relie, sont plus probablement deux personnes. Les liens tiretés n’ont pas été suivis.',
      weakest:
        'Ces grappes sont celles qui tiennent le moins. C’est par elles qu’il faut commencer une vérification à la main : un enregistrement pendu à un seul trait mince est l’erreur la plus probable.',
    },
  },
  rates: {
    by: (column: string) => `Enregistrements liés, par ${column}`,
    unit: 'Part des enregistrements liés à un autre ; le trait est l’intervalle à 95 %',
    records: 'Enregistrements',
    linked: 'Liés',
    rate: 'Taux',
    interval: 'Intervalle à 95 %',
    mark: 'nettement moins que les autres *',
    summary: (low: string, lowRate: string, high: string, highRate: string) =>
      `De ${lowRate} (${low}) à ${highRate} (${high}).`,
    alone: 'Il n’y a qu’un groupe.',
    even: 'Aucun groupe n’est nettement moins lié que l’ensemble des autres.',
    behind: {
      one: (groups: string) => `Nettement moins lié que l’ensemble des autres : ${groups}.`,
      other: (groups: string) => `Nettement moins liés que l’ensemble des autres : ${groups}.`,
    },
    doubt:
      'Un taux plus bas a deux raisons possibles, que ces figures ne peuvent démêler : moins d’enregistrements du groupe en ont un autre auquel être liés, ou les leurs n’ont pas été trouvés (noms écrits de bien des façons, dates inconnues).',
    read: 'Du plus bas au plus haut. Un groupe est marqué si tout son intervalle est au-dessous du taux de l’ensemble des autres, et si l’écart est d’un point ou plus.',
    someDrawn: (shown: string, all: string) =>
      `Sont dessinés les ${shown} groupes, sur ${all}, qui ont le plus d’enregistrements.`,
    someListed: (shown: string, all: string) =>
      `Sont donnés les ${shown} groupes, sur ${all}, qui ont le plus d’enregistrements.`,
    none: 'Les enregistrements n’ont pas de colonne pour le sexe, le groupe d’âge, la nationalité ou la région : on ne peut donc pas dire d’ici si certains groupes sont liés moins souvent. Les statistiques tirées de ces liens doivent le signaler.',
  },
  training: {
    title: 'Comment le modèle a été fait',
    kind: 'Tâche',
    kinds: {
      dedupe: 'trouver les enregistrements d’une même personne dans une source',
      link: 'trouver les enregistrements d’une même personne d’une source à l’autre',
      'link-and-dedupe':
        'trouver les enregistrements d’une même personne dans une source et d’une source à l’autre',
    },
    sources: 'Sources',
    prior: 'Avant de comparer (λ)',
    oneIn: (n: string, bits: string) => `une paire sur ${n} concerne une même personne (${bits} bits)`,
    threshold: 'Seuil',
    at: (share: string, bits: string) => `${share} (${bits} bits)`,
    clustering: 'Regroupement',
    linkages: {
      single: 'simple : tout ce que des liens relient est une seule personne',
      average: 'moyen : des enregistrements se réunissent si leurs paires concordent en moyenne',
      complete: 'complet : des enregistrements se réunissent si toutes leurs paires concordent',
    },
    unique: 'Un seul enregistrement par personne dans',
    rules: 'Règles',
    engine: 'Moteur',
    seconds: 'Secondes',
    secondsByPart: 'Secondes, étape par étape',
    part: 'Étape',
    none: 'Le modèle est venu avec ses parts ; rien n’a été appris cette fois.',
    runs: 'Passages d’apprentissage',
    block: 'Paires ayant en commun',
    share: 'D’une même personne',
    iterations: 'Itérations',
    converged: 'Stabilisé',
    certainty: 'Certitude',
    runsNote:
      'Chaque passage regarde des paires qui ont quelque chose en commun et établit, tour à tour, lesquelles concernent une même personne et à quelle fréquence leurs valeurs concordent (algorithme EM). La certitude dit avec quelle netteté les deux sortes de paires se séparent.',
    model: 'Ce qui est comparé',
    levels: 'Niveaux, le meilleur d’abord',
  },
} satisfies Persons
