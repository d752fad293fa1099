/**
 * A small Spark cluster on this machine: a standalone master, two workers of one core each, a Spark Connect server on them.
 *
 * Every process is a child of this one and ends with it; ports are free ones, everything listens on 127.0.0.1 only.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface Cluster {
  /** sc://127.0.0.1:port */
  readonly address: string
  stop(): Promise<void>
}

const here = '127.0.0.1'
/** Many small queries on little data: compile fast, divide little. */
const java = '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ActiveProcessorCount=1'
const seconds = 120

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, here, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, here)
    socket.on('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })

/**
 * @param home Spark's folder
 * @param folder for logs and what the workers need; the caller removes it
 */
export async function startCluster(home: string, folder: string): Promise<Cluster> {
  const children: ChildProcess[] = []
  const start = (name: string, program: string, args: readonly string[], memory: string): ChildProcess => {
    const log = openSync(join(folder, `${name}.log`), 'w')
    const child = spawn(join(home, 'bin', program), args, {
      cwd: folder,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        SPARK_HOME: home,
        SPARK_LOCAL_IP: here,
        SPARK_LOCAL_DIRS: join(folder, 'local'),
        SPARK_DAEMON_MEMORY: memory,
        SPARK_DAEMON_JAVA_OPTS: java,
        SPARK_NO_DAEMONIZE: '1',
      },
    })
    closeSync(log)
    children.push(child)
    return child
  }
  const until = async (
    what: string,
    child: ChildProcess,
    ready: () => Promise<boolean> | boolean,
  ): Promise<void> => {
    for (let tries = 0; tries < seconds * 4; tries += 1) {
      if (await ready()) return
      if (child.exitCode !== null) throw new Error(`${what} ended; see ${folder}/${what}.log`)
      await wait(250)
    }
    throw new Error(`${what} did not answer in ${seconds} seconds; see ${folder}/${what}.log`)
  }
  const stop = async (): Promise<void> => {
    for (const child of children.toReversed()) {
      if (child.exitCode !== null) continue
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await Promise.race([ended, wait(10_000).then(() => child.kill('SIGKILL'))])
    }
  }
  try {
    const [port, connectPort] = [await freePort(), await freePort()]
    const url = `spark://${here}:${port}`
    const deploy = 'org.apache.spark.deploy'
    const master = start(
      'master',
      'spark-class',
      [`${deploy}.master.Master`, '--host', here, '--port', String(port), '--webui-port', '0'],
      '256m',
    )
    await until('master', master, () => listens(port))
    for (const name of ['worker-1', 'worker-2'])
      start(
        name,
        'spark-class',
        [
          `${deploy}.worker.Worker`,
          '--host',
          here,
          '--webui-port',
          '0',
          '--cores',
          '1',
          '--memory',
          '1g',
          '--work-dir',
          join(folder, name),
          url,
        ],
        '256m',
      )
    const settings = {
      'spark.connect.grpc.binding.address': here,
      'spark.connect.grpc.binding.port': String(connectPort),
      'spark.driver.extraJavaOptions': java,
      // A task that does not look whether it is to stop would keep its core.
      'spark.task.reaper.enabled': 'true',
      'spark.task.reaper.killTimeout': '20s',
      'spark.executor.cores': '1',
      'spark.executor.memory': '768m',
      'spark.executor.extraJavaOptions': java,
      'spark.sql.shuffle.partitions': '2',
      'spark.sql.warehouse.dir': join(folder, 'warehouse'),
      'spark.ui.enabled': 'false',
    }
    const server = start(
      'connect',
      'spark-submit',
      [
        '--master',
        url,
        '--class',
        'org.apache.spark.sql.connect.service.SparkConnectServer',
        '--driver-memory',
        '1g',
        ...Object.entries(settings).flatMap(([key, value]) => ['--conf', `${key}=${value}`]),
        'spark-internal',
      ],
      '1g',
    )
    await until('connect', server, () => listens(connectPort))
    const workers = (): number =>
      readFileSync(join(folder, 'master.log'), 'utf8').match(/Registering worker/g)?.length ?? 0
    await until('master', master, () => workers() === 2)
    return { address: `sc://${here}:${connectPort}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
