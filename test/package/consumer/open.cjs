// Opens each door that is named and tells how that went: how many names it has, or the error.
const outcomes = {}
for (const door of process.argv.slice(2)) {
  try {
    outcomes[door] = { names: Object.keys(require(door)).length }
  } catch ({ code, message }) {
    outcomes[door] = { code, message }
  }
}
console.log(JSON.stringify(outcomes))
