/** Name and version of the program, from package.json; `src` and `dist` lie equally deep. */
import { readFileSync } from 'node:fs'

const found = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export const version: string = found.version
