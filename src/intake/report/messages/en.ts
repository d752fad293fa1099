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
    inPart: (accepted: string, aside: string) => `Accepted in part. In: ${accepted}. Set aside: ${aside}.`,
    inPartWarned: (accepted: string, aside: string) =>
      `Accepted in part, with warnings. In: ${accepted}. Set aside: ${aside}.`,
    warned: (rows: string) => `Accepted, with warnings. The file is in whole: ${rows}.`,
    empty: 'Accepted. The file has no rows, and so it is told that there was nobody.',
    emptied: (before: string) =>
      `Accepted, with a warning. The file has no rows; the one before it had ${before}. If that is not so, send it again.`,
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
    faultless: 'Without an error',
    setAside: 'Set aside',
    dates: (column: string) => `${column}, first and last`,
    fromTo: (first: string, last: string) => `${first} to ${last}`,
  },
  mend: {
    title: 'What to mend',
    lead: (aside: string) =>
      `These rows are set aside and kept. They are in ${aside}, with the reason in front of each: mend them there and send that file, or send the whole file again.`,
    refused: (aside: string) =>
      `Nothing of the file is used. Mend these rows in the file itself and send the whole file again; ${aside} lists them with the reason in front of each, and does not come in alone.`,
    none: 'Nothing: no row is set aside.',
  },
  know: {
    title: 'What to know',
    lead: 'None of this keeps a row out. Where a field could not be read, the record has no value there.',
    refused: 'None of this would keep a row out. It is best mended together with the rest.',
    none: 'Nothing: no rule has a warning.',
  },
  where: {
    rows: 'Rows are counted from 1.',
    lines: (line: string) =>
      `Rows are counted from 1, the first after the header; row 1 stands in line ${line} of the file or sheet.`,
    all: (file: string) =>
      `Where a list ends with an ellipsis, its rows, up to 10,000, are in ${file}, beside this report.`,
  },
  inRows: (rows: string, list: string, cut: boolean) => `${rows}: ${list}${cut ? ' …' : ''}`,
  norows: {
    what: 'The file has no rows, and the one before it had.',
    fix: 'See whether the export ended well. If nobody was there in its period, nothing is to be done.',
  },
  absent: {
    what: (missing: string, since: string, label: string, whole: boolean) =>
      `The file does not have ${missing}, which is agreed since ${since}: ${label} ${whole ? 'is empty' : 'is made without it'}.`,
    fix: 'The file is about an earlier period, so nothing is to be done.',
    near: (names: string) =>
      `The file is about an earlier period, so it may be absent. If it is there as ${names}, give it its agreed name and send the file again.`,
  },
  unreadable: {
    what: 'The fields of the row cannot be told apart: there are more or fewer than the header has.',
    fix: 'Look for a separator or a quotation mark inside a field, or a row cut short. These rows are not in the file of rows set aside: mend them in the file itself, and send it whole.',
  },
  sparse: {
    what: 'Hardly anything stands in the row: a total, a note or an empty line.',
    fix: 'Leave it out.',
  },
  shifted: {
    what: 'Three fields of the row or more cannot be read: its fields have probably moved into other columns.',
    fix: 'See where a field is missing or is one too many, and move the others back. Fields that could be read, names too, may stand in the wrong column.',
  },
  exchanged: {
    fix: (rows: string) =>
      `With day and month exchanged, it is a date in ${rows}: see for the whole column how it was exported. Where both are twelve or less, a wrong order does not show.`,
  },
  lists: {
    known: {
      iso3: 'countries by three letters, ISO 3166-1 (CIV)',
      m49: 'countries by the number of the United Nations, M49 (384)',
      unhcr: 'countries by three letters, as UNHCR writes them (ICO)',
      name: 'countries by their name in English, French or Portuguese',
    },
    other: (id: string) => `the list ${id}`,
  },
  reading: {
    'harmonise.missing-code': {
      what: (c: string) => `${c} is empty, and a record cannot do without it.`,
      fix: () => 'Fill it in.',
    },
    'harmonise.unknown-code': {
      what: (c: string) => `${c} has a code that is in no list.`,
      fix: (allowed: string, list: string) =>
        `Write ${allowed === '' ? `a code of the agreed list: ${list}` : `one of these: ${allowed}`}. Where the code is right, tell the office, so that it learns it.`,
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
  masked: '# stands for digits.',
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
      fix: 'Leave the row out if it is the same, or correct what is wrong in these fields.',
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
  unread: {
    verdict: 'Refused. The file could not be read. Nothing of it is used until it comes again.',
    line: (line: string) => `It stops in line ${line}.`,
    codes: {
      'read.binary': {
        what: 'The file is no file of text.',
        fix: 'Export it in the agreed form; changing the ending of its name is not enough.',
      },
      'read.damaged': { what: 'The file is damaged.', fix: 'Open it, save it again, and send it again.' },
      'read.empty-file': {
        what: 'The file is empty: not even a header stands in it.',
        fix: 'See whether the export ended well, and send the file again.',
      },
      'read.invalid-encoding': {
        what: 'The file is not written in the agreed encoding: letters with accents would come out wrong.',
        fix: 'Save it in the agreed encoding (“Save as”, then “Encoding”), and send it again.',
      },
      'read.invalid-header': {
        what: 'The first line does not give the agreed names of columns, told apart by the agreed sign.',
        fix: 'See whether another sign stands between the fields, whether lines stand before the header, or whether the header is missing; export the file in the agreed form.',
      },
      'read.merged-cells': {
        what: 'The sheet has merged cells, so that a cell has no one row.',
        fix: 'Undo the merging, fill every cell, and send the file again.',
      },
      'read.missing-column': {
        what: 'These columns are not in the file, under these names:',
        fix: 'Add them, or give them their agreed name again: a column that was renamed is not found.',
      },
      'read.missing-sheet': {
        what: 'The workbook does not have the agreed sheet.',
        fix: 'Give the sheet its agreed name or place, and send the file again.',
      },
      'read.nested': {
        what: 'There are lists inside rows.',
        fix: 'Give one value a name, or the lists in a file of their own.',
      },
      'read.not-a-table': {
        what: 'From some line on the file is no table: a quotation mark that is opened is not closed.',
        fix: 'Look for a quotation mark inside a field, and export the file again.',
      },
      'read.not-that-table': {
        what: 'More than a tenth of the rows have more or fewer fields than the header.',
        fix: 'See whether the agreed sign between fields stands inside fields too, and export the file with quotation marks.',
      },
      'read.other-format': {
        what: 'The file has another format than was agreed.',
        fix: 'Export it in the agreed format; changing the ending of its name is not enough.',
      },
      'read.protected': {
        what: 'The file is protected by a password.',
        fix: 'Remove the password, and send the file over a protected channel.',
      },
      'read.truncated': {
        what: 'The file was cut off before its end.',
        fix: 'Export it again, and compare its size before and after sending.',
      },
      'read.unsupported': {
        what: 'The file has columns of a kind that is not read.',
        fix: 'Export texts, numbers and dates only; CSV in UTF-8 is always read.',
      },
    },
    agreed: {
      title: 'What was agreed',
      name: 'Name of the file',
      format: 'Format',
      encoding: 'Encoding',
      delimiter: 'Sign between fields',
      tab: 'tab',
      skip: 'Lines before the header',
      sheet: 'Sheet',
      columns: 'Columns that are read',
    },
  },
  cameBefore: {
    what: (rows: string, file: string, date: string) => `${rows} came with ${file}, received on ${date}.`,
    fix: 'This file seems to repeat or to correct that one. Tell the office which: it takes the place of that one, or both are right.',
  },
  changed: {
    title: (file: string) => `What changed since ${file}`,
    lead: (date: string, rows: string, before: string) =>
      `That delivery, received on ${date}, had ${before}; this one has ${rows}.`,
    shares: 'Shares of the accepted records, where they moved by two percentage points or more',
    column: 'Column',
    code: 'Code',
    before: 'Before',
    now: 'Now',
    moved: 'Change, in points',
    fresh: 'Codes that no record had before',
    none: 'No share moved by two percentage points or more, and no code is new.',
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
