/**
 * Numbers of figures and tables, in the order in which a reader meets them.
 */
import type { Block, Document } from './model.ts'

export interface Numbers {
  readonly figure: ReadonlyMap<string, number>
  readonly table: ReadonlyMap<string, number>
}

/** Count from 1, figures and tables apart, over the whole document. */
export function numbered(document: Document): Numbers {
  const blocks = document.chapters.flatMap((c) => [...c.blocks, ...c.sections.flatMap((s) => s.blocks)])
  const ids = (of: (block: Block) => string | undefined): ReadonlyMap<string, number> =>
    new Map(blocks.flatMap((block) => of(block) ?? []).map((id, i) => [id, i + 1]))
  return {
    figure: ids((block) => (block.kind === 'figure' ? block.figure.id : undefined)),
    table: ids((block) => (block.kind === 'table' ? block.table.id : undefined)),
  }
}
