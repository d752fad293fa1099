/**
 * The words that a person types, one call each. Results go to stdout, progress to stderr.
 *
 * Exit codes: 0 done · 1 the data or the person · 2 usage · 70 our fault · 130 stopped.
 */
import { parseArgs } from 'node:util'
import { diskProblem } from './disk-problem.ts'
import { Problem, problem } from './problem.ts'
import { nearest } from './problems/entry.ts'
import { nearCodes } from './standards/near-codes.ts'

const commands = {
  check: { takes: 'EDITION', does: 'read an edition, its sources and its files, and say what is wrong' },
  run: { takes: 'EDITION', does: 'make what is stale, from the deliveries to a new release' },
  approve: {
    takes: 'EDITION',
    does: 'publish what a run of records made, by the name of a person who read its report',
  },
  microdata: {
    takes: 'EDITION NAME',
    does: 'make a protected file of persons for researchers, with its codebook and report; --approve hands it out',
  },
  serve: { takes: 'EDITION …', does: 'open the last release as a site; several editions side by side' },
  drill: { takes: 'EDITION', does: 'try whether the release could be made again from the deliveries alone' },
  identities: {
    takes: 'EDITION [rotate|destroy|give-back]',
    does: 'say which identities are kept, give them new keys, destroy what is due, or write a delivery again as it came',
  },
  audit: {
    takes: 'EDITION [ANCHOR]',
    does: 'say who opened identities and why, and whether that record is as it was written',
  },
  show: {
    takes: 'EDITION|LINKAGE [STEP]',
    does: 'list the steps, or print the SQL of one, as one WITH chain',
  },
  activities: {
    takes: 'export|import FILE',
    does: 'write the registry of activities to a file, or take one in',
  },
  profile: { takes: 'COUNTRY', does: 'write the Migration Profile of a country: HTML, Word, PDF' },
  strategy: { takes: 'COUNTRY', does: 'write its migration data strategy, or a proposal: HTML, Word, PDF' },
  intake: {
    takes: 'EDITION SOURCE FILE…',
    does: 'take in files of person-level records, and write the report for their steward',
  },
  link: {
    takes: 'MODEL FILE…',
    does: 'find which records are of one person, and write links, persons and a report',
  },
  model: {
    takes: 'FILE',
    does: 'read a linkage model, Splink’s too, and write it as --to says: corridor, splink, splink4',
  },
  review: {
    takes: 'LINKAGE [SAMPLE.csv]',
    does: 'draw pairs for people to judge, or read their judgements and say how good the links are',
  },
  names: {
    takes: 'LINKAGE',
    does: 'propose spellings of one name that links have shown, for a person to approve',
  },
  quality: {
    takes: 'EDITION',
    does: 'compare the last release with a known truth (--truth), and say plainly where it is wrong',
  },
  synth: {
    takes: 'people|country',
    does: 'make invented people, or a country and the files of its agencies',
  },
  explain: { takes: '[CODE]', does: 'say what an error means and what to do' },
  help: { takes: '[COMMAND]', does: 'this page, or what a command takes' },
} as const

