/**
 * The address of a Spark Connect server: `sc://host:port/;use_ssl=true;token=…;user_id=…`, as Spark's own clients write it.
 *
 * Source: Apache Spark, sql/connect/docs/client-connection-string.md.
 */
import { problem } from '../problem.ts'

export interface SparkAddress {
  /** host:port */
  readonly host: string
  readonly secure: boolean
  readonly token?: string
  readonly user: string
}

const usualPort = 15002

/** @throws engine.invalid-address */
export function sparkAddress(text: string): SparkAddress {
  const found = /^sc:\/\/([^/:;]+|\[[0-9a-fA-F:]+\])(?::([0-9]{1,5}))?(?:\/(;.*)?)?$/.exec(text)
  const [, host, port, tail = ''] = found ?? []
  const wrong = (why: string) => problem('engine.invalid-address', { address: text.split(';')[0] ?? '', why })
  if (host === undefined) throw wrong('it is not of the form sc://host:port')
  if (Number(port ?? usualPort) > 65535) throw wrong('there is no such port')
  const options = new Map<string, string>()
  for (const pair of tail.split(';').filter((p) => p !== '')) {
    const [key = '', ...value] = pair.split('=')
    if (!['use_ssl', 'token', 'user_id'].includes(key)) throw wrong(`the option ${key} is not known here`)
    options.set(key, decodeURIComponent(value.join('=')))
  }
  const token = options.get('token')
  if (token !== undefined && options.get('use_ssl') === 'false') throw wrong('a token is sent over TLS only')
  return {
    host: `${host}:${port ?? usualPort}`,
    secure: options.get('use_ssl') === 'true' || token !== undefined,
    ...(token === undefined ? {} : { token }),
    user: options.get('user_id') ?? 'corridor',
  }
}
