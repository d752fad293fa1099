/**
 * What the report says first: the answer, what it is made of, remarks, method; in French.
 */
import type { Summary } from '../en/summary.ts'

export const summary = {
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
} satisfies Summary
