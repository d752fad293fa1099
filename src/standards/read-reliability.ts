/**
 * Schemes of reliability: `standards/reliability/*.yaml`, one a file.
 */
import { fileURLToPath } from 'node:url'
import { readDocument } from './read-document.ts'
import { Reliability } from './reliability.ts'

const home = fileURLToPath(new URL('../../standards', import.meta.url))

/**
 * Read a scheme by the name of its file.
 *
 * @throws standards.invalid where the file is absent or wrong
 */
export const readReliability = (name = 'survey', dir: string = home): Reliability =>
  readDocument(dir, `reliability/${name}.yaml`, Reliability)
