/** `corridor profile COUNTRY`: the Migration Profile of a country as HTML, Word and PDF. */
import { documentCommand } from './document.ts'
import type { DocumentAsked } from './document.ts'

/** @throws those of documentCommand */
export const profileCommand = (asked: DocumentAsked): Promise<void> => documentCommand('profile', asked)
