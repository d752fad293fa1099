/**
 * A thread that does jobs of the kernel, one after another, in the order in which they come.
 */
import { parentPort } from 'node:worker_threads'
import { doJob } from '../../steps/link/kernel/job.ts'
import type { Job } from '../../steps/link/kernel/job.ts'

parentPort?.on('message', (job: Job) => {
  const done = doJob(job)
  // Pairs are handed over, not copied; blocks are shared.
  parentPort?.postMessage(done, done instanceof Int32Array ? [done.buffer] : [])
})
