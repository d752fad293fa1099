/**
 * Bytes as they travel: Brotli or gzip where the browser takes them and it pays.
 */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const br = promisify(brotliCompress)
const gz = promisify(gzip)

export interface Packed {
  readonly body: Uint8Array<ArrayBuffer>
  readonly encoding: 'br' | 'gzip' | undefined
}

/** Compress `body` for the request's Accept-Encoding; under a kilobyte it stays as it is. */
export async function compress(body: string | Uint8Array, accepted: string | undefined): Promise<Packed> {
  const plain = new Uint8Array(Buffer.from(body))
  const takes = (name: string): boolean =>
    new RegExp(`(^|,)\\s*${name}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)`).test(accepted ?? '')
  if (plain.length < 1000) return { body: plain, encoding: undefined }
  if (takes('br')) {
    const packed = await br(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    })
    return { body: new Uint8Array(packed), encoding: 'br' }
  }
  if (takes('gzip')) return { body: new Uint8Array(await gz(plain)), encoding: 'gzip' }
  return { body: plain, encoding: undefined }
}
