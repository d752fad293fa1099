/**
 * The report in French.
 */
import type { Messages } from './en.ts'

export const fr = {
  page: {
    kicker: 'Rapport d’appariement',
    title: (sources: string) =>
      sources === ''
        ? 'Quels enregistrements concernent la même personne'
        : `Quels enregistrements concernent la même personne : ${sources}`,
    contents: 'Dans ce rapport',
    footer:
      'Ce rapport contient des effectifs, des parts et des identifiants d’enregistrements, mais aucune valeur d’un enregistrement. Il tient en un seul fichier, sans script, et ne demande rien au réseau.',
  },
  answer: {
    found: {
      one: (records: string, persons: string, links: string) => `${records} décrit ${persons} : ${links}.`,
      other: (records: string, persons: string, links: string) =>
        `${records} décrivent ${persons} : ${links}.`,
    },
    noLinks: {
      one: (records: string, persons: string) =>
        `${records} a été lu et n’a été lié à aucun autre : il compte pour ${persons}.`,
      other: (records: string, persons: string) =>
        `${records} ont été lus et aucun n’a été lié à un autre : ils comptent pour ${persons}.`,
    },
    both: (wrong: string, missed: string) =>
      `Environ ${wrong} des liens pourraient être faux ; environ ${missed} des paires qui concernent vraiment une même personne pourraient manquer.`,
    wrong: (wrong: string) =>
      `Environ ${wrong} des liens pourraient être faux ; le nombre de paires manquées n’a pas pu être estimé.`,
    missed: (missed: string) =>
      `Environ ${missed} des paires qui concernent vraiment une même personne pourraient manquer ; le nombre de liens faux n’a pas pu être estimé.`,
    unknown: 'Combien de liens sont faux, combien de paires manquent : cela n’a pas pu être estimé.',
    measured: (precision: string, recall: string, f1: string) =>
      `Mesurés à la vérité connue, ${precision} des liens sont justes (précision) et ${recall} des vraies paires ont été trouvées (rappel) ; F1, qui met les deux en balance, vaut ${f1}.`,
  },
  nouns: {
    records: { one: 'enregistrement', other: 'enregistrements' },
    persons: { one: 'personne', other: 'personnes' },
    links: { one: 'lien', other: 'liens' },
    pairs: { one: 'paire', other: 'paires', many: 'de paires' },
  },
  columns: {
    sex: 'sexe',
    age: 'âge',
    age_band: 'groupe d’âge',
    nationality: 'nationalité',
    citizenship: 'nationalité',
    region: 'région',
    birth_country: 'pays de naissance',
    year: 'année',
    source: 'source',
  },
  rule: {
    block: (columns: string) => `égalité de ${columns}`,
    where: (rule: string, condition: string) => `${rule}, si ${condition}`,
    near: (window: string, columns: string) => `à ${window} places au plus dans l’ordre de ${columns}`,
    word: (column: string, most: string) =>
      `un mot de ${column} en commun, que ${most} enregistrements au plus possèdent`,
    twoWords: (column: string, most: string) =>
      `deux mots de ${column} en commun, que ${most} enregistrements au plus possèdent`,
    nearest: (count: string, column: string) => `les ${count} plus proches par ${column}`,
    associated: (column: string) => `même ${column} qu’une paire déjà liée`,
  },
  numbers: 'Les chiffres',
  same: 'probablement une seule personne',
  other: 'probablement deux personnes',
  pairs: 'Paires',
  weight: 'Poids',
  comparison: 'Comparaison',
  level: 'Niveau',
  range: (low: string, high: string) => `${low} à ${high}`,
  span: (low: string, high: string) => `${low}–${high}`,
  remarks: {
    title: 'Avant de s’y fier',
    none: 'L’appariement n’a rien relevé d’inhabituel dans les données, l’apprentissage ou les paires candidates.',
    always:
      'Un appariement est une estimation. Les figures ci-dessous montrent où il est sûr, où il ne l’est pas, et quels groupes il sert moins bien.',
    kinds: {
      convergence: 'L’apprentissage ne s’est pas stabilisé',
      unseen: 'Jamais vu pendant l’apprentissage',
      implausible: 'Des parts difficiles à croire',
      order: 'Des niveaux en désordre',
      blocks: 'De très grands blocs',
      recall: 'Des paires que personne n’a regardées',
      data: 'Les données elles-mêmes',
    },
  },
  method: {
    title: 'Comment cela marche, en cinq phrases',
    candidates: (pairs: string) =>
      `Il y a ${pairs} d’enregistrements qui pourraient concerner une même personne ; on ne regarde donc que celles qu’une règle rapproche (le même nom de famille, par exemple).`,
    compared: {
      one: (_count: string, names: string) =>
        `Chacune de ces paires est comparée selon ${names}, et la comparaison aboutit à un niveau, d’identique à différent.`,
      other: (count: string, names: string) =>
        `Chacune de ces paires est comparée de ${count} façons (${names}), et chaque comparaison aboutit à un niveau, d’identique à différent.`,
    },
    exact: (comparison: string) => `concordent exactement sur ${comparison}`,
    level: (comparison: string, level: string) => `atteignent le niveau « ${level} » de ${comparison}`,
    shares: (what: string, m: string, u: string) =>
      `Les enregistrements d’une même personne ${what} dans ${m} des paires (cette part s’appelle m), ceux de deux personnes différentes dans ${u} (celle-ci s’appelle u).`,
    sharesUnknown:
      'Pour chaque niveau, le modèle contient deux parts : m, la fréquence à laquelle les enregistrements d’une même personne s’y trouvent, et u, celle des enregistrements de deux personnes.',
    weight: (times: string, bits: string) =>
      `Cela multiplie donc par ${times} les chances que les deux ne soient qu’une personne, ce qui s’écrit comme un poids de ${bits} bits (chaque bit double les chances)`,
    against: (level: string, times: string, bits: string) =>
      ` ; le niveau « ${level} » les divise par ${times}, un poids de ${bits}`,
    weightUnknown:
      'Le nombre de fois que m dépasse u est ce qu’un niveau dit en faveur d’une seule personne ; il s’écrit comme un poids en bits, dont chacun double les chances.',
    sum: (prior: string, oneIn: string, threshold: string, probability: string) =>
      `Les poids s’additionnent à partir de ${prior} (de deux enregistrements tirés au hasard, une paire sur ${oneIn} concerne une même personne) ; une paire dont la somme atteint ${threshold}, soit une probabilité de ${probability}, devient un lien, et les enregistrements que des liens retiennent ensemble deviennent une personne.`,
  },
  parts: {
    sure: 'Est-ce sûr ?',
    sureLead:
      'Un lien peut être faux, et une paire d’une même personne peut être manquée. Relever le seuil échange une erreur contre l’autre.',
    groups: 'Qui est lié moins souvent ?',
    groupsLead:
      'Les statistiques tirées d’enregistrements liés parlent pour ceux qui ont été liés. Un groupe lié moins souvent que les autres est moins bien compté, et les statistiques s’en écartent.',
    evidence: 'Que pèsent les indices ?',
    evidenceLead:
      'Chaque comparaison parle pour une seule personne ou pour deux, et le modèle dit avec quelle force.',
    candidates: 'Quelles paires ont été regardées ?',
    candidatesLead:
      'Une paire qu’aucune règle ne rapproche ne peut jamais devenir un lien. Une règle qui en rapproche trop coûte du temps.',
    persons: 'De quoi les personnes sont-elles faites ?',
    personsLead:
      'Les liens retiennent les enregistrements en grappes, et chaque grappe compte pour une personne.',
  },
  errors: {
    title: 'Liens peut-être faux, paires peut-être manquées',
    unit: 'Pour cent, estimés sans connaître la vérité ; le trait est la fourchette probable',
    wrong: 'liens faux',
    missed: 'paires d’une même personne manquées',
    unseen: 'paires d’une même personne qu’aucune règle n’a trouvées',
    say: (what: string, share: string, range: string) =>
      `${what[0]?.toUpperCase()}${what.slice(1)} : ${share} (${range}).`,
    read: 'Le modèle estime ses propres erreurs à partir des probabilités qu’il donne. Si ses parts sont fausses, cette estimation l’est aussi ; vérifier un échantillon à la main est plus sûr.',
    what: 'Erreur',
    estimate: 'Estimation',
    interval: 'Fourchette probable',
    unknown: 'non connue',
    none: 'Ni les liens faux ni les paires manquées n’ont pu être estimés cette fois. Un échantillon de liens vérifié à la main le dirait.',
  },
  truth: {
    title: 'Liens justes, paires trouvées',
    unit: 'Pour cent, selon le seuil ; mesurés à la vérité connue. L’axe vertical ne part pas de zéro',
    precision: 'Précision',
    recall: 'Rappel',
    here: (threshold: string) => `seuil ${threshold}`,
    axis: 'seuil : probabilité à partir de laquelle une paire est un lien',
    summary: (threshold: string, precision: string, recall: string) =>
      `Au seuil de ${threshold}, ${precision} des liens sont justes et ${recall} des vraies paires sont trouvées.`,
    read: 'La précision est la part des liens qui sont justes ; le rappel, la part des vraies paires qui ont été trouvées. Un seuil plus haut donne d’ordinaire plus de la première et moins du second.',
    threshold: 'Seuil',
    quality: 'Qualité mesurée à la vérité connue',
    of: 'Mesurée sur',
    links: 'les liens',
    clusters: 'toutes les paires au sein des personnes',
    bCubed: 'les enregistrements (B-cubed)',
    note: 'B-cubed demande pour chaque enregistrement combien de ceux qu’on lui a joints vont avec lui, et combien de ceux qui vont avec lui y ont été joints ; les grandes grappes ne l’emportent pas sur les autres.',
  },
  weights: {
    title: 'Ce que pèsent les paires, et où commence un lien',
    unit: 'Paires, selon leur poids en bits',
    axis: 'ligne du haut : poids en bits',
    chance: 'ligne du bas : probabilité d’une seule personne',
    noneAbove: 'Aucune paire n’est au-dessus du seuil.',
    threshold: (share: string) => `lié à partir de ${share}`,
    above: (links: string, expected: string) => `Sur ${links}, on en attend ${expected} d’une même personne.`,
    below: (pairs: string, missed: string) =>
      `Sous le seuil, ${pairs} ont aussi été pesées, dont on attend ${missed} d’une même personne.`,
    read: 'Le bleu à droite de la ligne tiretée est trouvé, l’orange y est faux ; le bleu à gauche est manqué. Deux masses séparées, avec peu de chose entre elles, sont bon signe.',
    cut: 'Les barres qui écraseraient les liens sont coupées en haut.',
    upTo: (pairs: string) => `↑ jusqu’à ${pairs}`,
    expected: 'D’une même personne (attendu)',
    expectedShare: 'Part',
    none: 'Aucune paire n’a été pesée : il n’y a pas de poids à montrer.',
  },
  levels: {
    title: 'Fréquence de chaque niveau, chez une même personne et chez deux',
    unit: 'Part des paires, sur une échelle en puissances de dix',
    m: 'une seule personne (m)',
    u: 'deux personnes (u)',
    speaksFor: 'parle pour une seule personne',
    speaksAgainst: 'parle contre',
    unknown: 'non connu',
    say: (comparison: string, level: string) => `${comparison}, « ${level} »`,
    summary: (best: string, plus: string, worst: string, minus: string) =>
      `Ce qui parle le plus fort pour une seule personne : ${best} (${plus} bits) ; contre : ${worst} (${minus}).`,
    read: 'Plus le trait entre les deux points est long, plus le niveau en dit : chaque puissance de dix vaut 3,3 bits. Une valeur manquante ne dit rien et pèse 0.',
    rare: 'Un astérisque marque les niveaux qui pèsent plus quand la valeur est rare, et moins quand elle est courante.',
    none: 'Ce modèle n’a pas encore de parts, si bien que ses niveaux ne pèsent rien : il faut d’abord l’entraîner.',
  },
  waterfall: {
    title: (left: string, right: string, linked: boolean) =>
      linked ? `Pourquoi ${left} et ${right} sont liés` : `Pourquoi ${left} et ${right} ne sont pas liés`,
    unit: 'Poids en bits, comparaison par comparaison',
    start: 'deux enregistrements au hasard',
    sum: 'en tout',
    sofar: 'Jusque-là',
    threshold: (bits: string) => `lien à partir de ${bits}`,
    ends: (weight: string, probability: string) =>
      `La paire pèse ${weight} bits, soit une probabilité de ${probability}.`,
    most: (name: string, bits: string) => `Le plus en faveur d’une seule personne : ${name} (${bits}).`,
    least: (name: string, bits: string) => `Le plus contre : ${name} (${bits}).`,
    read: 'Chaque barre commence où la précédente s’arrête : le bleu mène vers une seule personne, l’orange en éloigne. Une paire qui finit à droite de la ligne tiretée est liée.',
    none: 'Aucune paire n’a été choisie pour être expliquée.',
  },
  rules: {
    title: 'Les paires que chaque règle rapproche',
    unit: 'Paires',
    unitLog: 'Paires, sur une échelle en puissances de dix',
    made: 'paires formées',
    kept: 'paires gardées',
    keptWhy: 'gardées, car elles peuvent peser assez',
    rule: 'Règle',
    largest: 'Plus grand bloc',
    summary: (made: string, kept: string, rule: string, most: string) =>
      `Les règles ont formé ${made} et en ont gardé ${kept}, une paire comptant une fois par règle qui la trouve ; la plupart viennent de « ${rule} » (${most}).`,
    read: 'Une paire est écartée d’emblée quand même un accord sur tout ce qui reste à comparer ne pourrait la porter au-dessus du seuil. Là où le point est seul, les paires formées n’ont pas été comptées.',
    none: 'Aucune règle n’a été appliquée.',
  },
  blocks: {
    title: (rule: string) => `Les paires selon la taille du bloc, pour la règle « ${rule} »`,
    unit: 'Paires que forment les blocs de chaque taille ; c’est la règle qui a le plus grand bloc',
    band: (size: string) => `${size} enregistrements`,
    size: 'Enregistrements dans le bloc',
    blocks: 'Blocs',
    summary: (size: string, pairs: string, share: string) =>
      `Le plus grand bloc compte ${size} enregistrements et forme à lui seul ${pairs}, soit ${share} de celles de cette règle.`,
    read: 'Un bloc deux fois plus grand forme quatre fois plus de paires. Les grands blocs sont des valeurs que beaucoup partagent : un nom courant, une date par défaut, « inconnu ».',
  },
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
} satisfies Messages
