/**
 * The codelists that the templates make: CL_TEMPLATE, and CL_TEMPLATE_TABLE with one code for each request.
 *
 * In the second, templates stand above their tables, and `_T` above the templates that go to countries everywhere, so that a sum
 * can be followed down to what it adds up.
 */
import type { Code, Codelist } from './codelist.ts'
import type { Labels } from './labels.ts'
import { requestCode } from './request-code.ts'
import type { Template } from './template.ts'

const all: Code = {
  id: '_T',
  name: {
    en: 'All that countries everywhere are asked for',
    fr: 'Tout ce qui est demandé à tous les pays',
    pt: 'Tudo o que se pede a todos os países',
  },
}

const list = (id: string, name: Labels, codes: readonly Code[]): Codelist => ({
  id,
  agency: 'CORRIDOR',
  version: '1.0',
  source: 'The templates in standards/templates',
  ours: true,
  name,
  codes: [...codes],
})

const ofTemplate = ({ id, title, asked }: Template): Code => ({
  id,
  name: title,
  ...(asked ? { parent: '_T' } : {}),
})

const ofTable = (template: Template, table: Template['tables'][number]): Code => {
  // The codes of a rebuilt template are ours and tell a reader nothing.
  const own = template.reconstructed ? '' : ` ${table.id}`
  const name = (lang: 'en' | 'fr' | 'pt'): string => `${template.short[lang]}${own} – ${table.title[lang]}`
  return {
    id: requestCode(template.id, table.id),
    name: { en: name('en'), fr: name('fr'), pt: name('pt') },
    parent: template.id,
  }
}

export function templateLists(templates: readonly Template[]): readonly Codelist[] {
  return [
    list('CL_TEMPLATE', { en: 'Template', fr: 'Modèle de tableaux', pt: 'Modelo de quadros' }, [
      all,
      ...templates.map(ofTemplate),
    ]),
    list('CL_TEMPLATE_TABLE', { en: 'Requested table', fr: 'Tableau demandé', pt: 'Quadro pedido' }, [
      all,
      ...templates.flatMap((t) => [ofTemplate(t), ...t.tables.map((table) => ofTable(t, table))]),
    ]),
  ]
}
