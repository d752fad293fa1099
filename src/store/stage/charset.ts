/**
 * Bytes to text, strictly: a byte that the encoding does not allow is a problem with its place, never a replacement sign.
 *
 * The tables of windows-1252 and macintosh are those of the Unicode Consortium's mapping files (VENDORS/MICSFT/WINDOWS/CP1252.TXT,
 * VENDORS/APPLE/ROMAN.TXT), as are those of the DOS pages 437 and 850 (VENDORS/MICSFT/PC/CP437.TXT, CP850.TXT), which old programs of
 * registers still write. `TextDecoder` is not asked for them, nor for latin-1: it takes latin-1 for windows-1252 and bytes
 * without a sign for control signs, as browsers do, and some versions of Node 22 confused the two.
 */
import type { FileEncoding } from '../../edition/file-form.ts'

/** Signs of the bytes 0x80 to 0x9F; a space where there is none. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Signs of the bytes 0x80 to 0xFF; U+F8FF is the apple. */
const macintosh =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** Signs of the bytes 0x80 to 0xFF of DOS, as it was sold in the United States and in Western Europe. */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0'
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

const upper = /[\x80-\xFF]/g

/** A decoder of a stream of bytes; `decode()` without bytes says that the stream has ended. */
export interface Charset {
  /** @throws RangeError or TypeError where the bytes are not allowed */
  decode(bytes?: Uint8Array): string
}

/** @param order of the bytes of utf-16 */
export function charset(encoding: FileEncoding, order: 'le' | 'be' = 'le'): Charset {
  switch (encoding) {
    case 'utf-8':
      return strict('utf-8')
    case 'utf-16':
      return strict(`utf-16${order}`)
    case 'latin-1':
      return singleByte(/[\x80-\x9F]/g, () => undefined)
    case 'windows-1252':
      return singleByte(/[\x80-\x9F]/g, (byte) => {
        const sign = windows1252[byte - 0x80]
        return sign === ' ' ? undefined : sign
      })
    case 'macintosh':
      return singleByte(upper, (byte) => macintosh[byte - 0x80])
    case 'cp437':
      return singleByte(upper, (byte) => cp437[byte - 0x80])
    case 'cp850':
      return singleByte(upper, (byte) => cp850[byte - 0x80])
  }
}

function strict(name: string): Charset {
  const decoder = new TextDecoder(name, { fatal: true })
  return {
    decode: (bytes) => (bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })),
  }
}

/** @param which bytes, as Latin-1, are looked up by `sign` */
function singleByte(which: RegExp, sign: (byte: number) => string | undefined): Charset {
  return {
    decode: (bytes = new Uint8Array()) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('latin1')
        .replaceAll(which, (byte) => {
          const found = sign(byte.charCodeAt(0))
          if (found === undefined) throw new RangeError('a byte without a sign')
          return found
        }),
  }
}
