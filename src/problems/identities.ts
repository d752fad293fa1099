/** Problems of identities, the keys that open them, and the record of who did. */
import { entry } from './entry.ts'

export const identityProblems = {
  'audit.broken': entry<{ found: readonly string[]; more: number }>({
    say: (d) =>
      `The record of who opened what was tampered with: ${d.found.join('; ')}${d.more === 0 ? '' : `; and ${d.more} more`}.`,
    fix: () =>
      'Keep the file as it is for whoever looks into it, and compare it with a copy. `corridor audit EDITION --json` lists everything.',
    example: { found: ['entry 4 was changed', 'entry 7 was removed'], more: 0 },
  }),
  'audit.damaged': entry<{ path: string; what: string }>({
    say: (d) => `The record of who opened what, ${d.path}, is damaged: ${d.what}.`,
    fix: () =>
      'Keep the file as it is for whoever looks into it, and put its copy in its place. Until then no identities are opened or written.',
    example: { path: '.corridor/audit.sqlite', what: 'file is not a database' },
  }),
  'audit.invalid-anchor': entry<{ found: string }>({
    say: (d) => `“${d.found}” is no anchor; expected a number of entries, a colon and 64 hexadecimal digits.`,
    fix: () => 'Copy the anchor as an earlier `corridor audit` printed it.',
    example: { found: '12' },
  }),
  'audit.missing-reason': entry<{ what: string }>({
    say: (d) => `Nobody may touch identities without saying ${d.what}, in one line of at most 200 signs.`,
    fix: () => 'Give the person or service that asks, and the purpose; both are kept in the audit.',
    example: { what: 'why' },
  }),
  'identities.busy': entry<{ seconds: number }>({
    say: (d) => `Another process has held the keys or the audit of this edition for ${d.seconds} seconds.`,
    fix: () => 'Wait until it is done, or end it; nothing was changed here.',
    example: { seconds: 60 },
  }),
  'identities.damaged': entry<{ source: string; delivery: string; what: string }>({
    say: (d) => `The identities ${d.source}/${d.delivery} cannot be trusted: ${d.what}.`,
    fix: () => 'Restore the file from its copy, or take the delivery in again. Nothing of it was opened.',
    example: { source: 'permits', delivery: '2026-10', what: 'part 3 is not as it was written' },
  }),
  'identities.destroyed': entry<{ source: string; on: string }>({
    say: (d) =>
      `The identities of ${d.source} were to be kept until ${d.on}; they can no longer be opened or written.`,
    fix: () => 'What is kept anew, on a new legal basis, needs a source name of its own.',
    example: { source: 'permits-2021', on: '2026-06-30' },
  }),
  'identities.invalid-key': entry<{ place: string; found: string; expected: string }>({
    say: (d) => `The key in ${d.place} is ${d.found}; expected ${d.expected}.`,
    fix: () =>
      'Correct it, or restore it from where it is kept apart. Another key would not open what there is.',
    example: {
      place: 'CORRIDOR_KEY',
      found: 'not base64',
      expected: '32 or more random bytes, written as base64',
    },
  }),
  'identities.invalid-keys': entry<{ file: string; what: string }>({
    say: (d) => `The file of wrapped keys ${d.file} cannot be read: ${d.what}.`,
    fix: () => 'Restore it from its copy; without it no identities can be opened.',
    example: { file: 'keys.json', what: 'it is not JSON' },
  }),
  'identities.invalid-records': entry<{ source: string; missing: number; repeated: number }>({
    say: (d) =>
      `Of the records of ${d.source}, ${d.missing} have no id and ${d.repeated} one that another has; every record needs an id of its own.`,
    fix: () => 'Name the column that tells records apart, or set such records aside before.',
    example: { source: 'permits', missing: 3, repeated: 0 },
  }),
  'identities.invalid-name': entry<{ what: string; found: string; expected: string }>({
    say: (d) => `A ${d.what} is called “${d.found}”; expected ${d.expected}.`,
    fix: () => 'Give it another name; nothing was written.',
    example: { what: 'delivery', found: '../2026', expected: 'lower-case letters, digits and hyphens' },
  }),
  'identities.missing': entry<{ source: string }>({
    say: (d) => `No identities of ${d.source} are kept.`,
    fix: () => 'Take its delivery in, again where it had been before, or correct the name of the source.',
    example: { source: 'permits' },
  }),
  'identities.missing-keys': entry<{ path: string; sealed: number }>({
    say: (d) =>
      `${d.sealed} sealed files are kept here, and ${d.path}, which has the keys that open them, is gone.`,
    fix: () =>
      'Restore it from its copy. Nothing was changed: keys made now would open none of them, and give the same persons other pseudonyms.',
    example: { path: '.corridor/identities/keys.json', sealed: 12 },
  }),
  'identities.missing-key': entry<{ place: string }>({
    say: (d) => `Identities are kept here, and the key that opens them is not in ${d.place}.`,
    fix: () =>
      'Give it in CORRIDOR_KEY, or name its file in CORRIDOR_KEY_FILE. A new one would open nothing.',
    example: { place: '.corridor/keys/root.key' },
  }),
  'identities.other-columns': entry<{
    source: string
    found: readonly string[]
    expected: readonly string[]
  }>({
    say: (d) =>
      `A delivery of ${d.source} has the columns ${d.found.join(', ')}; earlier ones have ${d.expected.join(', ')}.`,
    fix: () => 'Give the same columns, empty where there is nothing, or another source name.',
    example: { source: 'permits', found: ['surname'], expected: ['surname', 'given_name'] },
  }),
  'identities.unprotected-key': entry<{ place: string; mode: string }>({
    say: (d) => `The key file ${d.place} can be read by others: its mode is ${d.mode}, expected 600.`,
    fix: (d) => `Run \`chmod 600 ${d.place}\`, and consider whether somebody has read it.`,
    example: { place: '.corridor/keys/root.key', mode: '644' },
  }),
  'identities.unreadable-rows': entry<{ source: string; relation: string }>({
    say: (d) =>
      `The engine could not make the rows of ${d.relation}, from which identities of ${d.source} come.`,
    fix: () =>
      'Its own message is not shown, because it may quote a person’s data. Try the query on made-up rows of the same form.',
    example: { source: 'permits', relation: 'accepted permits' },
  }),
  'identities.unfit-next-key': entry<{ place: string; found: string }>({
    say: (d) => `The root key cannot be changed to the one in ${d.place}: ${d.found}. Nothing was changed.`,
    fix: () =>
      'Draw another key (`openssl rand -base64 32`), give it there, and the one in force in CORRIDOR_KEY. If the key was changed before, put the new one into CORRIDOR_KEY first.',
    example: { place: 'CORRIDOR_KEY_NEXT', found: 'it is not set' },
  }),
  'identities.wrong-key': entry<{ place: string }>({
    say: (d) => `The key in ${d.place} is not the one that the identities of this edition were locked with.`,
    fix: () =>
      'Give the right one; after a rotation it is the new one. Nothing was opened, and nothing was changed.',
    example: { place: 'CORRIDOR_KEY' },
  }),
}
