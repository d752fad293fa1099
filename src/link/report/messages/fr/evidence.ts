/**
 * What the report says of pairs: errors, weights, one pair explained, candidates; in French.
 */
import type { Evidence } from '../en/evidence.ts'

export const evidence = {
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
} satisfies Evidence
