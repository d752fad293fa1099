/**
 * The form of a file that an agency hands over: what a reader must know beside the bytes. Part of a source's description.
 *
 * Everything has a default, so that `{}` is a CSV file whose encoding and delimiter are looked for.
 */
import { z } from 'zod'

export const fileFormats = ['csv', 'fixed', 'xlsx', 'jsonl', 'parquet'] as const
export const fileEncodings = [
  'utf-8',
  'latin-1',
  'windows-1252',
  'utf-16',
  'macintosh',
  'cp437',
  'cp850',
] as const

const place = z.int().min(1)

/** A field of a fixed-width line: its name, its first and its last character, both inclusive, counted from 1. */
export const FixedField = z
  .tuple([z.string().trim().min(1), place, place])
  .refine(([, from, to]) => from <= to, 'the first character of a field must not come after its last')
export type FixedField = z.infer<typeof FixedField>

export const FileForm = z
  .strictObject({
    format: z.enum(fileFormats).default('csv'),
    /** Of csv, fixed and jsonl. `auto`: by the byte order mark, else UTF-8 where it is valid, else windows-1252. */
    encoding: z.enum([...fileEncodings, 'auto']).default('auto'),
    /** Of csv. `auto`: the one by which the first rows are most alike. */
    delimiter: z.enum([',', ';', '\t', '|', 'auto']).default('auto'),
    /** Sign around texts of csv; doubled, it stands for itself. Empty: none has a meaning. */
    quote: z.enum(['"', "'", '']).default('"'),
    /**
     * How numbers are written in csv and fixed, where the texts stay as they are and `steps/harmonise` reads them. `auto`: point or comma,
     * and nothing between thousands; else the other sign, or a blank, may stand between thousands.
     */
    decimal: z.enum(['.', ',', 'auto']).default('auto'),
    /** True: the first line that is not skipped has the names. A list: there is no such line, these are the names. */
    header: z.union([z.literal(true), z.array(z.string().trim().min(1)).min(1)]).default(true),
    /** Lines of text, or rows of a sheet, before the header (before the data, where there is none). */
    skip: z.int().min(0).max(10_000).default(0),
    /** Of xlsx: the sheet's name, or its place, 1 the first. */
    sheet: z.union([z.string(), place]).default(1),
    /** Of fixed, together up to the end of the line: what stands after the last is a field too many. */
    fields: z.array(FixedField).default([]),
    /** Of csv and fixed: lines that begin with it are no rows. */
    comment: z.string().min(1).max(4).optional(),
  })
  .refine(({ format, fields }) => (format === 'fixed') === fields.length > 0, {
    path: ['fields'],
    error: 'a file of fixed width has fields, another has none',
  })
  .refine(({ format, header }) => header === true || format === 'csv' || format === 'xlsx', {
    path: ['header'],
    error: 'only csv and xlsx may come without names; fixed has them under fields',
  })
  .refine(({ format, skip }) => skip === 0 || (format !== 'jsonl' && format !== 'parquet'), {
    path: ['skip'],
    error: 'jsonl and parquet have no lines before their rows',
  })
  .refine(
    ({ quote, comment, delimiter }) => comment === undefined || (comment !== quote && comment !== delimiter),
    {
      path: ['comment'],
      error: 'the comment sign must differ from quote and delimiter',
    },
  )
export type FileForm = z.infer<typeof FileForm>
export type FileEncoding = (typeof fileEncodings)[number]
