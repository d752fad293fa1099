/** Concepts: `standards/concepts/concepts.yaml`, all in one file, in the order in which a reader meets them. */
import { z } from 'zod'
import { Concept } from './concept.ts'
import { readDocument } from './read-document.ts'

const Concepts = z.strictObject({ concepts: z.array(Concept).min(1) })

/**
 * Read the concepts under `dir`.
 *
 * @throws standards.invalid
 */
export function readConcepts(dir: string): readonly Concept[] {
  return readDocument(dir, 'concepts/concepts.yaml', Concepts).concepts
}
