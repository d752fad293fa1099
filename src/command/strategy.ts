/** `corridor strategy COUNTRY`: the migration data strategy of a country, or a proposal, as HTML, Word and PDF. */
import { documentCommand } from './document.ts'
import type { DocumentAsked } from './document.ts'

/** @throws those of documentCommand */
export const strategyCommand = (asked: DocumentAsked): Promise<void> => documentCommand('strategy', asked)
