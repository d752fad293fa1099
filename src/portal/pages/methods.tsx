/**
 * How the numbers are defined and made: definitions side by side, formulas, forms that the tables answer, lists of codes.
 */
import { isFromRecords } from '../../standards/table.ts'
import { DataTable } from '../data-table.tsx'
import type { Page, PageContext } from '../page.ts'
import { definitionList } from './methods/definition-list.ts'
import { formulaList } from './methods/formula-list.tsx'
import { listOfLists } from './methods/list-of-lists.ts'
import { templateList } from './methods/template-list.ts'
import { waysOf } from './methods/ways.ts'

/** Make the page. */
export async function methods(ctx: PageContext): Promise<Page> {
  const { f, lang, m } = ctx
  const text = m.methods
  const { codelists, definitions, structures, tables } = ctx.release.vocabulary
  const said = new Set(definitions.flatMap((d) => d.said.map((s) => s.standard[lang])))
  const notions = f.count(definitions.length, text.notions)
  const standards = f.count(said.size, text.standards)
  const formulas = tables.filter((t) => t.formula !== undefined).length
  const counted = tables.find(isFromRecords)
  const answer =
    counted === undefined
      ? text.answer(notions, standards, f.count(formulas, text.formulas))
      : m.national.methods(notions, standards, waysOf(ctx))
  const known = (id: string): boolean =>
    codelists.some((c) => c.id === id) || definitions.some((d) => d.id === id)
  const ways = [
    ['usual-residence', text.rules.residence],
    ['CL_RESIDENCE_RULE', text.rules.residenceList],
    ['CL_POPULATION_TYPE', text.rules.population],
  ].filter(([id = '']) => known(id))
  const links = (list: readonly (readonly string[])[]) => (
    <ul class="plain">
      {list.map(([id = '', label = '']) => (
        <li>
          <a href={ctx.href(`/methods/${id}`)}>{label}</a>
        </li>
      ))}
    </ul>
  )
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <h2 id="definitions">{text.definitions.title}</h2>
        <DataTable ctx={ctx} table={definitionList(ctx)} />
        <h2 id="rules">{text.rules.title}</h2>
        {links([...ways, ['groups', text.rules.groups]])}
        {counted === undefined ? (
          ''
        ) : (
          <>
            <h2 id="counting">{m.national.counting.title}</h2>
            <p>{m.national.counting.text}</p>
            <p>
              <a href={ctx.href(`/tables/${counted.id}/steps`)}>
                {m.national.counting.steps(counted.title[lang])}
              </a>
            </p>
          </>
        )}
        {formulas === 0 ? (
          ''
        ) : (
          <>
            <h2 id="formulas">{text.compute.title}</h2>
            <DataTable ctx={ctx} table={formulaList(ctx)} />
            {links([['formulas', text.compute.all]])}
          </>
        )}
        <h2 id="templates">{text.templates.title}</h2>
        <p>{text.templates.text}</p>
        <DataTable ctx={ctx} table={templateList(ctx)} />
        <h2 id="lists">{text.lists.title}</h2>
        <DataTable ctx={ctx} table={listOfLists(ctx)} />
        <h2 id="concepts">{text.more}</h2>
        {links([['concepts', text.concepts.link], ...structures.map((s) => [s.id, s.name[lang]])])}
      </>
    ),
  }
}
