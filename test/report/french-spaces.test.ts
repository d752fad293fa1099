import { expect, test } from 'vitest'
import { spaced, spacedIn, spacedPage } from '../../src/report/french-spaces.ts'

test.each([
  ['Combien ?', 'Combien\u202F?'],
  ['Refusé ; à renvoyer !', 'Refusé\u202F; à renvoyer\u202F!'],
  ['Deux raisons : « le coût », le temps.', 'Deux raisons\u00A0: «\u00A0le coût\u00A0», le temps.'],
  ['« Qui ? »', '«\u00A0Qui\u202F?\u00A0»'],
  ['« Qui ? » : personne', '«\u00A0Qui\u202F?\u00A0»\u00A0: personne'],
])('%s does not break before its signs', (plain, shown) => {
  expect(spaced('fr', plain)).toBe(shown)
})

test.each(['à 10:30', 'a ?b=1', 'https://exemple.org/?a=b', 'déjà\u202F? oui\u00A0: non', 'un :sexe'])(
  '%s stays as it is',
  (text) => {
    expect(spaced('fr', text)).toBe(text)
  },
)

test('other languages have no such spaces, and theirs are left alone', () => {
  expect(spaced('en', 'Why ? « this » : that')).toBe('Why ? « this » : that')
  expect(spacedPage('pt', '<p>Porquê ?</p>')).toBe('<p>Porquê ?</p>')
})

test('of a page only what is read changes: no address, no field, no style, no code', () => {
  const page =
    '<style>a > b : c ;</style><p title="Où ?"><a href="/fr?q=a : b">Où ?</a> : ici</p><input value="« x »"/><pre>select 1 ; <b>x</b> ?</pre><datalist><option>Autre : x</option></datalist>'
  expect(spacedPage('fr', page)).toBe(page.replace('>Où ?</a> : ici', '>Où\u202F?</a>\u00A0: ici'))
})

test('of a document every text changes, and nothing else', () => {
  const given = { title: 'Où ?', parts: [{ text: 'ici : là', width: 3, none: undefined }], is: true }
  expect(spacedIn('fr', given)).toEqual({
    title: 'Où\u202F?',
    parts: [{ text: 'ici\u00A0: là', width: 3, none: undefined }],
    is: true,
  })
  expect(spacedIn('en', given)).toBe(given)
})
