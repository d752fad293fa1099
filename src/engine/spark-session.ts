/**
 * A session with a Spark Connect server: SQL goes out over gRPC, rows come back as Arrow.
 *
 * One session is one Corridor engine: its settings, views and what it runs are its own, and end with it.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Client, Metadata, credentials, status } from '@grpc/grpc-js'
import type { ServiceError } from '@grpc/grpc-js'
import { tableFromIPC } from '@uwdata/flechette'
import type { Table } from '@uwdata/flechette'
import { problem } from '../problem.ts'
import type { Columns, Row } from './engine.ts'
import { plainValue } from './plain-value.ts'
import type { SparkAddress } from './spark-address.ts'
import { interruptOperation, sparkMethod } from './spark-messages.ts'
import type { SparkAnswer, SparkPlan } from './spark-messages.ts'

export interface SparkSession {
  /** Run a statement that gives no rows. */
  run(statement: string): Promise<void>
  /** Run a query; all of its rows. */
  rows(query: string): Promise<readonly Row[]>
  /** Run a query; all of its rows, column by column. */
  columns(query: string): Promise<Columns>
  /** Stop all that the session runs now. */
  interrupt(): void
  /** End the session at the server, then the connection. */
  end(): void
}

/** Milliseconds to wait for a server that does not answer at all. */
const patience = 20_000
const largestMessage = 256 * 1024 * 1024

/** What the server says, in one line, without its class names. */
const said = (error: ServiceError): string =>
  (error.details || error.message)
    .trim()
    .split('\n')[0]
    ?.replace(/ SQLSTATE: \w+$/, '') ?? ''

const failure = (error: ServiceError, address: SparkAddress): Error =>
  error.code === status.UNAVAILABLE || error.code === status.DEADLINE_EXCEEDED
    ? problem('engine.unreachable', { address: address.host, message: said(error).replace(/\.$/, '') })
    : new Error(said(error))

/**
 * @param settings set in the session before anything else
 * @throws engine.unreachable
 */
export async function openSparkSession(
  address: SparkAddress,
  program: string,
  settings: Readonly<Record<string, string>>,
): Promise<SparkSession> {
  const client = new Client(
    address.host,
    address.secure ? credentials.createSsl() : credentials.createInsecure(),
    {
      'grpc.max_receive_message_length': largestMessage,
      'grpc.max_send_message_length': largestMessage,
      'grpc.keepalive_time_ms': 60_000,
    },
  )
  const metadata = new Metadata()
  if (address.token !== undefined) metadata.set('authorization', `Bearer ${address.token}`)
  const session = {
    session_id: randomUUID(),
    user_context: { user_id: address.user },
    client_type: program,
  }
  const running = new Set<string>()
  const once = (name: 'Config' | 'Interrupt' | 'ReleaseSession', request: object): Promise<void> => {
    const { path, requestSerialize, responseDeserialize } = sparkMethod(name)
    return new Promise((done, fail) => {
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        { ...session, ...request },
        metadata,
        { deadline: Date.now() + patience },
        (error) => (error === null ? done() : fail(failure(error, address))),
      )
    })
  }
  /** Hand each batch of the answer on, in their order; one without rows still has its columns. */
  const execute = (plan: SparkPlan, take: (batch: Table) => void): Promise<void> => {
    const { path, requestSerialize, responseDeserialize } = sparkMethod('ExecutePlan')
    const operation = randomUUID()
    running.add(operation)
    return new Promise<void>((done, fail) => {
      const stream = client.makeServerStreamRequest(
        path,
        requestSerialize,
        responseDeserialize,
        { ...session, plan, operation_id: operation },
        metadata,
      )
      stream.on('data', (answer: SparkAnswer) => {
        if (answer.arrow_batch === null || answer.arrow_batch === undefined) return
        try {
          // Arrow reads numbers where they stand, so the bytes must begin at an even place: a copy does.
          const bytes = new Uint8Array(answer.arrow_batch.data)
          take(tableFromIPC(bytes, { useBigInt: true, useDate: true }))
        } catch (error) {
          stream.cancel()
          fail(error instanceof Error ? error : new Error(String(error)))
        }
      })
      stream.on('error', (error: ServiceError) => fail(failure(error, address)))
      stream.on('end', () => done())
    }).finally(() => running.delete(operation))
  }
  /** An operation that the server has not begun cannot be stopped yet, so it is asked again for as long as it runs. */
  const stop = async (operation: string): Promise<void> => {
    while (running.has(operation)) {
      await once('Interrupt', { interrupt_type: interruptOperation, operation_id: operation }).catch(
        () => undefined,
      )
      await wait(250)
    }
  }
  const opened: SparkSession = {
    rows: async (query) => {
      const rows: Row[] = []
      await execute({ root: { sql: { query } } }, (batch) => {
        for (const row of batch.toArray() as readonly Record<string, unknown>[])
          rows.push(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)])))
      })
      return rows
    },
    columns: async (query) => {
      const columns: Record<string, unknown[]> = {}
      await execute({ root: { sql: { query } } }, (batch) => {
        for (const [i, name] of batch.names.entries()) {
          const column = (columns[name] ??= [])
          for (const value of batch.getChildAt(i)) column.push(plainValue(value))
        }
      })
      return columns
    },
    run: (statement) =>
      execute({ command: { sql_command: { input: { sql: { query: statement } } } } }, () => undefined),
    interrupt: () => {
      for (const operation of running) void stop(operation)
    },
    end: () => {
      once('ReleaseSession', {})
        .catch(() => undefined)
        .finally(() => client.close())
    },
  }
  const pairs = Object.entries(settings).map(([key, value]) => ({ key, value }))
  try {
    await once('Config', { operation: { set: { pairs } } })
  } catch (error) {
    client.close()
    throw error
  }
  return opened
}
