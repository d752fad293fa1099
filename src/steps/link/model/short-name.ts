/**
 * Levels of a name: the same spelling, the same name spelt otherwise, its words in another order, sounds, likeness, a shared word.
 *
 * All levels of an equal name weigh by how rare its canonical form is: a rare spelling of a common name is a common name.
 */
import type { Column, Level } from './model.ts'

type Kind = NonNullable<Column['name_form']>['kind']
type Form = NonNullable<Column['name_form']>['form']

/** @param of columns whose words, put together, are the name */
export function nameLevels(
  of: readonly string[],
  kind: Kind,
): { readonly levels: readonly Level[]; readonly columns: readonly Column[] } {
  const named = (form: Form): string => `${of.join(' + ')}.${form}`
  const [plain, canonical] = [named('plain'), named('canonical')]
  const frequency = { of: canonical, weight: 1, least: 0 }
  const ordered = kind === 'full' || of.length > 1
  const forms: readonly Form[] = ['plain', 'canonical', ...(ordered ? (['sorted'] as const) : []), 'phonetic']
  const reordered: Level = { label: 'Same words in another order', test: { exact: named('sorted') } }
  return {
    columns: forms.map((form) => ({ name: named(form), name_form: { of: [...of], kind, form } })),
    levels: [
      { label: 'Missing', test: { missing: [plain] } },
      { label: 'Same spelling', test: { exact: plain }, frequency },
      // Said in full, so that no level takes the place of “equal in the canonical form” when rarity is weighed.
      {
        label: 'Same name, spelt otherwise',
        test: { all: [{ exact: canonical }, { not: { exact: plain } }] },
        frequency,
      },
      ...(ordered ? [reordered] : []),
      { label: 'Sounds the same', test: { exact: named('phonetic') } },
      { label: 'Similar (Jaro-Winkler 0.92 or more)', test: { jaroWinkler: plain, atLeast: 0.92 } },
      { label: 'Similar (Jaro-Winkler 0.85 or more)', test: { jaroWinkler: plain, atLeast: 0.85 } },
      { label: 'A word in common', test: { shared: canonical, atLeast: 1 } },
      { label: 'Different', test: { else: true } },
    ],
  }
}
