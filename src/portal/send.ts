/**
 * An answer with the portal's headers, compressed where that pays.
 */
import type { Context } from 'hono'
import { compress } from './compress.ts'
import { headers } from './headers.ts'

export interface Answer {
  readonly body: string | Uint8Array
  readonly type: string
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/** Answer the request of `c`. */
export async function send(c: Context, answer: Answer): Promise<Response> {
  const accepted = answer.type === 'image/png' ? undefined : c.req.header('accept-encoding')
  const packed = await compress(answer.body, accepted)
  return new Response(packed.body, {
    status: answer.status ?? 200,
    headers: {
      ...headers,
      'content-type': answer.type,
      'content-length': String(packed.body.length),
      vary: 'accept-encoding',
      ...(packed.encoding === undefined ? {} : { 'content-encoding': packed.encoding }),
      ...answer.headers,
    },
  })
}
