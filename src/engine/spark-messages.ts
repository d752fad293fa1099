/**
 * The messages of Spark Connect that Corridor uses, and no others, with the field numbers of the standard.
 *
 * Source: Apache Spark 4.3.0 (Apache-2.0), sql/connect/common/src/main/protobuf/spark/connect: base.proto, relations.proto,
 * commands.proto. Fields that are not named here are skipped when an answer is read, as protocol buffers have it.
 */
import { fromJSON } from '@grpc/proto-loader'

interface Field {
  readonly rule?: string
  readonly type: string
  readonly id: number
}

const one = (type: string, id: number): Field => ({ type, id })
const many = (type: string, id: number): Field => ({ rule: 'repeated', type, id })
const message = (fields: Readonly<Record<string, Field>>) => ({ fields: { ...fields } })
const call = (name: string) => ({
  requestType: `${name}Request`,
  responseType: `${name}Response`,
  comment: '',
})

const session = { session_id: one('string', 1), user_context: one('UserContext', 2) }

const definition = fromJSON(
  {
    nested: {
      spark: {
        nested: {
          connect: {
            nested: {
              UserContext: message({ user_id: one('string', 1) }),
              KeyValue: message({ key: one('string', 1), value: one('string', 2) }),
              SQL: message({ query: one('string', 1) }),
              Relation: message({ sql: one('SQL', 10) }),
              SqlCommand: message({ input: one('Relation', 6) }),
              Command: message({ sql_command: one('SqlCommand', 5) }),
              Plan: message({ root: one('Relation', 1), command: one('Command', 2) }),
              ExecutePlanRequest: message({
                ...session,
                plan: one('Plan', 3),
                client_type: one('string', 4),
                operation_id: one('string', 6),
              }),
              ArrowBatch: message({ row_count: one('int64', 1), data: one('bytes', 2) }),
              ExecutePlanResponse: message({
                session_id: one('string', 1),
                arrow_batch: one('ArrowBatch', 2),
              }),
              ConfigSet: message({ pairs: many('KeyValue', 1) }),
              ConfigOperation: message({ set: one('ConfigSet', 1) }),
              ConfigRequest: message({
                ...session,
                operation: one('ConfigOperation', 3),
                client_type: one('string', 4),
              }),
              ConfigResponse: message({ session_id: one('string', 1) }),
              InterruptRequest: message({
                ...session,
                client_type: one('string', 3),
                interrupt_type: one('int32', 4),
                operation_id: one('string', 6),
              }),
              InterruptResponse: message({ session_id: one('string', 1) }),
              ReleaseSessionRequest: message({ ...session, client_type: one('string', 3) }),
              ReleaseSessionResponse: message({ session_id: one('string', 1) }),
              SparkConnectService: {
                methods: {
                  ExecutePlan: { ...call('ExecutePlan'), responseStream: true },
                  Config: call('Config'),
                  Interrupt: call('Interrupt'),
                  ReleaseSession: call('ReleaseSession'),
                },
              },
            },
          },
        },
      },
    },
  },
  { keepCase: true, longs: Number },
)

/** InterruptRequest.InterruptType: the operation that is named. */
export const interruptOperation = 3

/** What is asked to be run. */
export type SparkPlan =
  | { readonly root: { readonly sql: { readonly query: string } } }
  | {
      readonly command: {
        readonly sql_command: { readonly input: { readonly sql: { readonly query: string } } }
      }
    }

/** One message of the answer to ExecutePlan; a batch is an Arrow IPC stream of its own. */
export interface SparkAnswer {
  readonly arrow_batch?: { readonly row_count: number; readonly data: Uint8Array } | null
}

export interface SparkMethod {
  readonly path: string
  readonly requestSerialize: (value: object) => Buffer
  readonly responseDeserialize: (bytes: Buffer) => object
}

const methods = definition['spark.connect.SparkConnectService'] as unknown as Readonly<
  Record<string, SparkMethod>
>

/** A method of the service. */
export function sparkMethod(name: 'ExecutePlan' | 'Config' | 'Interrupt' | 'ReleaseSession'): SparkMethod {
  const found = methods[name]
  if (found === undefined) throw new TypeError(`no method ${name}`)
  return found
}
