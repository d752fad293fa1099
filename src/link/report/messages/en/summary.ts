/**
 * What the report says first: the answer, what it is made of, remarks, method; in English.
 */
import type { Forms } from '../../../../report/numbers.ts'

export const summary = {
  page: {
    kicker: 'Linkage report',
    title: (sources: string) =>
      sources === '' ? 'Which records are of one person' : `Which records are of one person: ${sources}`,
    contents: 'In this report',
    footer:
      'This report holds counts, shares and record identifiers; no value of any record is in it. It is one file, without scripts, and asks nothing of the network.',
  },
  answer: {
    found: {
      one: (records: string, persons: string, links: string) => `${records} describes ${persons}: ${links}.`,
      other: (records: string, persons: string, links: string) => `${records} describe ${persons}: ${links}.`,
    },
    noLinks: {
      one: (records: string, persons: string) =>
        `${records} was read and linked to nothing: it counts as ${persons}.`,
      other: (records: string, persons: string) =>
        `${records} were read and no two of them were linked: they count as ${persons}.`,
    },
    both: (wrong: string, missed: string) =>
      `About ${wrong} of the links may be wrong; about ${missed} of the pairs that are truly of one person may be missed.`,
    wrong: (wrong: string) =>
      `About ${wrong} of the links may be wrong; how many pairs are missed could not be estimated.`,
    missed: (missed: string) =>
      `About ${missed} of the pairs that are truly of one person may be missed; how many links are wrong could not be estimated.`,
    unknown: 'How many of them are wrong, and how many pairs are missed, could not be estimated.',
    measured: (precision: string, recall: string, f1: string) =>
      `Measured against the known truth, ${precision} of the links are right (precision) and ${recall} of the true pairs were found (recall); F1, which balances the two, is ${f1}.`,
  },
  nouns: {
    records: { one: 'record', other: 'records' },
    persons: { one: 'person', other: 'persons' },
    links: { one: 'link', other: 'links' },
    pairs: { one: 'pair', other: 'pairs' } as Forms,
  },
  /** Columns that most registers have. */
  columns: {
    sex: 'sex',
    age: 'age',
    age_band: 'age band',
    nationality: 'nationality',
    citizenship: 'citizenship',
    region: 'region',
    birth_country: 'country of birth',
    year: 'year',
    source: 'source',
  },
  rule: {
    block: (columns: string) => `same ${columns}`,
    where: (rule: string, condition: string) => `${rule}, where ${condition}`,
    near: (window: string, columns: string) => `within ${window} places in the order of ${columns}`,
    word: (column: string, most: string) => `share a word of ${column} that at most ${most} records have`,
    twoWords: (column: string, most: string) =>
      `share two words of ${column} that at most ${most} records have`,
    nearest: (count: string, column: string) => `the ${count} nearest by ${column}`,
    associated: (column: string) => `same ${column} as a pair already linked`,
  },
  numbers: 'The numbers',
  same: 'expected to be of one person',
  other: 'expected to be of two persons',
  pairs: 'Pairs',
  weight: 'Weight',
  comparison: 'Comparison',
  level: 'Level',
  range: (low: string, high: string) => `${low} to ${high}`,
  span: (low: string, high: string) => `${low}–${high}`,
  remarks: {
    title: 'Before you trust it',
    none: 'The linkage found nothing unusual in the data, the training or the candidates.',
    always:
      'A linkage is an estimate. The pictures below show where it is sure, where it is not, and which groups it serves less well.',
    kinds: {
      convergence: 'Training did not settle',
      unseen: 'Never seen in training',
      implausible: 'Shares that are hard to believe',
      order: 'Levels out of order',
      blocks: 'Very large blocks',
      recall: 'Pairs that nobody looked at',
      data: 'The data themselves',
    },
  },
  method: {
    title: 'How it works, in five sentences',
    candidates: (pairs: string) =>
      `There are ${pairs} of records that could be of one person, so only those that a rule brings together (the same surname, say) are looked at.`,
    compared: {
      one: (_count: string, names: string) =>
        `Each of these pairs is compared by ${names}, and the comparison ends at one level, from equal to different.`,
      other: (count: string, names: string) =>
        `Each of these pairs is compared in ${count} ways (${names}), and each comparison ends at one level, from equal to different.`,
    },
    exact: (comparison: string) => `agree exactly on ${comparison}`,
    level: (comparison: string, level: string) => `reach the level “${level}” of ${comparison}`,
    shares: (what: string, m: string, u: string) =>
      `Records of one person ${what} in ${m} of pairs (this share is called m), records of two different persons in ${u} (this one is called u).`,
    sharesUnknown:
      'For each level the model holds two shares: m, how often records of one person stand there, and u, how often records of two persons do.',
    weight: (times: string, bits: string) =>
      `So this multiplies the odds that the two are one person by ${times}, written as a weight of ${bits} bits (each bit doubles the odds)`,
    against: (level: string, times: string, bits: string) =>
      `; the level “${level}” divides them by ${times}, a weight of ${bits}`,
    weightUnknown:
      'How many times m exceeds u is what a level says for one person; it is written as a weight in bits, each of which doubles the odds.',
    sum: (prior: string, oneIn: string, threshold: string, probability: string) =>
      `The weights add up, starting from ${prior} (of two records drawn at random, one pair in ${oneIn} is of one person), and a pair whose sum reaches ${threshold}, a probability of ${probability}, becomes a link; records that links hold together become one person.`,
  },
  parts: {
    sure: 'How sure is it?',
    sureLead:
      'A link can be wrong, and a pair of one person can be missed. Raising the threshold trades one error for the other.',
    groups: 'Who is linked less often?',
    groupsLead:
      'Statistics made from linked records speak for those who were linked. Where a group is linked less often than others, it is counted worse, and the statistics lean away from it.',
    evidence: 'What does the evidence weigh?',
    evidenceLead: 'Every comparison speaks for one person or for two, and the model says how loudly.',
    candidates: 'Which pairs were looked at?',
    candidatesLead:
      'A pair that no rule brings together can never become a link. A rule that brings together too many costs time.',
    persons: 'What are the persons made of?',
    personsLead: 'Links hold records together in clusters, and each cluster counts as one person.',
  },
}

export type Summary = typeof summary
