/**
 * A country's migration profile, in English. Places come in with their preposition (“in Senegal”), numbers written.
 */
export const country = {
  title: (name: string) => `${name}: who comes, who leaves`,
  came: (year: string, people: string, here: string, share: string, from: string) =>
    `In ${year}, ${people} from other countries lived ${here}${share === '' ? '' : `, ${share} of its population`}; the largest groups came ${from}.`,
  left: (people: string, from: string, where: string) =>
    `${people} ${from} lived abroad, above all ${where}.`,
  /** `the` begins the sentence. */
  moreOut: (n: string, the: string) => `${the} thus has ${n} more emigrants than immigrants.`,
  moreIn: (n: string, the: string) => `${the} thus has ${n} more immigrants than emigrants.`,
  nothing: (here: string, from: string) =>
    `No source on file tells how many people from other countries live ${here}, nor how many people ${from} live abroad.`,
  doubt: (source: string) =>
    `These are estimates by ${source}, carried forward from older counts where there is no new one.`,
  lastCensus: (year: string, n: string, type: string) =>
    `The last census on file, of ${year}, found ${n} (${type}).`,
  noCensus: 'No census or survey that counted migrants is on file.',
  partners: {
    title: (from: string, here: string) => `Where people ${here} come from, and where people ${from} live`,
    in: (here: string) => `Living ${here}, from`,
    out: (from: string) => `Originally ${from}, living in`,
    summary: (top: string, topN: string, outTop: string, outN: string) =>
      `The longest bar on the left is ${top} (${topN}), on the right ${outTop} (${outN}).`,
    came: 'Came from there',
    left: 'Live there',
    pages: 'Corridor',
    onward: 'from there',
    back: 'to there',
  },
  cameTime: {
    title: 'Who came, over time',
    figure: (here: string) => `People from other countries living ${here}, as told by each source`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `According to the newest source, ${n0} in ${first} and ${n1} in ${last}.`,
    growth: (rate: string, from: string) => `Since ${from} the number has changed by ${rate} a year.`,
    women: (share: string, year: string) => `Women and girls were ${share} of them in ${year}.`,
    share: (now: string, year: string, then: string, first: string) =>
      `They were ${now} of the population in ${year}, and ${then} in ${first}.`,
    table: (here: string) => `Migrants ${here}: number, share, growth and women`,
    columns: {
      stock: 'Persons',
      share: '% of population',
      growth: '% a year since the row below',
      women: '% women and girls',
    },
  },
  leftTime: {
    title: 'Who left, over time',
    figure: (from: string) => `People ${from} living in other countries, as told by each source`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `The newest source counts ${n0} in ${first} and ${n1} in ${last}.`,
    mirror:
      'Nobody counts those who have gone. Their number is the sum of what all other countries report, so it misses countries that report nothing and people whom they do not count.',
  },
  ages: {
    title: 'How old they are',
    figure: (here: string, year: string) => `Ages of people from other countries ${here}, ${year}`,
    summary: (age: string, share: string) =>
      `The largest group is aged ${age}; ${share} are between 20 and 64.`,
    missing75: (n: string) => `The source as we received it gives no ages from 75 on; ${n} have no bar here.`,
    old: (year: string) =>
      `Ages are known for ${year} only: the newest edition gives no ages for this country.`,
    population: (here: string) =>
      `The ages of migrants are not known. Here are the ages of everybody living ${here}, for comparison.`,
    leavers:
      'The ages of those who left are not known: the countries where they live do not report them by origin.',
    age: 'Age',
    none: 'No source on file gives ages for this country.',
    to: (a: string, b: string) => `${a}–${b}`,
  },
  displaced: {
    title: 'People forced to flee',
    lead: (here: string, hosted: string, when: string, from: string) =>
      `${when}, ${hosted} refugees and asylum seekers lived ${here}${from === '' ? '' : `, most of them ${from}`}.`,
    away: (from: string, n: string, where: string) =>
      `${n} refugees and asylum seekers ${from} lived abroad${where === '' ? '' : `, most of them ${where}`}.`,
    idps: (n: string, when: string) => `Inside the country, ${n} were displaced ${when}.`,
    nobody: (here: string) => `No source reports a refugee or asylum seeker ${here}.`,
    hosted: (here: string) => `Refugees and others under UNHCR’s care ${here}`,
    gone: (from: string) => `Refugees and asylum seekers ${from}`,
    inside: 'People displaced inside the country',
    moved: 'New displacements inside the country, by cause',
    movements: (range: string) => `Displacements during the year, ${range}`,
    peak: (n: string, year: string, now: string, last: string) =>
      `The most was ${n} in ${year}; in ${last} it was ${now}.`,
    asylum: (n: string, from: string, year: string, where: string) =>
      `People ${from} made ${n} new asylum claims in ${year}, most of them ${where}.`,
    asylumNote:
      'Only claims counted as persons and as new; countries that count cases, or mix new and repeated claims, are left out.',
    recognised: (rate: string, year: string) =>
      `Of 100 decisions on the substance of their claims in ${year}, ${rate} gave protection.`,
  },
  money: {
    title: 'Money sent home',
    lead: (the: string, n: string, year: string) =>
      `Money sent to ${the} by people abroad came to ${n} in ${year}.`,
    paid: (n: string, year: string) => `${n} went the other way in ${year}.`,
    figure: 'Money received from abroad, and money sent out',
    unit: (range: string) => `Million US dollars at current prices, ${range}`,
    in: 'Received',
    out: 'Sent out',
    summary: (n: string, year: string, most: string, mostYear: string) =>
      `Received in ${year}: ${n}; the most was ${most} in ${mostYear}.`,
    corridors: (year: string) => `Where the money received came from, ${year}`,
    corridorsUnit: (year: string) => `Million US dollars, ${year}, estimated by a model`,
    corridorsSummary: (first: string, n: string) => `The most is thought to come ${first}: ${n}.`,
    model:
      'Only the total is known. A model shared it out over countries by the number of migrants and by incomes; no one measured these amounts.',
    noneIn: (reason: string) => `How much came from which country is not published here: ${reason}.`,
    cost: 'What sending 200 US dollars costs',
    costUnit: 'Per cent of the amount sent',
    costHead: 'Corridor',
    costPeriod: 'Quarter',
    costOf: (from: string, to: string) => `${from} → ${to}`,
    noCost: 'No price of a corridor of this country is on file.',
    costTarget:
      'The goal of the United Nations (10.c) is that no corridor costs more than 5 per cent by 2030.',
  },
  flows: {
    title: 'How many moved in five years',
    lead: 'No one counts these moves. Six methods work them out from the number of migrants at two dates, and they disagree; each bar runs from the lowest to the highest.',
    in: (here: string, range: string) => `Moves to live ${here}, ${range}`,
    out: (from: string, range: string) => `Moves ${from}, ${range}`,
    unit: 'Persons in five years: lowest, middle and highest of the methods',
    summary: (place: string, min: string, max: string) => `For ${place}: between ${min} and ${max}.`,
    columns: { min: 'Lowest', median: 'Middle', max: 'Highest', methods: 'Methods' },
  },
  net: {
    title: 'Net migration',
    figure: (the: string) => `People who came to ${the} less people who left`,
    unit: (range: string) => `Persons a year, ${range}`,
    loss: (n: string, year: string, rate: string) =>
      `In ${year}, ${n} more people left than came: ${rate} for every thousand inhabitants.`,
    gain: (n: string, year: string, rate: string) =>
      `In ${year}, ${n} more people came than left: ${rate} for every thousand inhabitants.`,
    label: 'Net migration',
  },
  goals: {
    title: 'Goals of the United Nations',
    refugees: (n: string, from: string, year: string) =>
      `Goal 10.7.4: in ${year}, ${n} of every 100,000 people ${from} were refugees.`,
    figure: (from: string) => `Refugees ${from} for every 100,000 people of the country`,
    unit: (range: string) => `Per 100,000 of population and refugees together, ${range}`,
    summary: (n: string, year: string, most: string, mostYear: string) =>
      `${n} in ${year}; the most was ${most} in ${mostYear}.`,
    cost: (n: string, total: string) =>
      `Goal 10.c.1: ${n} of the ${total} corridors with a known price cost more than 5 per cent of the amount sent.`,
  },
  censuses: {
    title: 'Censuses and surveys on file',
    caption: 'All migrants, both sexes, by report',
    lead: 'What was really counted. Reports of the same year may differ because one counts people born abroad and the other foreign citizens.',
    year: 'Year',
    report: 'Report',
    type: 'Who is counted',
    none: 'None. All figures on this page are estimates made elsewhere.',
  },
  deaths: {
    title: 'Deaths and disappearances on the way',
    figure: (here: string) => `People who died or disappeared ${here} on their way to another country`,
    unit: (range: string) => `Persons recorded, ${range}`,
    lead: (n: string, years: string) =>
      `At least ${n} were recorded in ${years}. They may be of any nationality, and many deaths are never recorded.`,
    none: (here: string) =>
      `No death of a migrant is recorded ${here}. That does not mean that there was none.`,
    dead: 'Dead',
    missing: 'Missing',
  },
  gaps: {
    title: 'What is not known',
    caption: 'What each source tells about this country',
    head: 'Source',
    columns: { subject: 'Subject', years: 'Years', count: 'Figures', missing: 'Without a value' },
    nothing: 'nothing',
    holes: 'Years without any figure, within the span of a source',
    hole: (source: string, subject: string, years: string) => `${source} (${subject}): ${years}`,
    reasons: 'Figures that exist without a value, and why',
    reason: (table: string, n: string, why: string) => `${table}: ${n} (${why})`,
    findings: 'Found while checking the files',
    zero: (source: string, n: string) =>
      `${source}: all ${n} figures of this country are zero. We do not believe them and show none.`,
    territory: (source: string, year: string) =>
      `${source}: the territory of this country changed in ${year}; figures before and after are not quite comparable.`,
    noAbsent: 'No source is silent about this country.',
    absent: (sources: string) => `Nothing at all comes from ${sources}.`,
    never: [
      'How many people without papers live here or abroad.',
      'Who came back after living abroad, and when.',
      'Why people moved: work, family, study or flight.',
    ],
    neverTitle: 'What none of these sources tells',
  },
  outside: {
    title: (name: string) => `${name} and the countries of this site`,
    lead: (the: string) =>
      `This site tells the migration of other countries. It has no profile of ${the}, but it knows how many people moved between it and them.`,
    both: (year: string, out: string, here: string, inn: string, from: string) =>
      `In ${year}, ${out} from the countries of this site lived ${here}, and ${inn} ${from} lived in one of them.`,
    figure: (here: string, from: string) =>
      `People from the countries of this site living ${here}, and people ${from} living in them`,
    nothing: (the: string) =>
      `No source on file tells of people who moved between ${the} and the countries of this site.`,
  },
  document: 'The Migration Profile as a document',
  onward: {
    title: 'Where to go on',
    compare: 'Compare the countries of this site',
    corridors: 'The largest corridors',
    table: 'All figures by origin',
  },
}
export type Country = typeof country
