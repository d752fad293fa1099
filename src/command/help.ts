/**
 * What the program says of itself: all its commands and options, or one command with the options that are of it.
 */
import { commands } from './commands.ts'
import type { Command, CommandName } from './commands.ts'
import { options } from './options.ts'
import type { Option, Use } from './options.ts'

/** Width of the column that a name and its arguments stand in. */
const width = 34

/** A name, and what it does beside it; on a line of its own where the name is too long for that. */
const entry = (name: string, does: string): string =>
  name.length < width ? `  ${name.padEnd(width)} ${does}` : `  ${name}\n  ${''.padEnd(width)} ${does}`

const optionLine = (name: string, uses: readonly Use[]): string =>
  `  --${name.padEnd(10)} ${uses.map((use) => (use.with === undefined ? use.is : `with ${use.with.join(', ')}: ${use.is}`)).join('; ')}`

const allOptions: readonly (readonly [string, Option])[] = Object.entries(options)

export const helpPage = (): string =>
  [
    'corridor: migration statistics from the files that agencies hold',
    '',
    ...Object.entries<Command>(commands).map(([name, { takes, does }]) =>
      entry(`corridor ${name} ${takes}`, does),
    ),
    '',
    ...allOptions.map(([name, { about }]) => optionLine(name, about)),
    '',
    'EDITION is a folder with a corridor.yaml, for example editions/west-africa (taken where none is named).',
    '`corridor help COMMAND` says which options a command has.',
    '',
  ].join('\n')

export function helpOf(command: CommandName): string {
  const { takes, does } = commands[command]
  return [
    `corridor ${command} ${takes}`,
    `  ${does}`,
    '',
    ...allOptions.flatMap(([name, { about }]) => {
      const own = about.flatMap((use) => usesOf(command, use))
      return own.length > 0 ? [optionLine(name, own)] : name === 'json' ? [optionLine(name, about)] : []
    }),
    '',
  ].join('\n')
}

/** What an option is with `command` alone: the words after the command are told where only they make the difference. */
function usesOf(command: CommandName, { with: all, is }: Use): readonly Use[] {
  const own = (all ?? []).filter((one) => one.split(' ')[0] === command)
  if (own.length === 0) return []
  return own.includes(command) ? [{ is }] : [{ with: own, is }]
}
