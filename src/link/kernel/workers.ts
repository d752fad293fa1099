/**
 * Threads that do jobs; what comes out is in the order of the jobs, so it is the same on any number of threads.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { doJob } from '../../steps/link/kernel/job.ts'
import type { Done, Job } from '../../steps/link/kernel/job.ts'

export interface Workers {
  /**
   * Do all jobs, each when there is a thread for it.
   *
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
  const workers = Array.from({ length: threads }, () => new Worker(program, { resourceLimits }))
  // A linkage that ends while its threads only wait need not wait for them.
  for (const worker of workers) worker.unref()
  return {
    all: (jobs, stopped) => shared(workers, jobs, stopped),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
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

/** Each thread takes the next job when it has done one. */
async function shared<J extends Job>(
  workers: readonly Worker[],
  jobs: readonly J[],
  stopped: () => boolean,
): Promise<readonly Done<J>[]> {
  const done: Done<J>[] = []
  let taken = 0
  const work = async (worker: Worker): Promise<void> => {
    worker.ref()
    try {
      while (!stopped()) {
        const place = taken
        const job = jobs[place]
        if (job === undefined) return
        taken += 1
        done[place] = await answer(worker, job)
      }
    } finally {
      worker.unref()
    }
  }
  await Promise.all(workers.map(work))
  return done
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
