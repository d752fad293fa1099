/**
 * What the report says of pairs: errors, weights, one pair explained, candidates; in English.
 */

export const evidence = {
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
}

export type Evidence = typeof evidence
