/** Problems of what people write of capacity, documents, and the recovery drill. */
import { entry, nearest } from './entry.ts'

export const capacityProblems = {
  'capacity.unknown': entry<{
    file: string
    where: string
    what: string
    found: string
    near: readonly string[]
  }>({
    say: (d) =>
      `${d.file} names the ${d.what} “${d.found}” at ${d.where}, which does not exist.${nearest(d.near)}`,
    fix: (d) => `Correct the name there, or add the ${d.what}.`,
    example: {
      file: 'capacity/strategies/GHA.yaml',
      where: 'objectives.0.actions.2.owner',
      what: 'agency',
      found: 'imigration-service',
      near: ['immigration-service'],
    },
  }),
  'capacity.repeated': entry<{ file: string; where: string; what: string; found: string }>({
    say: (d) => `${d.file} has the ${d.what} “${d.found}” twice, the second time at ${d.where}.`,
    fix: () => 'Remove one of the two, or give it a name of its own.',
    example: {
      file: 'capacity/training/cascade/attendance.csv',
      where: 'row 41',
      what: 'participant of course accra-2025',
      found: 'P-0107',
    },
  }),
  'capacity.dates': entry<{
    file: string
    where: string
    earlier: string
    later: string
    first: string
    second: string
  }>({
    say: (d) =>
      `${d.file} is wrong at ${d.where}: ${d.first} (${d.earlier}) must not come after ${d.second} (${d.later}).`,
    fix: () => 'Exchange the two dates, or correct the one that is wrong.',
    example: {
      file: 'capacity/activities/iom.yaml',
      where: 'lome-2016',
      first: 'start',
      earlier: '2016-08-14',
      second: 'end',
      later: '2016-08-12',
    },
  }),
  'capacity.circle': entry<{ file: string; what: string; through: readonly string[] }>({
    say: (d) => `${d.file} has ${d.what} that lead back to themselves: ${d.through.join(' → ')}.`,
    fix: () => 'One of these links is wrong; remove it.',
    example: {
      file: 'capacity/training/cascade/training.yaml',
      what: 'courses',
      through: ['abuja', 'banjul', 'abuja'],
    },
  }),
  'capacity.invalid': entry<{ file: string; where: string; found: string; expected: string }>({
    say: (d) => `${d.file} is wrong at ${d.where}: found ${d.found}, expected ${d.expected}.`,
    fix: () => 'Correct it there; nothing was changed by reading it.',
    example: {
      file: 'capacity/training/cascade/answers.csv',
      where: 'row 12, column correct',
      found: '“yes”',
      expected: '1, 0 or nothing',
    },
  }),
  'drill.differs': entry<{ release: number; expected: string; found: string; tables: readonly string[] }>({
    say: (d) =>
      `What the deliveries give back is not release ${d.release}: its hash is ${d.found.slice(0, 16)}, expected ${d.expected.slice(0, 16)}${d.tables.length === 0 ? '; the tables are the same, but not what explains them' : `; different tables: ${d.tables.join(', ')}`}.`,
    fix: () =>
      'If the edition’s text, the standards or the program changed since the release, run the edition and drill again. If not, the release cannot be made again from what is kept.',
    example: { release: 3, expected: '8c2f'.repeat(16), found: '01ab'.repeat(16), tables: ['stock-origin'] },
  }),
  'drill.delivery': entry<{ file: string; sha256: string; found: string }>({
    say: (d) => `The delivery ${d.file} (SHA-256 ${d.sha256.slice(0, 16)}) cannot be restored: ${d.found}.`,
    fix: () =>
      'Put the file back into .corridor/deliveries from a copy; the release in force is still served, but it could not be made again.',
    example: {
      file: 'visas/visas-2024.csv',
      sha256: '8c2f'.repeat(16),
      found: 'its bytes have changed, they give the hash 01ab01ab01ab01ab',
    },
  }),
  'drill.unsupported': entry<{ edition: string }>({
    say: (d) =>
      `The edition ${d.edition} counts tables from persons’ records, and a drill is for editions of provided tables: its deliveries alone cannot give a release back, because pseudonyms and noise are drawn from keys. Nothing was tried, and nothing was kept.`,
    fix: () =>
      'To try a recovery, restore a copy of the whole edition with its `.corridor` and its key in another place and run it there: it must say that all datasets were kept.',
    example: { edition: 'sanoria' },
  }),
  'document.failed': entry<{ what: string; message: string }>({
    say: (d) => `The document “${d.what}” could not be set: ${d.message}.`,
    fix: () => 'This is our fault; nothing was written.',
    example: { what: 'Ghana', message: 'the typesetter refused a drawing' },
  }),
  'document.unknown-country': entry<{ country: string; near: readonly string[] }>({
    say: (d) => `“${d.country}” is no country of this edition.${nearest(d.near)}`,
    fix: () => 'Name a country of the edition by its code or its name, in any of the languages.',
    example: { country: 'Ghna', near: ['Ghana'] },
  }),
  'document.unsupported-format': entry<{ format: string; formats: readonly string[] }>({
    say: (d) => `Documents are not made as “${d.format}”.`,
    fix: (d) => `Ask for ${d.formats.join(', ')}.`,
    example: { format: 'odt', formats: ['html', 'docx', 'pdf'] },
  }),
  'document.unsupported-language': entry<{ language: string; languages: readonly string[] }>({
    say: (d) => `This edition has no documents in “${d.language}”.`,
    fix: (d) => `Ask for ${d.languages.join(', ')}.`,
    example: { language: 'de', languages: ['en', 'fr', 'pt'] },
  }),
}
