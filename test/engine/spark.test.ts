/**
 * Needs a Spark Connect server: `npm run test:spark` starts one and names it in CORRIDOR_SPARK.
 */
import { describe } from 'vitest'
import { openSpark } from '../../src/engine/spark.ts'
import { engineKeepsItsWord } from './conformance.ts'

const address = process.env['CORRIDOR_SPARK']

describe.skipIf(address === undefined)('Spark (only where a server is named: npm run test:spark)', () => {
  engineKeepsItsWord('Spark', (folder) => openSpark(address ?? '', folder), {
    bytes:
      'Parquet’s Java writer lists the encodings of a column in any order; rows and their order are the same',
  })
})
