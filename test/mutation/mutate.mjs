/**
 * Changes the code in small places and looks whether a test fails; see test/mutation/README.md.
 *
 *     node test/mutation/mutate.mjs [--room name]... [--changed] [--since commit] [--jobs n] [file]...
 *
 * Ends with 1 when a change went unnoticed that is not in survivors.json, or when less than 95 % was noticed.
 */
const oldest = 22

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Mutation testing takes Node ${oldest} or newer; this is ${process.version}. The library itself runs on Node 20.`,
  )
  process.exitCode = 2
} else {
  await import('./everyRoom.mjs')
}
