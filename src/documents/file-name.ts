/** The name of a document's file: `migration-profile-GHA-en.pdf`. */
import type { Format } from './formats.ts'
import type { Wanted } from './make-document.ts'

const names = { profile: 'migration-profile', strategy: 'migration-data-strategy' } as const

/** Write the name. */
export function fileName({ kind, area, lang }: Wanted, format: Format): string {
  return `${names[kind]}-${area}-${lang}.${format}`
}
