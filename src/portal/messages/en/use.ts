/**
 * The page on use, in English: what is looked at, what is fetched, which decisions cite a release, and how it is counted.
 */
export const use = {
  title: 'Use',
  answer: {
    uses: (n: number, text: string) =>
      n === 0
        ? 'No law, plan, decision or report that cites this edition is known.'
        : `${text} that ${n === 1 ? 'cites this edition is' : 'cite this edition are'} known.`,
    views: (pages: string, files: string, month: string) =>
      `In ${month} its pages were looked at ${pages} and its data and documents fetched ${files}.`,
    noViews: 'No whole month of views has been counted yet.',
  },
  usesCount: { one: 'law, plan, decision or report', other: 'laws, plans, decisions and reports' },
  times: { one: 'time', other: 'times' },
  what: 'Statistics are worth what is done with them. A view is not yet a use: so the register of decisions stands apart from the counts of the server.',
  months: {
    title: 'Views and downloads by month',
    unit: (from: string, to: string) => `Times, whole months; ${from} to ${to}`,
    pages: 'Pages and tables viewed',
    files: 'Files and documents fetched',
    summary: (most: string, n: string) => `Pages were looked at most in ${most}: ${n}.`,
    source: 'Counted by this site’s own server',
    definition:
      'Every answered request for a page, a file or a document, but for robots that say what they are.',
    month: 'Month',
  },
  most: {
    title: 'What is looked at most',
    caption: 'The most looked-at pages and tables',
    unit: (month: string) => `Times in ${month}`,
    name: 'Page or table',
    count: 'Views',
    kind: 'Kind',
    kinds: { page: 'page', table: 'table', download: 'file', document: 'document' },
    home: 'Home page',
    cells: (table: string) => `Single figures of “${table}”`,
    corridor: (from: string, to: string) => `${from} → ${to}`,
    capacity: (page: string) => `Capacity: ${page}`,
    more: 'Others, counted together',
    withheld: (n: string) => `Looked at fewer than five times each, and not shown: ${n}.`,
  },
  fetched: {
    title: 'What is fetched',
    caption: 'Files of data, pictures and documents, by format',
    format: 'Format',
    count: 'Times',
    picture: (format: string) => `Picture (${format})`,
    document: (format: string) => `Document (${format})`,
    persons: (format: string) => `File of persons (${format})`,
    table: (format: string) => `Data (${format})`,
  },
  languages: {
    title: 'In which language',
    caption: 'Pages and tables viewed, by language',
    language: 'Language',
    count: 'Views',
    share: 'Share',
  },
  fewer: 'fewer than 5',
  none: 'No whole month has been counted yet, so there is nothing to show. Counting starts with the first visit and is published after the end of each month.',
  register: {
    title: 'Decisions and reports that cite this edition',
    none: 'None is known to us. That says more about what people tell us than about what was done with the figures.',
    caption: 'Register of uses',
    what: 'What',
    by: 'By',
    kind: 'Kind',
    date: 'Date',
    used: 'What for',
    tables: 'Tables',
    release: (n: string) => `release ${n}`,
    madeUp: 'made up',
    kinds: {
      law: 'law',
      policy: 'policy',
      plan: 'plan',
      budget: 'budget',
      decision: 'decision',
      report: 'report',
      research: 'research',
      media: 'media',
    },
    tell: {
      title: 'Tell us of one',
      text: 'Say which document cites which table or release, who made it, when, what the figures were used for and where it can be read. An entry names a document, never a person.',
      write: (address: string) => `Write to ${address}.`,
      entry:
        'Whoever keeps this edition adds it to the file capacity/uses.yaml; it is published with the next release.',
    },
  },
  how: {
    title: 'How we count',
    text: [
      'The server adds one for each page, table, file or document that it has answered, by day and language. It sets no cookies, runs no script for it and asks no one else.',
      'It keeps no address, no name of a browser, no search words and no page from which someone came. What it keeps is a table of day, name, language and number.',
      'Left out are robots that call themselves bot, crawler or spider, pages fetched ahead of a click, errors, and requests for the head of a page only. Programs that read data count: that is use.',
      'A count says how often something was asked for, not by how many people. A cache between reader and server can answer without us, so the true number is higher.',
      'Whole months are published, in the first release after them. Numbers below five are not shown.',
    ],
  },
  onward: { tables: 'All tables', api: 'How programs can read them', cite: 'Licences and how to cite' },
}
export type Use = typeof use
