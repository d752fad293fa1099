/**
 * A record type: the harmonised row of person-level records, whatever agency they come from.
 *
 * Columns that are `identity` (names, documents, full dates of birth) never stand in one dataset with the others after intake.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

/** What the fields of a column hold. */
export const kinds = ['id', 'name', 'document', 'date', 'code', 'integer', 'number', 'flag', 'text'] as const
export type Kind = (typeof kinds)[number]

export const RecordColumn = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z_]*$/),
    kind: z.enum(kinds),
    /** Where the kind is `code`. */
    codelist: z
      .string()
      .regex(/^CL_[A-Z0-9_]+$/)
      .optional(),
    /** A row without it is set aside. */
    required: z.boolean().default(false),
    identity: z.boolean().default(false),
    name: Labels,
  })
  .refine((column) => (column.kind === 'code') === (column.codelist !== undefined), {
    message: 'a column of codes has a codelist, and no other has',
  })
export type RecordColumn = z.infer<typeof RecordColumn>

export const RecordType = z.strictObject({
  id: z.enum(['crossing', 'person', 'permit', 'survey_person']),
  source: z.string(),
  name: Labels,
  /** One sentence: what one row is. */
  description: Labels,
  columns: z.array(RecordColumn).min(1),
})
export type RecordType = z.infer<typeof RecordType>
