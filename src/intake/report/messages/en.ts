/**
 * The report of a delivery in English. The other languages have the same messages, or they do not compile.
 */
import type { Forms } from '../../../report/numbers.ts'

export const en = {
  kicker: 'Report of a delivery',
  title: (file: string, provider: string) => `${file}, from ${provider}`,
  rows: { one: 'row', other: 'rows' } as Forms,
  verdict: {
    accepted: (rows: string) => `Accepted. The file is in whole: ${rows}.`,
    warnings: (accepted: string, aside: string) =>
      `Accepted, with warnings. In: ${accepted}. Set aside: ${aside}.`,
    refused: (aside: string, share: string, most: string) =>
      `Refused. Of the file, ${aside} (${share}) would be set aside; at most ${most} may be. Nothing of it is used until it comes again.`,
    refusedByRule: (rule: string) =>
      `Refused, because the file as a whole breaks a rule: ${rule}. Nothing of it is used until it comes again.`,
  },
  facts: {
    received: 'Received',
    hash: 'Fingerprint (SHA-256)',
    rows: 'Rows after the header',
    accepted: 'Accepted',
    setAside: 'Set aside',
    dates: (column: string) => `${column}, first and last`,
  },
  mend: {
    title: 'What to mend',
    lead: 'These rows are set aside and kept. They are in the file of rows set aside, with the reason in front of each: mend them there and send that file, or send the whole file again.',
    none: 'Nothing: no row is set aside.',
  },
  know: {
    title: 'What to know',
    lead: 'These rows are in. Where a field could not be read, the record has no value there.',
    none: 'Nothing: no rule has a warning.',
  },
  table: {
    what: 'What was found',
    fix: 'What to do',
    rows: 'Rows',
    first: 'First of them, counted after the header',
  },
  unreadable: {
    what: 'The fields of the row cannot be told apart: there are more or fewer than the header has.',
    fix: 'Look for a separator or a quotation mark inside a field, or a row cut short.',
  },
  reading: {
    'harmonise.missing-code': {
      what: (c: string) => `${c} is empty, and a record cannot do without it.`,
      fix: () => 'Fill it in.',
    },
    'harmonise.unknown-code': {
      what: (c: string) => `${c} has a code that is in no list.`,
      fix: (allowed: string) =>
        `Write ${allowed === '' ? 'a code of the list' : `one of these: ${allowed}`}. Where the code is right, tell the office, so that it learns it.`,
    },
    'harmonise.invalid-time': {
      what: (c: string) => `${c} is no date in the agreed form, or no day of the calendar.`,
      fix: (forms: string) => `Write the date in the agreed form: ${forms}.`,
    },
    'harmonise.spreadsheet-date': {
      what: (c: string) => `${c} is a number in which a spreadsheet keeps dates.`,
      fix: () => 'Format the column as a date or as text before the file is saved.',
    },
    'harmonise.invalid-number': {
      what: (c: string) => `${c} is no number.`,
      fix: () => 'Write digits only.',
    },
  },
  dateSigns: { d: 'DD', m: 'MM', Y: 'YYYY', y: 'YY' },
  found: (text: string, rows: string, near: string) =>
    `“${text}”: ${rows}${near === '' ? '' : `; near: ${near}`}`,
  rules: {
    'in-order': {
      what: (columns: string) =>
        `These are out of order, each may not be later or greater than the next: ${columns}.`,
      fix: 'See which of them is wrong.',
    },
    'in-range': {
      what: (c: string, min: string, max: string) =>
        `${c} lies outside what is possible${min === '' ? '' : `, from ${min}`}${max === '' ? '' : `, up to ${max}`}.`,
      fix: 'See whether it is a slip of the pen.',
    },
    needs: {
      what: (c: string, codes: string, columns: string) =>
        `Where ${c} ${codes === '' ? 'is filled' : `is ${codes}`}, these must be filled too, and are not: ${columns}.`,
      fix: 'Fill them in.',
    },
    unique: {
      what: (columns: string) => `An earlier row of the file has the same ${columns}.`,
      fix: 'Leave the row out if it is the same, or correct the number.',
    },
    new: {
      what: (columns: string) => `A row with the same ${columns} came with an earlier delivery.`,
      fix: 'If it corrects that row, say so to the office; if it is the same, leave it out.',
    },
    filled: {
      what: (c: string, percent: string) => `${c} is empty in more than ${percent} of the rows.`,
      fix: 'See whether the column was left out of the export.',
    },
    known: {
      what: (c: string, source: string) => `${c} is not known to ${source}.`,
      fix: 'See whether it is a slip of the pen, or the other file is late.',
    },
    holds: { what: (note: string) => note, fix: 'See which of the fields is wrong.' },
  },
  received: 'the day of the delivery',
  changed: {
    title: (file: string, date: string) => `What changed since ${file} of ${date}`,
    lead: (rows: string, before: string) => `That delivery had ${before}; this one has ${rows}.`,
    shares: 'Shares of the records, where they moved by two per cent of all or more',
    column: 'Column',
    code: 'Code',
    before: 'Before',
    now: 'Now',
    fresh: 'Codes that no record had before',
    none: 'No share moved by two per cent or more, and no code is new.',
  },
  columns: {
    title: 'How full the columns are',
    lead: 'Share of the accepted records that have a value.',
    column: 'Column',
    from: 'In the file',
    filled: 'Filled',
  },
  footer:
    'This report holds counts, row numbers and codes that several rows have; no value of a person is in it. It is one file and asks nothing of the network.',
}

export type Messages = typeof en
