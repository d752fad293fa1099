/** Problems of the command line, runs and the program itself. */
import { entry, nearest } from './entry.ts'

export const programProblems = {
  'cli.unknown-command': entry<{ command: string; near: readonly string[] }>({
    say: (d) => `There is no command “${d.command}”.${nearest(d.near)}`,
    fix: () => 'Run `corridor --help` for the list.',
    example: { command: 'rnu', near: ['run'] },
  }),
  'cli.invalid-option': entry<{ message: string }>({
    say: (d) => d.message,
    fix: () => 'Run `corridor --help` for the options.',
    example: { message: 'Unknown option “--fast”.' },
  }),
  'cli.missing-argument': entry<{ command: string; argument: string }>({
    say: (d) => `\`corridor ${d.command}\` needs ${d.argument}.`,
    fix: () => 'Run `corridor --help` for examples.',
    example: { command: 'show', argument: 'a step' },
  }),
  'engine.failed': entry<{ step: string; engine: string; message: string }>({
    say: (d) => `The step ${d.step} failed on ${d.engine}: ${d.message}.`,
    fix: (d) => `See its SQL with \`corridor show EDITION ${d.step}\`. Nothing half-made was left behind.`,
    example: { step: 'tables/stock-share', engine: 'duckdb', message: 'the disk is full' },
  }),
  'engine.invalid-address': entry<{ address: string; why: string }>({
    say: (d) => `“${d.address}” is no address of an engine: ${d.why}.`,
    fix: () =>
      'Give `duckdb`, or the address of a Spark Connect server, for example sc://localhost:15002 (with /;token=…;use_ssl=true where it asks for them).',
    example: { address: 'spark:7077', why: 'it is not of the form sc://host:port' },
  }),
  'engine.unreachable': entry<{ address: string; message: string }>({
    say: (d) => `The Spark Connect server ${d.address} cannot be used: ${d.message}.`,
    fix: () =>
      'See that it runs, that its port is open from here, and that it sees the folder of the edition under the same path. Nothing half-made was left behind.',
    example: { address: 'localhost:15002', message: 'connection refused' },
  }),
  'problem.unknown-code': entry<{ code: string; near: readonly string[] }>({
    say: (d) => `There is no problem with the code “${d.code}”.${nearest(d.near)}`,
    fix: () => 'docs/problems.md lists them all.',
    example: { code: 'read.mising-column', near: ['read.missing-column'] },
  }),
  'program.unexpected': entry<{ message: string }>({
    say: (d) => `Corridor met an error that it does not know: ${d.message}.`,
    fix: () => 'Nothing half-made was left behind. Please report it with the command that you ran.',
    example: { message: 'the disk is full' },
  }),
  'run.damaged-records': entry<{ source: string; file: string; sha256: string }>({
    say: (d) => `The accepted records of ${d.source}/${d.file} are not as they were written any more.`,
    fix: (d) =>
      `Lay the file into \`deliveries/${d.source}\` again and run again: its records are made anew. Where it is gone, \`corridor identities EDITION give-back ${d.source} ${d.sha256} --out FILE\` writes it as it came.`,
    example: { source: 'border-police', file: 'crossings-2024.csv', sha256: '3f…' },
  }),
  'run.damaged-spine': entry<Record<string, never>>({
    say: () =>
      'The spine of persons in `.corridor/restricted/spine` is not as it was written, and with it the numbers of persons are lost.',
    fix: () =>
      'Restore `spine.parquet` and `spine.json` from their copy. Where there is none, remove the folder: persons get new numbers, the noise of cells of persons is drawn anew, and the disclosure report will say so.',
    example: {},
  }),
  'run.missing-records': entry<{ source: string; file: string; path: string }>({
    say: (d) => `The accepted records of ${d.source}/${d.file} are not in ${d.path} any more.`,
    fix: () =>
      'Restore `.corridor/restricted/records` from its copy, or hand the file in again with `corridor intake`.',
    example: {
      source: 'border-police',
      file: 'crossings-2024.csv',
      path: 'editions/sanoria/.corridor/restricted/records/border-police/3f….parquet',
    },
  }),
  'run.no-records': entry<{ source: string; file: string; period?: string }>({
    say: (d) =>
      `No delivery of ${d.source} stands that a table could be counted from: ${d.file}${d.period === undefined ? '' : `, period ${d.period}`}.`,
    fix: (d) =>
      `Where one has come, \`.corridor/restricted/reports/deliveries.en.html\` says why it does not stand; mend that, or what source.yaml says of the file, and run again. Where none has, hand it in with \`corridor intake EDITION ${d.source} FILE\`, or put it into deliveries/${d.source}; or take what needs it out of methods.yaml.`,
    example: { source: 'recensement', file: 'personnes-*.parquet', period: '2023' },
  }),
  'run.outdated-records': entry<{ source: string; file: string; sha256: string; column: string }>({
    say: (d) =>
      `The accepted records of ${d.source}/${d.file} were written by an earlier version: they have no column ${d.column}, which records cannot be without.`,
    fix: (d) =>
      `Remove \`.corridor/restricted/records/${d.source}/${d.sha256}.parquet\`, lay the file into \`deliveries/${d.source}\` and run again: its records are made anew. Where the file is gone, \`corridor identities EDITION give-back ${d.source} ${d.sha256} --out FILE\` writes it as it came.`,
    example: { source: 'border-police', file: 'crossings-2024.csv', sha256: '3f…', column: 'unit' },
  }),
  'run.stopped': entry<{ made: number }>({
    say: (d) =>
      `The run was stopped. ${d.made} datasets were finished and are kept; the last release stays as it is.`,
    fix: () => 'Run it again to go on from there.',
    example: { made: 12 },
  }),
  'run.unknown-step': entry<{ step: string; near: readonly string[] }>({
    say: (d) => `The plan has no step “${d.step}”.${nearest(d.near)}`,
    fix: () => 'Run `corridor show EDITION` for the list of steps.',
    example: { step: 'tables/stok-origin', near: ['tables/stock-origin'] },
  }),
  'sql.invalid-chain': entry<{ name: string }>({
    say: (d) => `Two different queries of one chain are called “${d.name}”.`,
    fix: () => 'This is a fault of the program: name one of the two differently.',
    example: { name: 'coded' },
  }),
}
