import { expect, test } from 'vitest'
import { XmlError, attributes, xmlScanner } from '../../../../src/store/stage/xlsx/xml.ts'

/** What is told, the text pushed in pieces of `size` characters. */
function told(xml: string, size: number): string {
  const said: string[] = []
  const scanner = xmlScanner({
    open: (name, raw) =>
      said.push(`<${name} ${[...attributes(raw)].map(([k, v]) => `${k}=${v}`).join(' ')}>`),
    close: (name) => said.push(`</${name}>`),
    text: (text) => said.push(text),
  })
  for (let at = 0; at < xml.length; at += size) scanner.push(xml.slice(at, at + size))
  scanner.end()
  return said.join('')
}

const xml = `<?xml version="1.0"?><!-- a > b --><x:a b='1 &gt; 0' c="/>"><d/>a &amp; &#x1F600;<![CDATA[<&>]]><e f="&lt;"  /></x:a>`

test('however it is cut into pieces, the same is told', () => {
  const whole = told(xml, xml.length)
  expect(whole).toBe('<a b=1 > 0 c=/>><d ></d>a & 😀<&><e f=<></e></a>')
  for (let size = 1; size < 40; size++) expect(told(xml, size)).toBe(whole)
})

test.each(['<a>', '<a></a', '</a>', '<a/></a>', '<a/>x', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'])(
  '%s is no XML',
  (text) => {
    expect(() => told(text, 3)).toThrow(XmlError)
  },
)
