import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dirtWords } from '../../../src/synth/country/dirt-words.ts'
import { settings, write } from './small-country.ts'

test('the page names every file with its rows, every field, and every kind of dirt with its rate', async () => {
  const country = await write(3000)
  const page = readFileSync(country.at('README.md'), 'utf8')
  country.remove()
  for (const { file, rows } of country.report.files) expect(page).toContain(`| \`${file}\` | ${rows} |`)
  for (const [kind, { asked, chances }] of Object.entries(country.report.dirt))
    expect(page).toContain(
      `| ${kind} | ${dirtWords[kind.split('.')[1] ?? '']} | ${(100 * asked).toFixed(2)} % | ${chances} |`,
    )
  for (const words of [
    'Latin-1',
    'UTF-8 with byte order mark',
    'fixed width',
    'JSON Lines',
    'XLSX',
    'Parquet',
    'tab',
  ])
    expect(page).toContain(words)
  for (const line of settings.country.history) expect(page).toContain(line)
})

test('each kind of dirt that can be asked for has words', () => {
  const kinds = Object.values(settings.agencies).flatMap(({ dirt }) => Object.keys(dirt))
  expect([...new Set(kinds)].filter((kind) => dirtWords[kind] === undefined)).toEqual([])
  expect(Object.keys(dirtWords).filter((kind) => !kinds.includes(kind))).toEqual([])
})
