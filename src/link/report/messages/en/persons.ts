/**
 * What the report says of persons: sizes, clusters, rates, training; in English.
 */

export const persons = {
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

export type Persons = typeof persons
