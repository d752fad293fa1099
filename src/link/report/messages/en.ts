/**
 * The report in English. The other languages have the same messages, or they do not compile.
 */
import type { Forms } from '../../../report/numbers.ts'

export const en = {
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
  errors: {
    title: 'Links that may be wrong, pairs that may be missed',
    unit: 'Per cent, estimated without knowing the truth; the line is the likely range',
    wrong: 'links that are wrong',
    missed: 'pairs of one person that are missed',
    unseen: 'pairs of one person that no rule found',
    say: (what: string, share: string, range: string) =>
      `${what[0]?.toUpperCase()}${what.slice(1)}: ${share} (${range}).`,
    read: 'The model estimates its own errors from the probabilities that it gives. If its shares are wrong, so is this estimate; a sample checked by hand is the surer way.',
    what: 'Error',
    estimate: 'Estimate',
    interval: 'Likely range',
    unknown: 'not known',
    none: 'Neither the wrong links nor the missed pairs could be estimated in this run. A sample of links checked by hand would tell.',
  },
  truth: {
    title: 'Links that are right, pairs that were found',
    unit: 'Per cent, by threshold; measured against the known truth. The upright axis does not begin at zero',
    precision: 'Precision',
    recall: 'Recall',
    here: (threshold: string) => `threshold ${threshold}`,
    axis: 'threshold: probability from which a pair is a link',
    summary: (threshold: string, precision: string, recall: string) =>
      `At the threshold of ${threshold}, ${precision} of the links are right and ${recall} of the true pairs are found.`,
    read: 'Precision is the share of links that are right; recall is the share of the true pairs that were found. A higher threshold usually gives more of the first and less of the second.',
    threshold: 'Threshold',
    quality: 'Quality against the known truth',
    of: 'Measured on',
    links: 'links',
    clusters: 'all pairs within persons',
    bCubed: 'records (B-cubed)',
    note: 'B-cubed asks of each record how many of those put with it belong there, and how many that belong were put with it; large clusters do not outweigh the others.',
  },
  weights: {
    title: 'How much the pairs weigh, and where a link begins',
    unit: 'Pairs, by weight in bits',
    axis: 'upper line: weight in bits',
    chance: 'lower line: probability of one person',
    noneAbove: 'No pair lies above the threshold.',
    threshold: (share: string) => `linked from ${share} on`,
    above: (links: string, expected: string) => `Of ${links}, ${expected} are expected to be of one person.`,
    below: (pairs: string, missed: string) =>
      `Below the threshold, another ${pairs} were weighed, of which ${missed} are expected to be of one person.`,
    read: 'Blue to the right of the dashed line is found, orange there is wrong; blue to the left is missed. Two separate heaps with little between them are a good sign.',
    cut: 'Bars that would dwarf the links are cut open at the top.',
    upTo: (pairs: string) => `↑ up to ${pairs}`,
    expected: 'Expected of one person',
    expectedShare: 'Share',
    none: 'No pair was weighed, so there are no weights to show.',
  },
  levels: {
    title: 'How often each level occurs among records of one person, and of two',
    unit: 'Share of pairs, on a scale of powers of ten',
    m: 'one person (m)',
    u: 'two persons (u)',
    speaksFor: 'speaks for one person',
    speaksAgainst: 'speaks against',
    unknown: 'not known',
    say: (comparison: string, level: string) => `${comparison}, “${level}”`,
    summary: (best: string, plus: string, worst: string, minus: string) =>
      `Loudest for one person is ${best} (${plus} bits), loudest against is ${worst} (${minus}).`,
    read: 'The longer the line between the two dots, the more the level says: each power of ten is 3.3 bits. A missing value says nothing and weighs 0.',
    rare: 'An asterisk marks levels that weigh more where the value is rare and less where it is common.',
    none: 'This model has no shares yet, so its levels weigh nothing: train it first.',
  },
  waterfall: {
    title: (left: string, right: string, linked: boolean) =>
      linked ? `Why ${left} and ${right} are linked` : `Why ${left} and ${right} are not linked`,
    unit: 'Weight in bits, comparison by comparison',
    start: 'two records at random',
    sum: 'all together',
    sofar: 'So far',
    threshold: (bits: string) => `link from ${bits}`,
    ends: (weight: string, probability: string) =>
      `The pair weighs ${weight} bits: a probability of ${probability}.`,
    most: (name: string, bits: string) => `Most for one person: ${name} (${bits}).`,
    least: (name: string, bits: string) => `Most against: ${name} (${bits}).`,
    read: 'Each bar begins where the one above ended: blue leads towards one person, orange away. A pair that ends right of the dashed line is linked.',
    none: 'No pair was chosen to be explained.',
  },
  rules: {
    title: 'Pairs that each rule brings together',
    unit: 'Pairs',
    unitLog: 'Pairs, on a scale of powers of ten',
    made: 'pairs made',
    kept: 'pairs kept',
    keptWhy: 'kept, since they can weigh enough',
    rule: 'Rule',
    largest: 'Largest block',
    summary: (made: string, kept: string, rule: string, most: string) =>
      `The rules made ${made} and kept ${kept}, counting a pair once for each rule that finds it; most are kept from “${rule}” (${most}).`,
    read: 'A pair is left out at once where even agreement on all that was not yet compared could not lift it over the threshold. Where only the dot is there, the pairs made were not counted.',
    none: 'No rule was run.',
  },
  blocks: {
    title: (rule: string) => `Pairs by size of block, for the rule “${rule}”`,
    unit: 'Pairs that blocks of each size make; this is the rule with the largest block',
    band: (size: string) => `${size} records`,
    size: 'Records in the block',
    blocks: 'Blocks',
    summary: (size: string, pairs: string, share: string) =>
      `The largest block has ${size} records and makes ${pairs} by itself, ${share} of all pairs of this rule.`,
    read: 'A block of twice as many records makes four times as many pairs. Large blocks are values that many share, such as a common name, a default date or “unknown”.',
  },
  sizes: {
    title: 'Persons by their number of records',
    unit: 'Persons with two records or more',
    persons: 'Persons',
    records: 'Records',
    band: (size: string) => `${size} records`,
    summary: (several: string, single: string, largest: string) =>
      `${several} with two records or more; ${single} with a single one, not drawn. The largest cluster has ${largest} records.`,
    read: 'Clusters of many more records than a person can have are usually several persons whom a chain of weak links holds together.',
    none: 'No person has more than one record.',
  },
  clusters: {
    title: { largest: 'The largest clusters', weakest: 'The weakest clusters' },
    unit: 'Each point is a record, each line a link; thicker lines weigh more',
    sure: 'in its cluster for sure (90% or more)',
    unsure: 'with doubt',
    kept: 'links kept',
    cut: 'links cut',
    number: 'No.',
    record: 'Record',
    probability: 'Probability',
    between: 'Between',
    followed: 'Kept',
    yes: 'yes',
    no: 'no',
    caption: (records: string, links: string) => `${records}, ${links}.`,
    someCut: (links: string) => `${links} cut.`,
    someRecords: (records: string) => `Only the ${records} records with the most links are drawn.`,
    someTies: (shown: string) =>
      `Only ${shown} links are drawn: those that were cut and the weakest of the others.`,
    someLinks: (shown: string, all: string) => `${shown} of ${all} links are listed.`,
    recordsOf: (id: string) => `Records of ${id}`,
    linksOf: (id: string) => `Links of ${id}`,
    summary: (cut: string, doubtful: string) => `${cut} cut and ${doubtful} in doubt in the clusters shown.`,
    read: {
      largest:
        'One person has a tight knot, every record tied to every other. A long chain, or two knots with one thread between them, are more likely two persons. Dashed links were not followed.',
      weakest:
        'These clusters hold together least. Look here first when checking by hand: a record that hangs on a single thin line is the most likely mistake.',
    },
  },
  rates: {
    by: (column: string) => `Records linked, by ${column}`,
    unit: 'Share of records that are linked to another one; the line is the 95% interval',
    records: 'Records',
    linked: 'Linked',
    rate: 'Rate',
    interval: '95% interval',
    mark: 'clearly less than the others *',
    summary: (low: string, lowRate: string, high: string, highRate: string) =>
      `From ${lowRate} (${low}) to ${highRate} (${high}).`,
    alone: 'There is one group only.',
    even: 'No group is clearly linked less than the others together.',
    behind: {
      one: (groups: string) => `Clearly linked less than the others together: ${groups}.`,
      other: (groups: string) => `Clearly linked less than the others together: ${groups}.`,
    },
    doubt:
      'A lower rate has two possible reasons, and these pictures cannot tell them apart: fewer records of the group have another one to be linked to, or theirs were not found (names spelt in many ways, dates not known).',
    read: 'Lowest first. A group is marked where its whole interval lies below the rate of all others together, and the gap is a point or more.',
    someDrawn: (shown: string, all: string) =>
      `The ${shown} groups with the most records of ${all} are drawn.`,
    someListed: (shown: string, all: string) =>
      `The ${shown} groups with the most records of ${all} are listed.`,
    none: 'The records have no column for sex, age band, nationality or region, so nobody can tell from here whether some groups are linked less often. Statistics made from these links should say so.',
  },
  training: {
    title: 'How the model was made',
    kind: 'Task',
    kinds: {
      dedupe: 'find records of one person within a source',
      link: 'find records of one person across sources',
      'link-and-dedupe': 'find records of one person within and across sources',
    },
    sources: 'Sources',
    prior: 'Before comparing (λ)',
    oneIn: (n: string, bits: string) => `one pair in ${n} is of one person (${bits} bits)`,
    threshold: 'Threshold',
    at: (share: string, bits: string) => `${share} (${bits} bits)`,
    clustering: 'Clustering',
    linkages: {
      single: 'single: everything that links connect is one person',
      average: 'average: groups of records join where their pairs agree on average',
      complete: 'complete: groups of records join where all their pairs agree',
    },
    unique: 'One record a person at most in',
    rules: 'Rules',
    engine: 'Engine',
    seconds: 'Seconds',
    secondsByPart: 'Seconds, part by part',
    part: 'Part',
    none: 'The model came with its shares; nothing was trained in this run.',
    runs: 'Runs of training',
    block: 'Pairs with the same',
    share: 'Of one person',
    iterations: 'Iterations',
    converged: 'Settled',
    certainty: 'Certainty',
    runsNote:
      'Each run looks at pairs that agree on something and works out, by turns, which are of one person and how often their values agree (the EM algorithm). Certainty is how clearly the two kinds of pairs separate.',
    model: 'What is compared',
    levels: 'Levels, best first',
  },
}

export type Messages = typeof en
