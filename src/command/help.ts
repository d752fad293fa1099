/**
 * What the program says of itself: all its commands and options, or one command with the options that are of it.
 */
interface Command {
  readonly takes: string
  readonly does: string
}

interface Option {
  /** `with A, B: what it is`, or what it is for every command. */
  readonly about: string
}

/** Width of the column that a name and its arguments stand in. */
const width = 34

/** A name, and what it does beside it; on a line of its own where the name is too long for that. */
const entry = (name: string, does: string): string =>
  name.length < width ? `  ${name.padEnd(width)} ${does}` : `  ${name}\n  ${''.padEnd(width)} ${does}`

/** Whether an option says that it is of a command. */
const isOf = (command: string, { about }: Option): boolean =>
  about
    .split('; ')
    .flatMap((part) => /^with ([^:(]+)/.exec(part)?.[1]?.split(',') ?? [])
    .some((one) => one.trim().split(' ')[0] === command)

export const helpPage = (
  commands: Readonly<Record<string, Command>>,
  options: Readonly<Record<string, Option>>,
): string =>
  [
    'corridor: migration statistics from the files that agencies hold',
    '',
    ...Object.entries(commands).map(([name, { takes, does }]) => entry(`corridor ${name} ${takes}`, does)),
    '',
    ...Object.entries(options).map(([name, { about }]) => `  --${name.padEnd(10)} ${about}`),
    '',
    'EDITION is a folder with a corridor.yaml, for example editions/west-africa (taken where none is named).',
    '`corridor help COMMAND` says which options a command has.',
    '',
  ].join('\n')

export function helpOf(
  name: string,
  { takes, does }: Command,
  options: Readonly<Record<string, Option>>,
): string {
  const own = Object.entries(options).filter(([option, of]) => isOf(name, of) || option === 'json')
  return [
    `corridor ${name} ${takes}`,
    `  ${does}`,
    '',
    ...own.map(([option, { about }]) => `  --${option.padEnd(10)} ${about}`),
    '',
  ].join('\n')
}