const options = {
  serve: { type: 'boolean', default: false, about: 'with run: then serve' },
  port: {
    type: 'string',
    default: '8080',
    about: 'with serve: the port (another is taken where it is in use)',
  },
  host: { type: 'string', default: '127.0.0.1', about: 'with serve: the address to listen on' },
  engine: {
    type: 'string',
    default: 'duckdb',
    about: 'with run, link: where the steps run, duckdb (here) or sc://HOST:PORT (Spark Connect)',
  },
  edition: {
    type: 'string',
    default: 'editions/west-africa',
    about: 'with activities, profile, strategy: the edition',
  },
  language: {
    type: 'string',
    default: 'en',
    about: 'with profile, strategy, quality: en, fr, pt, or several: en,fr',
  },
  format: { type: 'string', default: 'html,docx,pdf', about: 'with profile, strategy: the forms' },
  out: {
    type: 'string',
    about:
      'with profile, strategy, link, quality, synth country: the folder for the files; with model, review, names, synth people: the file',
  },
  replaces: {
    type: 'boolean',
    default: false,
    about: 'with intake: it takes the place of the one of its period',
  },
  adds: { type: 'boolean', default: false, about: 'with intake: it stands beside the one of its period' },
  period: { type: 'string', about: 'with intake: what it is for, where its name does not say' },
  aside: { type: 'string', about: 'with intake: the folder for rows that are set aside; they hold names' },
  onto: { type: 'string', about: 'with link: a linkage whose persons keep their numbers' },
  'ids-only': { type: 'boolean', default: false, about: 'with link: no copy of the records in the folder' },
  plan: { type: 'boolean', default: false, about: 'with link: say how many pairs the rules make, and stop' },
  truth: {
    type: 'string',
    about:
      'with link: the column that holds the person, to measure the result by; with quality: the folder with the truth',
  },
  by: {
    type: 'string',
    about:
      'with approve, microdata: the person who approves; with link: columns by which linkage rates are told: sex,region; with run, intake, identities: who does it, for the audit',
  },
  approve: {
    type: 'string',
    about:
      'with run: the person who approves what it makes, if its checks are green; with microdata (no name): approve, --by NAME',
  },
  note: {
    type: 'string',
    about: 'with approve, microdata, run --approve: a note that is kept and not published',
  },
  override: {
    type: 'string',
    about: 'with approve, microdata: why, although checks are red; it is published',
  },
  withdraw: { type: 'boolean', default: false, about: 'with approve, microdata: take the candidate back' },
  names: { type: 'string', about: 'with link: a file of approved spellings, see `corridor names`' },
  threads: { type: 'string', about: 'with link: how many processors to use (2)' },
  memory: { type: 'string', about: 'with link: how much memory the engine may use: 2GB' },
  encoding: {
    type: 'string',
    default: 'utf-8',
    about: 'with link: how CSV files are written: utf-8, latin-1, utf-16',
  },
  to: { type: 'string', default: 'corridor', about: 'with model: corridor, splink, splink4' },
  records: {
    type: 'string',
    default: '100000',
    about: 'with synth: how many records, or persons of the country',
  },
  set: { type: 'string', default: 'west-africa', about: 'with synth people: west-africa or plain' },
  only: { type: 'string', about: 'with synth country: some of its agencies, such as border,census' },
  seed: { type: 'string', default: '1', about: 'with synth, review: another number draws others' },
  sample: { type: 'string', default: '400', about: 'with review: how many pairs' },
  origin: { type: 'string', about: 'with profile, strategy: where the site is, for links to each number' },
  json: { type: 'boolean', default: false, about: 'print the result as JSON' },
  help: { type: 'boolean', short: 'h', default: false, about: 'this page' },
  version: { type: 'boolean', default: false, about: 'the version' },
} as const

const example = 'editions/west-africa'

