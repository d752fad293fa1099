import { defineConfig } from 'vitest/config'
import { HeavyFirst } from './test/heavy-first.ts'

// Test files of one worker share their modules: half of the time went into loading them anew for each file.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: HeavyFirst },
  },
})
