/** Problems of linkage: its model, its files, its size. */
import { entry, nearest } from './entry.ts'

const few = (list: readonly string[]): string =>
  list.length <= 12 ? list.join(', ') : `${list.slice(0, 12).join(', ')} and ${list.length - 12} more`

export const linkageProblems = {
  'link.unknown-column': entry<{ column: string; known: readonly string[] }>({
    say: (d) =>
      `The model names the column “${d.column}”, which the file does not have; it has ${few(d.known)}.`,
    fix: () => 'Correct the name in the model, or make the column under `columns`.',
    example: { column: 'surnname', known: ['unique_id', 'given_name', 'surname'] },
  }),
  'link.invalid-column': entry<{ column: string; why: string }>({
    say: (d) => `The column “${d.column}” of the model cannot be made: ${d.why}.`,
    fix: () => 'Make it of one column, or of several of the file. `docs/linkage.md` has examples.',
    example: { column: 'name3', why: 'it is made of itself' },
  }),
  'link.unsupported-column': entry<{ column: string }>({
    say: (d) => `The column “${d.column}” has a name that the linkage uses for something else.`,
    fix: () => 'Give it another name in the file: country_of_origin in the place of origin, say.',
    example: { column: 'origin' },
  }),
  'link.invalid-model': entry<{ where: string; found: string }>({
    say: (d) => `The linkage model is wrong at ${d.where}: ${d.found}.`,
    fix: () => 'Correct it there; `docs/linkage.md` describes every part of a model.',
    example: { where: 'comparisons.0.levels', found: 'at least two levels are needed' },
  }),
  'link.unsupported-splink': entry<{ where: string; why: string; instead: string }>({
    say: (d) => `Splink's ${d.where} cannot be said here: ${d.why}.`,
    fix: (d) => `${d.instead}. \`docs/linkage.md\` lists what is imported.`,
    example: {
      where: 'comparison “postcodes”, level “Array intersection size >= 1”',
      why: 'it takes lists (array_length)',
      instead: 'Make a text or a number of the list in the file, or leave the level out',
    },
  }),
  'link.unsupported-export': entry<{ where: string; why: string; instead: string }>({
    say: (d) => `Splink cannot say the model's ${d.where}: ${d.why}.`,
    fix: (d) => `${d.instead}.`,
    example: {
      where: 'comparison “given name”, level “Sounds the same”',
      why: 'the column “given_name.phonetic” is made by a dictionary of names',
      instead: 'Keep the column in the file, or take the level out before the export',
    },
  }),
  'link.too-many-pairs': entry<{ rule: string; pairs: number; largest: number; all: number; limit: number }>({
    say: (d) =>
      `The rules would compare ${d.all.toLocaleString('en')} pairs, more than the ${d.limit.toLocaleString('en')} that the model allows; most come from the rule “${d.rule}” (${Math.round(d.pairs).toLocaleString('en')} pairs, its largest block has ${d.largest.toLocaleString('en')} records).`,
    fix: () =>
      'Add a column to that rule, lower its `largest`, or raise `limit` in the model if the machine has the time.',
    example: {
      rule: 'surname',
      pairs: 4_900_000_000,
      largest: 98_000,
      all: 5_000_000_000,
      limit: 2_000_000_000,
    },
  }),
  'link.unreadable-file': entry<{ file: string; why: string }>({
    say: (d) => `${d.file} cannot be read: ${d.why}.`,
    fix: () =>
      'Give CSV (.csv, .tsv, .txt) or Parquet (.parquet) files; write the file again from where it came from.',
    example: { file: 'people.xlsx', why: 'it is neither CSV nor Parquet that can be read whole' },
  }),
  'link.missing-id': entry<{
    file: string
    column: string
    known: readonly string[]
    near: readonly string[]
    records?: number
  }>({
    say: (d) =>
      d.records === undefined
        ? `${d.file} has no column “${d.column}” that would name its records; it has ${few(d.known)}.${nearest(d.near)}`
        : `${d.records} records of ${d.file} have no ${d.column}.`,
    fix: () => 'Name the column under `id` in the model, and give every record one.',
    example: { file: 'people.csv', column: 'unique_id', known: ['id', 'surname'], near: ['id'] },
  }),
  'link.duplicate-ids': entry<{ file: string; column: string; records: number }>({
    say: (d) => `${d.records} records of ${d.file} have a ${d.column} that another record has too.`,
    fix: () => 'Take repeated rows out, or name a column under `id` in the model that tells records apart.',
    example: { file: 'people.csv', column: 'unique_id', records: 12 },
  }),
  'link.mixed-types': entry<{ column: string; types: readonly string[] }>({
    say: (d) => `The column ${d.column} is not of one type: ${d.types.join(', ')}.`,
    fix: () => 'Write it in one type in all files, best as text.',
    example: { column: 'dob', types: ['date in census.parquet', 'varchar in permits.parquet'] },
  }),
  'link.empty-column': entry<{ column: string }>({
    say: (d) => `The column ${d.column}, which the model compares, has no value in any record.`,
    fix: () => 'Take it out of the model, or give files that have it.',
    example: { column: 'phone' },
  }),
  'link.repeated-records': entry<{ source: string; records: number }>({
    say: (d) => `${d.records} records of the source ${d.source} stand in two of its files.`,
    fix: () =>
      'Give each record once. What was linked before need not be given again; a changed record needs a new id, or a new linkage.',
    example: { source: 'permits', records: 40 },
  }),
  'link.unknown-linkage': entry<{ folder: string }>({
    say: (d) => `${d.folder} is no linkage that records can be linked onto.`,
    fix: () => 'Name the folder that `corridor link … --out FOLDER` made.',
    example: { folder: 'people' },
  }),
  'link.no-records': entry<{ folder: string }>({
    say: (d) =>
      `${d.folder} was made with ids only, without the records, so it can be neither reviewed nor linked onto.`,
    fix: () => 'Link its files again without `--ids-only`.',
    example: { folder: 'people' },
  }),
  'link.unknown-folder': entry<{ folder: string }>({
    say: (d) => `${d.folder} is there already and is no linkage, so it is left as it is.`,
    fix: () => 'Name another folder with --out, or move that one away.',
    example: { folder: 'documents' },
  }),
  'link.missing-model': entry<Record<string, never>>({
    say: () => 'There is no model to link by.',
    fix: () =>
      'Name a model: `corridor link MODEL.yaml FILE --out FOLDER`. docs/linkage.md shows how to write one.',
    example: {},
  }),
  'link.engine-failed': entry<{ step: string; engine: string; message: string }>({
    say: (d) => `The step “${d.step}” of the linkage failed on ${d.engine}: ${d.message}.`,
    fix: () => 'See its SQL with `corridor link … --sql`. Nothing half-made was left behind.',
    example: { step: 'agreement', engine: 'duckdb', message: 'out of memory' },
  }),
  'link.stopped': entry<Record<string, never>>({
    say: () => 'The linkage was stopped. Nothing was written.',
    fix: () => 'Run it again.',
    example: {},
  }),
  'link.unknown-source': entry<{ source: string; known: readonly string[] }>({
    say: (d) =>
      `The model names the source “${d.source}” under clustering.unique; the sources are ${few(d.known)}.`,
    fix: () => 'Correct the name in the model, or name the source so on the command line.',
    example: { source: 'cenus', known: ['census', 'survey'] },
  }),
  'link.invalid-judgement': entry<{ file: string; row: number; allowed: readonly string[] }>({
    say: (d) => `${d.file} has a judgement in row ${d.row} that is none of ${few(d.allowed)}.`,
    fix: () => 'Write one of these words there, or leave the cell empty until the pair is judged.',
    example: { file: 'sample.csv', row: 12, allowed: ['match', 'non-match', 'unsure'] },
  }),
  'link.invalid-sample': entry<{ file: string; row: number; why: string }>({
    say: (d) => `${d.file} cannot be read as a sample of pairs at row ${d.row}: ${d.why}.`,
    fix: () =>
      'Fill in only the column judgement; draw the sample again with the same seed if the rest was changed.',
    example: { file: 'sample.csv', row: 12, why: 'the pair stands in row 11 already' },
  }),
  'link.missing-judgements': entry<{ strata: readonly string[]; least: number }>({
    say: (d) => `Too few pairs are judged in the strata ${few(d.strata)}: each needs at least ${d.least}.`,
    fix: () =>
      'Judge more pairs of these strata as match or non-match; nothing can be said of pairs that nobody looked at.',
    example: { strata: ['from 8'], least: 2 },
  }),
}
