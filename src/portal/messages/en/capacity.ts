/** Words of the overview of capacity and of the countries' scorecards, in English. */
export const capacity = {
  title: 'Capacity',
  heading: 'What the countries can count, and what is being done',
  answer: (countries: string, year: string, share: string, most: string) =>
    `On their own statistics, the ${countries} countries can fill ${share} of the cells that international bodies ask for in ${year}; the most is ${most}.`,
  least: (low: string) => `The least is ${low}.`,
  none: (n: number, text: string) =>
    n === 1 ? 'One of them can fill none.' : `${text} of them can fill none.`,
  best: (share: string, year: string) =>
    `In ${year}, the best year, it was ${share}: a census counts for ten years, and many have run out.`,
  bestNow: 'That is the best year so far.',
  place: (n: string, name: string) => `${n} (${name})`,
  asked: (n: string, countries: string) =>
    `A census of the last ten years asked where people were born in ${n} of the ${countries}, as far as the sources here tell.`,
  nothing:
    'This edition does not work out yet what its countries can report, because it lacks the table for it. What people wrote about capacity is shown all the same.',
  ability: {
    title: 'What each country can report',
    unit: (from: string, to: string) =>
      `Per cent of the cells asked for, ${from}–${to}; dark line and number: from the country’s own statistics; grey line: from any source`,
    summary: (fallen: string, all: string, most: string) =>
      `${fallen} of the ${all} countries could once report more than today, because a census counts for ten years and then no longer; ${most} can report the most today.`,
    allowed:
      'Only figures that have reached this release count: a country whose newer census is not here stands too low.',
    source: 'Computed from the sources of this release',
    table: (year: string) => `What can be reported, ${year}`,
    own: 'Own statistics',
    any: 'Any source',
  },
  countries: {
    caption: 'Reports, censuses and plans',
    title: 'Country by country',
    unit: 'Order: by name. Each country leads to its scorecard',
    now: (year: string) => `Can report in ${year}`,
    before: (year: string) => `In ${year}`,
    any: 'From any source',
    census: 'Last census on migration',
    topics: 'Core questions known',
    topicsOf: (n: string, all: string) => `${n} of ${all}`,
    strategy: 'Strategy',
    composite: 'Composite, range',
    activities: 'Activities',
    note: 'The composite puts six measures together; its range is what the unknown ones leave open.',
    noteLink: 'How it is made, and what other weights would give',
  },
  strategy: { adopted: 'adopted', draft: 'draft', proposal: 'proposal only', none: 'none' },
  done: {
    title: 'What has been done',
    some: (n: string, from: string, to: string) =>
      `The register holds ${n} between ${from} and ${to}: workshops, handbooks, tools, centres and more, each with its source.`,
    undated: (n: string) => `The register holds ${n}, each with its source.`,
    count: { one: 'activity', other: 'activities' },
    follow: (n: string, all: string) =>
      `For ${n} of ${all} something is said about what followed. For the others nobody has written it down.`,
    none: 'No activity has been entered in this edition yet.',
    register: 'All activities',
    training: (n: string) => `${n} of training can be followed from test to test.`,
    programmes: { one: 'programme', other: 'programmes' },
    drill: (date: string, same: boolean) =>
      same
        ? `On ${date} the edition was restored from its deliveries alone and gave the same release.`
        : `On ${date} the edition was restored from its deliveries alone, and the release differed.`,
    noDrill: 'No recovery drill has been run yet.',
    effects: 'What moved before and after',
  },
  unknown: {
    title: 'What is not known',
    text: 'Measures for which the release has no value in at least one country. A gap in what we know is not a gap in the country.',
    head: 'Measure',
    countries: 'Countries without a value',
    why: 'Why',
    none: 'Every measure has a value for every country.',
  },
  onward: {
    title: 'Go on',
    coverage: 'Which tables can be filled, and why others cannot',
    measures: 'All measures and how they are worked out',
    scales: 'Scales and the composite',
    assessment: 'What countries say of themselves',
    strategies: 'Strategies and the five steps',
  },
  /** Who asks, in a few letters: names of the template sets. */
  bodies: {
    fmm: 'FMM, UN DESA, GMDAC',
    ecowas: 'ECOWAS',
    sdg: 'SDG indicators',
    gcm: 'Global Compact',
    'unsd-dyb': 'UN Yearbook',
    'unsd-itm': 'UN questionnaire',
    'ilo-ilms': 'ILO',
    'undesa-ims': 'UN migrant stock',
  } as Record<string, string>,
  card: {
    title: (name: string) => `${name}: scorecard`,
    answer: (the: string, share: string, filled: string, year: string) =>
      `On its own statistics, ${the} can fill ${share} of the cells that international bodies ask for in ${year}${filled}.`,
    filled: (filled: string, required: string) => ` (${filled} of ${required})`,
    any: (share: string) => `With every source taken together it is ${share}.`,
    census: (year: string, n: string, all: string) =>
      `Its last census with a question on migration was that of ${year}; of the ${all} core questions, it is known to have asked ${n}.`,
    noCensus: 'No census with a question on migration is known to this release.',
    unknown: (the: string) => `What ${the} can report is not worked out in this edition.`,
    ability: {
      title: (the: string) => `What ${the} can report, by who asks`,
      unit: (from: string, to: string) =>
        `Per cent of the cells asked for, ${from}–${to}; dark line and number: own statistics; grey line: any source`,
      summary: (most: string, share: string) => `Best filled today is ${most}, at ${share}.`,
      empty: 'Nothing that is asked for can be filled from its own statistics today.',
      all: 'All requests',
      head: 'Request',
    },
    measures: {
      caption: (name: string) => `${name}: values and what they were read from`,
      title: 'Measures',
      text: 'Each measure is read off this release. The score is 1, 0.5 or 0 by the rule on the measure’s page; what is not known has none.',
      head: 'Measure',
      value: 'Value',
      year: 'Year',
      share: 'Filled of required',
      score: 'Score',
      evidence: 'Read from',
      noScore: '–',
      notKnown: 'not known',
    },
    questions: {
      title: 'What its censuses asked',
      text: 'Asked: a published table or questionnaire shows it. Not told: no source says, which does not mean that it was not asked.',
      caption: (of: string) => `Questions on migration in the censuses ${of}`,
      head: 'Question',
      yes: 'asked',
      no: 'not asked',
      unknown: 'not told',
      none: 'No census with a question on migration is known to this release.',
    },
    scales: {
      title: 'Scales',
      text: 'Scores run from 0 to 100. A criterion that nobody knows counts once as nothing and once as full, so each score is a range.',
      head: 'Scale',
      low: 'At least',
      high: 'At most',
      known: 'Criteria known',
      knownOf: (n: string, all: string) => `${n} of ${all}`,
      sensitivity: (low: string, high: string, best: string, worst: string, all: string) =>
        best === worst
          ? `With other weights near the published ones, the composite of what is known everywhere lies between ${low} and ${high}; its place among ${all} countries stays number ${best}.`
          : `With other weights near the published ones, the composite of what is known everywhere lies between ${low} and ${high}, and its place among ${all} countries between number ${best} and number ${worst}.`,
    },
    assessment: {
      title: 'Assessment',
      text: (met: string, of: string) =>
        `Of the ${of} questions that the program can see for itself, ${met} are fully met.`,
      said: (met: string, of: string, date: string) =>
        `The country answered ${of} on ${date} and says that ${met} are fully met.`,
      nobody: 'The country has not assessed itself here yet.',
      caption: 'Questions fully met, by group',
      head: 'Group',
      measured: 'Measured',
      saidColumn: 'Said',
      link: 'Question by question',
    },
    activities: {
      title: 'Activities in which it took part',
      text: (n: string) => `The register names it in ${n}.`,
      none: 'The register names it in none. Activities for a whole region often do not list their countries.',
      head: 'Activity',
      kind: 'Kind',
      when: 'When',
      all: 'All its activities',
    },
    strategy: {
      title: 'Strategy',
      adopted: (title: string) => `${title}: adopted.`,
      draft: (title: string) => `${title}: a draft.`,
      none: 'It has no migration data strategy in this edition. A proposal is worked out from its gaps; nobody in the country has agreed to it.',
      link: 'Strategy and proposals',
    },
    onward: {
      profile: 'Migration profile (PDF)',
      country: (the: string) => `Migration figures: ${the}`,
      coverage: 'What can be filled, table by table',
      stakeholders: 'Agencies and agreements',
    },
  },
  link: {
    country: 'How much of what is asked can this country report? Its scorecard',
    home: 'What these countries can count for themselves',
  },
}
export type Capacity = typeof capacity
