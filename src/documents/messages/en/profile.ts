/**
 * The Migration Profile, in English. Places come in with their preposition (“in Ghana”), numbers written.
 */
export const profile = {
  kind: 'Migration Profile',
  subtitle: 'Drawn from published figures, with every gap named',
  running: (name: string) => `Migration Profile: ${name}`,
  description: (of: string) =>
    `Who comes to and who leaves, from and to where, how sure the figures are, and what is not known: a migration profile ${of}.`,
  keywords: ['migration', 'statistics', 'migration profile', 'data capacity'],
  status: 'Status',
  unchecked: (of: string) =>
    `Put together by a program from published figures. It is no publication of the government ${of}, and nobody in the country has checked it.`,
  checked: 'Outline',
  outline: 'Parts A to E follow the Extended Migration Profile (IOM, 2011).',
  chapters: {
    summary: 'Summary',
    context: 'Context',
    migrants: 'Migrants and their moves',
    governance: 'Policy and governance',
    data: 'Data capacity and gaps',
    findings: 'Findings',
    annex: 'Annex tables',
    sources: 'Sources',
    method: 'How this profile was made',
  },
  facts: {
    came: 'people from other countries',
    left: 'people living abroad',
    hosted: 'refugees hosted',
    gone: 'refugees abroad',
    idps: 'people displaced inside the country',
    received: 'received in remittances',
    net: 'net migration in the year',
    population: 'inhabitants',
  },
  context: {
    people: (n: string, here: string, year: string) => `In ${year}, ${n} lived ${here}.`,
    before: (n: string, year: string) => `In ${year} there were ${n}.`,
    moves: (births: string, deaths: string, year: string) =>
      `In ${year}, by estimates of the United Nations, ${births} children were born and ${deaths} people died.`,
    figure: (of: string) => `Population ${of}`,
    unit: (range: string) => `Persons, middle of the year, ${range}`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `${n0} in ${first} and ${n1} in ${last}.`,
    label: 'Population',
    caption: (of: string) => `Population and economy ${of}, newest figures`,
    columns: { indicator: 'Indicator', value: 'Value', unit: 'Unit', year: 'Year', source: 'Source' },
    notCause: 'These figures show the setting. They do not explain migration.',
    missing: 'Not in this release',
    missingItems: [
      'Wages and prices, poverty, and how land and climate bear on people’s decisions.',
      'Schooling and skills of those who left, and jobs of those who came.',
    ],
  },
  partners: 'Who came and who left, by country',
  governance: {
    lead: (here: string) =>
      `What the register of this release holds on institutions, agreements and activities for migration data ${here}. A blank means that nobody has entered it; it does not mean that there is nothing.`,
    agencies: 'Agencies',
    agenciesCaption: (here: string) => `Agencies that produce or use migration data ${here}`,
    agencyColumns: { agency: 'Agency', role: 'Role', holds: 'Data that it holds', mandate: 'Mandate' },
    roles: { producer: 'producer', user: 'user', both: 'producer and user' },
    checked: (date: string) => `Last looked at: ${date}.`,
    agreements: 'Data-sharing agreements',
    agreementsCaption: 'Agreements by which data move between agencies',
    agreementColumns: { from: 'From', to: 'To', what: 'What', basis: 'Basis', since: 'Since' },
    engagements: 'Talks with those who make and use the data',
    engagementsCaption: 'Log of meetings, newest first',
    engagementColumns: { date: 'Date', agencies: 'Agencies', about: 'About', outcome: 'Outcome' },
    activities: 'Capacity-building activities',
    activitiesLead: (n: string) =>
      `The register names ${n} in which the country took part or that were for it.`,
    activityNoun: { one: 'activity', other: 'activities' },
    activitiesCaption: 'Activities that name the country, newest first',
    activityColumns: { year: 'Year', title: 'Activity', by: 'Organised by' },
    strategy: 'Migration data strategy',
    strategyHas: (title: string, from: string, to: string) => `“${title}”, ${from} to ${to}.`,
    strategyStates: {
      proposal: 'It is a proposal; the country has not decided on it.',
      draft: 'It is a draft; the country has not adopted it yet.',
      adopted: 'The country has adopted it.',
    },
    strategyNone:
      'No strategy of the country is on record. What one could contain is worked out from the gaps in a document of its own.',
    strategyLink: 'The strategy as a document',
    gaps: 'Not on record',
    noAgencies: 'Which agencies produce and use migration data, and under which law.',
    noMandate: 'The legal mandate of the agencies named here.',
    noAgreements: 'Agreements by which agencies share data.',
    noEngagements: 'Meetings of those who make the data with those who use them.',
    noActivities: 'Training and other activities that name the country.',
    noPolicy: 'Laws and policies on migration themselves: this release holds statistics, not texts of law.',
  },
  data: {
    reporting: 'What the country can report by itself',
    reportingLead: (share: string, year: string) =>
      `Of the figures that international tables ask of a country, national sources filled ${share} in ${year}.`,
    reportingWhat:
      'A figure counts as filled while a census or a survey is not older than the table allows. Estimates made elsewhere do not count as the country’s own.',
    reportingCaption: (year: string) => `Cells required and filled, ${year}`,
    reportingColumns: {
      template: 'Asked by',
      required: 'Required',
      national: 'Filled by national sources',
      share: 'Share',
      any: 'Share from any source',
    },
    all: 'All together',
    noReporting: 'How much of what is asked of the country it can report: not computed in this release.',
    topics: 'Questions asked in censuses',
    topicsCaption: 'Census questions on migration, by census',
    topicsHead: 'Topic',
    asked: 'asked',
    notAsked: 'not asked',
    untold: '–',
    untoldMeaning: 'no source tells; it may have been asked',
    noTopics: 'Which questions on migration each census asked: not in this release.',
    measures: 'What the program measured',
    measuresLead:
      'Each measure is worked out from this release alone; where one cannot be told, the reason is given.',
    measuresCaption: 'Measures of data capacity',
    measureColumns: { measure: 'Measure', value: 'Value', year: 'Year' },
    units: {
      days: (n: string) => `${n} days`,
      years: (n: string) => `${n} years`,
    },
    notMeasured: 'Nothing on file tells.',
    unmeasured: (n: string) => `Measures that cannot be told (${n})`,
    unmeasuredItem: (why: string, names: string) => `${why} This concerns: ${names}.`,
    assessment: 'Assessment',
    assessmentLead: (met: string, of: string) =>
      `Of ${of} questions that the program can answer from what is published, ${met} are fully met.`,
    assessmentSaid: (met: string, of: string, date: string) =>
      `The country itself answered ${of} questions on ${date}; ${met} are fully met by its own account.`,
    assessmentNobody: 'The country has made no assessment of its own yet.',
    assessmentCaption: 'Questions met, by group',
    assessmentColumns: {
      group: 'Group',
      measured: 'Measured',
      said: 'Said by the country',
      met: 'met',
      of: 'of',
      open: 'Nobody knows',
    },
    noAssessment: 'No question bank travels with this release, so nothing could be assessed.',
    gapsTitle: (n: string) => `Gaps that the assessment finds (${n})`,
    censuses: 'Censuses and surveys on file',
    notKnown: 'What the figures leave out',
  },
  findings: {
    lead: 'What a reader may take away, each point from the figures above.',
    concentration: (share: string, n: number, here: string) =>
      `${share} of the people from other countries ${here} came from the ${n} largest countries of origin.`,
    destinations: (share: string, n: number, from: string) =>
      `${share} of the people ${from} abroad live in the ${n} largest countries of destination.`,
    doubt: (from: string, low: string, high: string) =>
      `Moves are not counted but estimated, and the methods disagree: for those who came ${from} in the last five years they give between ${low} and ${high}.`,
    census: (year: string, age: string) =>
      `The last census on file that counted migrants is of ${year}, ${age} before this release. Everything after it is carried forward.`,
    noCensus: 'No census on file counted migrants: all stocks are estimates made elsewhere.',
    yearNoun: { one: 'year', other: 'years' },
    reporting: (share: string, year: string) =>
      `In ${year}, national sources filled ${share} of what international tables ask for; the rest comes from elsewhere, or from nowhere.`,
    next: 'What would help most',
    nextLead:
      'These actions answer the gaps found above. They are proposals of a program; the country decides.',
    nextOwn: 'These actions of the country’s strategy come first.',
    action: (title: string) => `${title}.`,
    nextNone: 'No actions could be proposed from this release.',
  },
  annexLead:
    'The exact numbers behind the figures. Marks are explained under each table; a dash means that there is no figure.',
  sourcesLead: 'Every number goes back to one of these.',
  sourceColumns: { source: 'Source', citation: 'Citation', licence: 'Licence' },
  sourcesCaption: 'Sources of this profile',
  method: {
    text: (number: string, date: string, program: string) =>
      `This document was made from release ${number} of ${date} by ${program}. The same release gives the same document, word for word.`,
    hash: (hash: string) => `The release bears the SHA-256 ${hash}.`,
    definitions: 'What is counted in each table',
    definitionsCaption: 'Definitions of the tables used',
    definitionColumns: { table: 'Table', definition: 'Definition' },
    boundaries:
      'Names of countries and territories follow the codelist of the release and imply no opinion on their status.',
    links: 'In the electronic forms each number leads to the page that shows where it comes from.',
  },
}
export type ProfileWords = typeof profile
