/** Words of the pages on assessment and on stakeholders, in English. */
export const assessment = {
  stakeholders: 'Stakeholders',
  evidence: {
    more: (n: string) => `and ${n} more`,
    page: 'how it is known',
  },
  groups: {
    'legal-institutional': 'Laws and institutions',
    stakeholders: 'Stakeholders',
    measurement: 'Concepts and measurement',
    sources: 'Sources',
    management: 'Data management and linkage',
    production: 'Production',
    dissemination: 'Analysis and dissemination',
    sustainability: 'People and money',
    'policy-use': 'Use for policy',
  },
  levels: {
    individual: 'individual',
    organisational: 'organisational',
    institutional: 'institutional',
  },
  score: {
    met: 'met',
    half: 'half met',
    unmet: 'not met',
    unknown: 'not known',
    none: 'does not apply',
    unasked: 'not answered',
    unmeasured: 'not measured',
  },
  said: 'Said',
  measured: 'Measured',
  /** Between the items of a list that have commas of their own. */
  join: '; ',
  count: (met: string, of: string) => `${met} of ${of}`,
  questionsCount: { one: 'question', other: 'questions' },
  source: 'questions of the assessment and measures of this release, computed here',
  scored: 'What earns the score',
  how: 'Said is what the country’s agencies answered, with the date of their assessment. Measured is what the program reads off this release. Neither replaces the other, and they are never added up.',
  bank: {
    answer: (questions: string, groups: string, measured: string) =>
      `${questions} in ${groups} groups ask a country what it can do with its migration data; this release answers ${measured} of them by itself.`,
    assessed: (n: number, text: string, all: string) =>
      n === 0
        ? 'No country of this edition has answered them yet.'
        : n === 1
          ? `One of ${all} countries has answered them.`
          : `${text} of ${all} countries have answered them.`,
    measured: (least: string, low: string, most: string, high: string, of: string) =>
      low === high
        ? `Of the ${of} that are measured, each country meets ${low}.`
        : `Of the ${of} that are measured, between ${low} (${least}) and ${high} (${most}) are met.`,
    figure: {
      title: 'How many questions each country meets',
      unit: (measured: string, said: string) =>
        said === ''
          ? `Questions, measured, of ${measured}`
          : `Questions; measured (of ${measured}) and, where the country assessed itself, said (of ${said})`,
      summary: (most: string, high: string, least: string, low: string) =>
        `Measured, most are met by ${most} (${high}), fewest by ${least} (${low}).`,
      even: (n: string) => `Measured, each country meets ${n}.`,
      definition:
        'A full point is a question that is met by its published scoring; countries stand in the order of their names, because what is not known can change every order.',
    },
    table: {
      title: 'Countries',
      unit: 'Questions met, half met, not met and not known',
      date: 'Own assessment',
      never: 'none',
      gaps: 'Gaps',
    },
    questions: 'The questions',
    print:
      'Written to be gone through in a workshop: the page prints with one group after the other. Answer with 1, ½ or 0, note the evidence and who answered, and write “not known” where nobody in the room knows.',
    group: (questions: string, measured: string) => `${questions}, ${measured} of them measured`,
    evidence: 'Evidence',
    actions: 'What helps',
    brief: 'Where it comes from',
    level: 'Level',
    measuredBy: 'Measured by',
  },
  one: {
    title: (of: string) => `Assessment ${of}`,
    measured: (the: string, of: string, met: string, half: string, unknown: string) =>
      `Of the ${of} questions that this release can answer by itself, ${the} meets ${met} and half meets ${half}; ${unknown} cannot be told from what is published.`,
    said: (date: string, met: string, of: string) =>
      `In its own assessment of ${date}, it says that it meets ${met} of ${of}.`,
    unsaid: 'It has not assessed itself in this edition yet, so the other questions are open.',
    figure: {
      title: 'What is met, by group of questions',
      unit: (said: string) =>
        said === '' ? 'Questions, measured' : `Questions; measured now, said in ${said}`,
      summary: (best: string, least: string) => `Measured, most is met in “${best}”, least in “${least}”.`,
      definition:
        'A group without a bar has no question that the program can see for itself. What is said is the country’s own answer.',
    },
    differ: {
      title: 'Where people and figures disagree',
      text: 'Questions that people answered one way and that the release shows another way. Either can be right: a figure may not have reached this release, or a law may not be kept.',
      none: 'On every question that has both, people and figures agree.',
      unit: 'Questions answered both ways, with different scores',
    },
    groupUnit: (measured: string, said: string) => `Measured ${measured}; said ${said}`,
    question: 'Question',
    value: 'Measured',
    year: 'Year',
    basis: 'Stands on',
    answer: 'Said',
    note: 'Their note',
    by: (agency: string, date: string) => `${agency}, ${date}`,
    gaps: {
      title: 'Gaps, and what would close them',
      text: (n: string, actions: string) =>
        `${n} are not fully met, by what is measured or by what people said. ${actions} would close them; the strategy puts them in order.`,
      none: 'No question is known to be unmet. That says little where few are answered.',
      unit: 'Questions not fully met, with the actions of the catalogue that help',
      by: 'Found by',
      actions: 'What helps',
      gapsCount: { one: 'question', other: 'questions' },
      actionsCount: { one: 'action', other: 'actions' },
    },
    history: {
      title: 'Earlier assessments',
      caption: 'Questions met at each assessment',
      unit: 'Met, of those answered; said by the country',
      group: 'Group of questions',
      all: 'All questions',
      assessors: 'Who answered',
    },
    example: 'The answers are made up, to show how an assessment works.',
    onward: {
      title: 'Go on',
      strategy: 'Strategy: what to do about the gaps',
      stakeholders: 'Agencies, agreements and talks',
      scorecard: 'All measures of the country',
      bank: 'All questions, with their scoring',
    },
  },
  units: {
    percent: (text: string) => text,
    days: (text: string, n: number) => `${text} ${n === 1 ? 'day' : 'days'}`,
    years: (text: string, n: number) => `${text} ${n === 1 ? 'year' : 'years'}`,
    count: (text: string) => text,
  },
  filled: (filled: string, required: string) => `${filled} of ${required}`,
  agencies: {
    title: (of: string) => `Who makes and uses migration data: ${of}`,
    none: (country: string) =>
      `Nothing has been written down yet about who makes and uses migration data in this country: ${country}.`,
    invite:
      'A country adds its agencies, what they hold and need, and the agreements between them in a file of the edition.',
    answer: (n: number, text: string, holders: number, holdersText: string) => {
      const known =
        n === 1
          ? 'One agency that makes or uses migration data is on record here'
          : `${text} agencies that make or use migration data are on record here`
      const hold =
        holders === 0
          ? 'what data are held is not written down'
          : holders === 1
            ? n === 1
              ? 'it holds data of its own'
              : 'one is known to hold data of its own'
            : `${holdersText} are known to hold data of their own`
      return `${known}; ${hold}.`
    },
    agreements: (n: number, text: string) =>
      n === 0
        ? 'No agreement on sharing data is known.'
        : n === 1
          ? 'One agreement on sharing data is in force.'
          : `${text} agreements on sharing data are in force.`,
    talked: (date: string) => `Producers and users last met on ${date}.`,
    silent: 'No meeting of producers and users is on record.',
    figure: {
      title: 'Which agency gives data to which',
      unit: (date: string) => `Agreements; in force or ended by ${date}`,
      records: 'records of persons',
      tables: 'tables only',
      ended: 'ended',
      summary: (n: string, to: string) => `${n} agreements; most data go to: ${to}.`,
      definition: 'An agreement is a law, memorandum or letter by which data move regularly.',
    },
    list: {
      title: 'Agencies',
      unit: 'What they hold, by which law',
      agency: 'Agency',
      kind: 'Kind',
      role: 'Role',
      holds: 'Holds',
      mandate: 'Mandate',
      focal: 'Contact, by post',
      since: (what: string, year: string) => `${what} (since ${year})`,
      article: (law: string, article: string) => `${law}, article ${article}`,
    },
    table: {
      title: 'Agreements on sharing data',
      unit: 'From whom to whom, on which basis',
      what: 'What',
      from: 'From',
      to: 'To',
      basis: 'Basis',
      form: 'Form',
      start: 'From date',
      end: 'Until',
      open: 'open-ended',
      over: 'ended',
    },
    needs: {
      title: 'What users need, and what they ask',
      need: 'Need',
      question: 'Question',
      none: 'No need or question has been written down yet.',
    },
    log: {
      title: 'Talks',
      unit: 'Newest first',
      date: 'Date',
      kind: 'Form',
      who: 'Agencies',
      about: 'About',
      outcome: 'Outcome',
      none: 'No talk has been written down yet.',
    },
    source: (text: string, date: string) => `${text} Last looked at: ${date}.`,
    where: 'Where this comes from',
    kinds: {
      statistics: 'statistical office',
      ministry: 'ministry',
      immigration: 'immigration service',
      police: 'police',
      'civil-registration': 'civil registration',
      'central-bank': 'central bank',
      'refugee-agency': 'refugee agency',
      employment: 'employment service',
      'local-government': 'local government',
      academic: 'university or research',
      'civil-society': 'civil society',
      private: 'private sector',
      regional: 'regional body',
      international: 'international body',
    },
    roles: { producer: 'producer', user: 'user', both: 'producer and user' },
    talks: {
      meeting: 'meeting',
      consultation: 'consultation',
      workshop: 'workshop',
      interview: 'interview',
      letter: 'letter',
      validation: 'validation',
    },
  },
}
export type Assessment = typeof assessment
