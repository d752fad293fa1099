#!/usr/bin/env node
// Plain JavaScript on purpose: an old Node must get as far as the sentence below.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `corridor needs Node 22.13 or newer and was started on ${process.versions.node}. The pinned Node 24 comes with \`npm ci\`: start it with \`npm start\` or \`npx corridor\`.\n`,
  )
  process.exit(2)
}
import('../dist/cli.js').then(
  ({ main }) => main(process.argv.slice(2)),
  (error) => {
    process.stderr.write(
      error && error.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('dist')
        ? 'corridor is not built yet: run `npm run build` first.\n'
        : `${error}\n`,
    )
    process.exit(70)
  },
)
