/** Problems of the comparison of a release with a known truth. */
import { entry } from './entry.ts'

export const qualityProblems = {
  'quality.missing-entry': entry<{ tables: readonly string[]; edition: string }>({
    say: (d) =>
      `The release has ${d.tables.length === 1 ? 'a table that is' : 'tables that are'} counted from records, and methods.yaml of ${d.edition} does not say from which: ${d.tables.join(', ')}.`,
    fix: () =>
      'Add an entry with the records and the date under `tables` in methods.yaml, or run the edition again so that the release is made by what stands there.',
    example: { tables: ['stock-birth'], edition: 'sanoria' },
  }),
  'quality.missing-methods': entry<{ edition: string }>({
    say: (d) => `${d.edition} has no methods.yaml: nothing in its release is made from records.`,
    fix: () =>
      'Name an edition whose tables are counted from records, such as the one that `corridor synth country` writes.',
    example: { edition: 'editions/west-africa' },
  }),
  'quality.missing-truth': entry<{ folder: string; missing: readonly string[] }>({
    say: (d) => `There is no truth in ${d.folder} to compare with: ${d.missing.join(', ')} not found.`,
    fix: () =>
      'Name the folder with --truth; `corridor synth country` writes it beside the files of the agencies, as `truth/`. Of a real country nobody has one.',
    example: { folder: 'sanoria/truth', missing: ['persons.parquet', 'spells.parquet'] },
  }),
}