async function work(argv: readonly string[]): Promise<void> {
  const { values, positionals } = read(argv)
  const [command = '', first, second, ...more] = positionals
  if (values.version) {
    const { version } = await import('./version.ts')
    process.stdout.write(`${version}\n`)
    return
  }
  if (values.help || command === '' || command === 'help') {
    const { helpOf, helpPage } = await import('./command/help.ts')
    const about = command === 'help' ? (first ?? '') : command
    if (about !== '' && !isCommand(about)) throw unknown(about)
    process.stdout.write(
      isCommand(about) ? helpOf(about, commands[about], options) : helpPage(commands, options),
    )
    return
  }
  switch (command) {
    case 'check':
      return (await import('./command/check.ts')).check(first ?? example, values.json)
    case 'run': {
      await (await import('./command/run.ts')).runCommand(first ?? example, values)
      return values.serve
        ? (await import('./command/serve.ts')).serveCommand([first ?? example], values.host, values.port)
        : undefined
    }
    case 'approve':
      return (await import('./command/approve.ts')).approveCommand(first, values)
    case 'microdata':
      return (await import('./command/microdata.ts')).microdataCommand(first, second, {
        ...values,
        approve: values.approve !== undefined,
      })
    case 'serve':
      return (await import('./command/serve.ts')).serveCommand(
        positionals.length > 1 ? positionals.slice(1) : [example],
        values.host,
        values.port,
      )
    case 'drill':
      return (await import('./command/drill.ts')).drillCommand(first ?? example, values.json)
    case 'identities':
      return (await import('./command/identities.ts')).identitiesCommand(first, second, {
        ...values,
        source: more[0],
        sha256: more[1],
      })
    case 'audit':
      return (await import('./command/audit.ts')).auditCommand(first ?? example, second, values.json)
    case 'show':
      return (await import('./command/show.ts')).showCommand(first ?? example, second, values.json)
    case 'activities':
      return (await import('./command/activities.ts')).activitiesCommand({
        what: first,
        file: second,
        edition: values.edition,
        json: values.json,
      })
    case 'profile':
      return (await import('./command/profile.ts')).profileCommand({
        ...values,
        out: values.out ?? '.',
        origin: values.origin,
        country: first,
      })
    case 'strategy':
      return (await import('./command/strategy.ts')).strategyCommand({
        ...values,
        out: values.out ?? '.',
        origin: values.origin,
        country: first,
      })
    case 'intake':
      return (await import('./command/intake.ts')).intakeCommand(first, second, more, values)
    case 'link':
      return (await import('./command/link.ts')).linkCommand(
        first,
        second === undefined ? [] : [second, ...more],
        values,
      )
    case 'model':
      return (await import('./command/model.ts')).modelCommand(first, values.to, values.out)
    case 'review':
      return (await import('./command/review.ts')).reviewCommand(first, second, values)
    case 'names':
      return (await import('./command/names.ts')).namesCommand(first, values.out, values.json)
    case 'quality':
      return (await import('./command/quality.ts')).qualityCommand(first ?? example, values)
    case 'synth':
      return (await import('./command/synth.ts')).synthCommand({
        ...values,
        what: first,
        out: values.out ?? (first === 'country' ? 'sanoria' : 'people.parquet'),
      })
    case 'explain':
      return (await import('./command/explain.ts')).explain(first, values.json)
    default:
      throw unknown(command)
  }
}

const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word)

const unknown = (command: string): Problem =>
  problem('cli.unknown-command', { command, near: nearCodes(command, Object.keys(commands)) })

function read(argv: readonly string[]): ReturnType<typeof parsed> {
  try {
    return parsed(argv)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const option = /^Unknown option '(-+[^']+)'/.exec(message)?.[1]
    const near = nearCodes(option?.replace(/^-+/, '') ?? '', Object.keys(options)).map((one) => `--${one}`)
    throw problem('cli.invalid-option', {
      message: option === undefined ? message : `There is no option ${option}.${nearest(near)}`,
    })
  }
}

/** Of microdata the person who approves stands in `--by` alone, so `--approve` has no value there. */
const alone = (argv: readonly string[]): string[] =>
  argv.map((word) => (argv[0] === 'microdata' && word === '--approve' ? '--approve=' : word))

const parsed = (argv: readonly string[]) => parseArgs({ args: alone(argv), options, allowPositionals: true })

const exitCode = (error: Problem): number =>
  error.code === 'run.stopped' || error.code === 'link.stopped' || error.code === 'intake.stopped'
    ? 130
    : error.code.startsWith('cli.')
      ? 2
      : /^(engine\.|program\.|sql\.|document\.failed|link\.engine-failed)/.test(error.code)
        ? 70
        : 1

/** Do what `argv` asks; sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await work(argv)
  } catch (error) {
    const known =
      error instanceof Problem
        ? error
        : (diskProblem(error, 'a file') ??
          problem('program.unexpected', {
            message: (error instanceof Error ? error.message : String(error)).replace(/\.$/, ''),
          }))
    process.stderr.write(`${known.message}\n  ${known.hint}\n`)
    process.exitCode = exitCode(known)
  }
}
