/**
 * Threads that do jobs; what comes out is in the order of the jobs, so it is the same on any number of threads.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { doJob } from '../../steps/link/kernel/job.ts'
import type { Done, Job } from '../../steps/link/kernel/job.ts'

export interface Workers {
  /**
   * Do all jobs, each when there is a thread for it; what was asked for before need not be done.
   *
   * @param jobs alike, so that a thread does the next one of them sooner than others
   * @param stopped asked before each of them: the others are then left
   */
  all<J extends Job>(jobs: readonly J[], stopped: () => boolean): Promise<readonly Done<J>[]>
  close(): Promise<void>
}

/** This module is TypeScript in the source and JavaScript once it is built, and so is the other. */
const program = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** Jobs make few objects, so little is set aside for them. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

/** @param threads 0: this thread does the jobs itself */
export function openWorkers(threads: number): Workers {
  if (threads === 0) return { all: ownThread, close: () => Promise.resolve() }
  const queue = new Queue()
  let isClosed = false
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(program, { resourceLimits })
    // A linkage that ends while its threads only wait need not wait for them.
    worker.unref()
    return { worker, isBusy: false }
  })
  const work = async (one: (typeof workers)[number]): Promise<void> => {
    if (one.isBusy) return
    one.isBusy = true
    one.worker.ref()
    try {
      for (let batch = queue.next(); batch !== undefined; batch = queue.next(batch))
        await batch.doNext(one.worker)
    } catch (error) {
      // A thread that has failed is gone, and so is what it was to do.
      for (const batch of queue.batches) batch.fail(error)
      return
    }
    one.isBusy = false
    if (!isClosed) one.worker.unref()
  }
  return {
    all: (jobs, stopped) => {
      const batch = new Batch(jobs, stopped)
      queue.batches.push(batch)
      for (const one of workers) void work(one)
      return batch.done
    },
    close: async () => {
      // The end of a thread is waited for, so it is not let go of.
      isClosed = true
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}

const ownThread: Workers['all'] = <J extends Job>(jobs: readonly J[], stopped: () => boolean) => {
  const done: Done<J>[] = []
  for (const job of jobs) {
    if (stopped()) break
    done.push(doJob(job) as Done<J>)
  }
  return Promise.resolve(done)
}

/** Jobs that are alike, and what came of them. */
class Batch<J extends Job = Job> {
  readonly done: Promise<readonly Done<J>[]>
  readonly #jobs: readonly J[]
  readonly #stopped: () => boolean
  readonly #found: Done<J>[] = []
  #taken = 0
  /** Threads at work on it. */
  threads = 0
  #fulfil!: (found: readonly Done<J>[]) => void
  #reject!: (error: unknown) => void

  constructor(jobs: readonly J[], stopped: () => boolean) {
    this.#jobs = jobs
    this.#stopped = stopped
    this.done = new Promise((fulfil, reject) => {
      this.#fulfil = fulfil
      this.#reject = reject
    })
    if (jobs.length === 0) this.#fulfil([])
  }

  isOpen(): boolean {
    return this.#taken < this.#jobs.length
  }

  /** Whoever waits for the batch is told. */
  fail(error: unknown): void {
    this.#taken = this.#jobs.length
    this.#reject(error)
  }

  async doNext(worker: Worker): Promise<void> {
    const place = this.#taken
    const job = this.#jobs[place]
    if (job === undefined) return
    if (this.#stopped()) this.#taken = this.#jobs.length
    else {
      this.#taken += 1
      this.threads += 1
      this.#found[place] = await answer(worker, job)
      this.threads -= 1
    }
    if (!this.isOpen() && this.threads === 0) this.#fulfil(this.#found)
  }
}

/** A thread stays with its batch while it can, then takes one that no other is at, so that each is compiled by few. */
class Queue {
  readonly batches: Batch[] = []

  next(mine?: Batch): Batch | undefined {
    if (mine?.isOpen() === true) return mine
    const open = this.batches.filter((batch) => batch.isOpen())
    return open.find((batch) => batch.threads === 0) ?? open[0]
  }
}

const answer = <J extends Job>(worker: Worker, job: J): Promise<Done<J>> =>
  new Promise((fulfil, reject) => {
    const end = (): void => {
      worker.off('message', take)
      worker.off('error', fail)
    }
    const take = (done: Done<J>): void => {
      end()
      fulfil(done)
    }
    const fail = (error: Error): void => {
      end()
      reject(error)
    }
    worker.on('message', take)
    worker.on('error', fail)
    worker.postMessage(job, [])
  })
