/**
 * The words that a person types, one call each. Results go to stdout, progress to stderr.
 *
 * Exit codes: 0 done · 1 the data or the person · 2 usage · 70 our fault · 130 stopped.
 */
import { parseArgs } from 'node:util'
import { commands, isCommand } from './command/commands.ts'
import { options } from './command/options.ts'
import { diskProblem } from './disk-problem.ts'
import { Problem, problem } from './problem.ts'
import { nearest } from './problems/entry.ts'
import { nearCodes } from './standards/near-codes.ts'

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
    process.stdout.write(isCommand(about) ? helpOf(about) : helpPage())
    return
  }
  switch (command) {
    case 'check':
      return (await import('./command/check.ts')).check(first ?? example, values.json)
    case 'run': {
      const moment = values['as-of']
      if (moment !== undefined)
        return (await import('./command/rebuild.ts')).rebuildCommand(first ?? example, moment, values)
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
  ['run.stopped', 'link.stopped', 'intake.stopped', 'review.stopped'].includes(error.code)
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
