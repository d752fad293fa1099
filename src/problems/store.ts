/** Problems of the disk and of what Corridor keeps on it. */
import { entry } from './entry.ts'

const again = 'What was finished is kept, nothing half-made is used, and the last release stays as it is.'

export const storeProblems = {
  'store.damaged-catalog': entry<{ path: string; what: string }>({
    say: (d) => `The catalog ${d.path} is damaged: ${d.what}.`,
    fix: () =>
      'Restore it from its copy. Where there is none, move it away, with its -wal and -shm, and run again: receipts of deliveries come back by themselves; the record of runs and drills, and what was decided of files of records, do not.',
    example: {
      path: 'editions/west-africa/.corridor/catalog.sqlite',
      what: 'file is not a database',
    },
  }),
  'store.denied': entry<{ where: string; why: string }>({
    say: (d) => `Corridor may not use ${d.where}: ${d.why}.`,
    fix: () =>
      `Let the account that runs Corridor read and write there (chown, chmod, or a disk that is mounted for writing), then run the same again. ${again}`,
    example: { where: 'editions/west-africa/.corridor/restricted', why: 'permission is denied' },
  }),
  'store.failing': entry<{ where: string; why: string }>({
    say: (d) => `The disk failed at ${d.where}: ${d.why}.`,
    fix: () =>
      'Look at the disk and its cable or network; restore the edition from its copy to another disk if it goes on.',
    example: { where: 'editions/west-africa/.corridor/catalog.sqlite', why: 'an error of input or output' },
  }),
  'store.full': entry<{ where: string; why: string }>({
    say: (d) => `${d.where} could not be written: ${d.why}.`,
    fix: () => `Free space there, then run the same again. ${again}`,
    example: {
      where: 'editions/west-africa/.corridor/published/release-0003.duckdb',
      why: 'the disk is full',
    },
  }),
  'store.locked': entry<{ pid: number }>({
    say: (d) => `Another run of this edition is going on (process ${d.pid}).`,
    fix: () => 'Wait until it has ended, or stop it.',
    example: { pid: 4711 },
  }),
  'store.vanished': entry<{ where: string }>({
    say: (d) => `${d.where} is not there: it was moved or removed, or its disk was taken away.`,
    fix: () => `Bring it back, or see that the disk is there, then run the same again. ${again}`,
    example: { where: 'editions/west-africa/.corridor/restricted' },
  }),
}
