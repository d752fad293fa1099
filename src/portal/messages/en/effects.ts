/**
 * The page on before and after, in English: did a measure move more where countries took part in an activity?
 */
export const effects = {
  title: 'Before and after',
  answer: (asked: number, made: number, told: number, n: { asked: string; made: string; told: string }) =>
    asked === 0
      ? 'This edition compares no activity with what came after it yet, so nothing can be said of the effect of any.'
      : made === 0
        ? `${asked === 1 ? 'The one comparison' : `None of the ${n.asked} comparisons`} of before and after that this edition asks for ${asked === 1 ? 'cannot' : 'can'} be made; each says why.`
        : told === 0
          ? `${made === 1 ? 'One comparison of before and after can be made, and it shows no difference' : `${n.made} comparisons of before and after can be made, and none of them shows a difference`} between the countries that took part in an activity and the others. That is no proof that nothing came of it.`
          : `${made === 1 ? 'The one comparison of before and after that can be made shows' : `${n.told} of the ${n.made} comparisons of before and after that can be made ${told === 1 ? 'shows' : 'show'}`} a difference between the countries that took part in an activity and the others. A difference is not yet an effect.`,
  what: 'For each activity below, a measure read off published statistics is followed in the countries that took part and in those that did not. What counts is how much more the one group moved than the other, with how unsure that is.',
  question: (measure: string, activity: string) => `“${measure}” after “${activity}”`,
  told: (more: boolean, size: string, before: string, after: string, low: string, high: string) =>
    `From ${before} to ${after} the change of the measure was ${size} ${more ? 'higher' : 'lower'} in the countries that took part than in the others (95% interval: ${low} to ${high}).`,
  untold: (own: string, took: string, other: string, not: string, low: string, high: string) =>
    `No difference can be told: the measure moved by ${own} in the ${took} countries that took part and by ${other} in the ${not} others. The gap between the two may be anything from ${low} to ${high} (95% interval).`,
  unsure: (own: string, took: string, other: string, not: string) =>
    `The measure moved by ${own} in the ${took} countries that took part and by ${other} in the ${not} others. No interval can be given, because no country differs from another in its change.`,
  points: { one: 'percentage point', other: 'percentage points' },
  days: { one: 'day', other: 'days' },
  years: { one: 'year', other: 'years' },
  numbers: { one: 'unit', other: 'units' },
  refusal: {
    'no-activity': 'The activity is not in this release, so nothing is compared.',
    'no-measure': 'The measure is not in this version of the program, so nothing is compared.',
    'no-years': 'The measure is known for the present only, so there is no before.',
    'no-values':
      'Nothing is compared: no country has a value of the measure both before and after, because this edition does not make the tables that it is read from, or has no figures for those years.',
    'everyone-took-part':
      'Nothing is compared: every country of this edition took part, so there is no one to compare with.',
    'few-took-part':
      'Nothing is compared: fewer than three countries with values took part, and so few cannot stand for a group.',
    'few-did-not':
      'Nothing is compared: fewer than three countries with values did not take part, and so few cannot stand for a group.',
  },
  figure: {
    title: (measure: string) => `${measure}, where countries took part and elsewhere`,
    unit: (unit: string, from: string, to: string) =>
      `${unit}; thick: mean of the group, thin: single countries; ${from} to ${to}`,
    units: { percent: 'Per cent', days: 'Days', years: 'Years', count: 'Number' },
    took: 'Took part',
    not: 'Did not',
    before: 'before',
    after: 'after',
    summary: (took: string, took2: string, not: string, not2: string) =>
      `Those that took part: ${took} before, ${took2} after. The others: ${not} before, ${not2} after.`,
    source: 'Computed from this release',
    definition: 'The shaded years are compared. Countries that are left out are named below.',
    numbers: 'Means of the two groups, by year',
    year: 'Year',
    tookN: 'Countries that took part',
    notN: 'Other countries',
  },
  countries: {
    title: 'Country by country',
    caption: 'The measure before and after, by country',
    country: 'Country',
    part: 'Took part',
    yes: 'yes',
    no: 'no',
    before: (years: string) => `Before (${years})`,
    after: (years: string) => `After (${years})`,
    change: 'Change',
    missing: 'no value',
  },
  sure: {
    title: 'How sure this is',
    caption: 'Difference between the changes of the two groups',
    what: 'What',
    value: 'Value',
    difference: 'Change of those that took part, less change of the others',
    welch: '95% interval, each group with its own spread (Welch)',
    pooled: '95% interval, one spread for both (regression)',
    permutation: 'Exact permutation test: share of all splits at least as far apart',
    splits: (p: string, splits: string) => `${p} of ${splits} splits`,
    already: 'Before the activity: by how much more those that took part had already moved',
    interval: (low: string, high: string) => `${low} to ${high}`,
    unknown: 'cannot be told',
  },
  parallel:
    'The comparison holds only if both groups would have moved alike without the activity. No figure can show that; how they moved before is the best hint.',
  caution: 'Caution',
  without: 'Left out',
  measureLink: 'How the measure is worked out',
  activityLink: 'The activity',
  method: {
    title: 'How it is worked out',
    text: [
      'A country is one unit. Its state before and after is the mean of the measure over the years of each window that have a value. The difference between the mean change of the countries that took part and the mean change of the others is the estimate (difference in differences).',
      'With so few countries an interval from a formula is rough. So an exact test stands beside it: of all ways to choose as many countries, the share in which the two groups lie at least as far apart.',
      'Nobody drew lots for who was invited. Countries that were about to hold a census may have been invited for that reason; what they did next then says little about the workshop.',
    ],
  },
  cannot: {
    title: 'What cannot be compared, and why',
    text: (all: string, named: string) =>
      `Of the ${all} activities in the registry, ${named} ${named === '1' ? 'is' : 'are'} compared above. For the others:`,
    caption: 'Activities without a comparison',
    why: 'Why',
    activities: 'Activities',
    nobody: 'no country of this edition is named as taking part',
    everyone: 'it was for every country of this edition: no one is left to compare with',
    few: 'fewer than three countries of this edition took part',
    left: 'all but one or two countries of this edition took part',
    undated: 'its year is not known, so there is no before',
    open: 'it could be compared, but nobody has asked for it yet',
    link: 'All activities',
  },
}
export type Effects = typeof effects
