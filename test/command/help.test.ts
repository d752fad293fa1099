import { expect, test } from 'vitest'
import { commands, isCommand } from '../../src/command/commands.ts'
import type { CommandName } from '../../src/command/commands.ts'
import { helpOf, helpPage } from '../../src/command/help.ts'
import { options } from '../../src/command/options.ts'

const line = (help: string, option: string): string | undefined =>
  help.split('\n').find((one) => one.startsWith(`  --${option} `))

test('the page lists every command and every option', () => {
  const page = helpPage()
  for (const name of Object.keys(commands)) expect(page).toContain(`  corridor ${name} `)
  for (const name of Object.keys(options)) expect(line(page, name)).toBeDefined()
  expect(line(page, 'truth')).toBe(
    '  --truth      with link: the column that holds the person, to measure the result by; with quality: the folder with the truth',
  )
})

test('of a command an option is told as it is there', () => {
  expect(line(helpOf('link'), 'truth')).toBe(
    '  --truth      the column that holds the person, to measure the result by',
  )
  expect(line(helpOf('quality'), 'truth')).toBe('  --truth      the folder with the truth')
  expect(line(helpOf('serve'), 'truth')).toBeUndefined()
})

test('where only the words after a command make the difference they are told', () => {
  expect(line(helpOf('synth'), 'out')).toBe(
    '  --out        with synth country: the folder for the files; with synth people: the file',
  )
})

test('every option has a command that tells it, or is of all', () => {
  const names = Object.keys(commands).filter(isCommand)
  const told = (option: string, command: CommandName): boolean => line(helpOf(command), option) !== undefined
  const ofNone = Object.keys(options).filter((option) => !names.some((command) => told(option, command)))
  expect(ofNone).toEqual(['help', 'version'])
})
