/** The numbers that `--key=number` arguments change; what is not named keeps its own. */
export function numbersFrom(wanted, argv = process.argv.slice(2)) {
  const numbers = { ...wanted }
  for (const argument of argv) {
    const [, key, number] = /^--(\w+)=([\d.]+)$/.exec(argument) ?? []
    if (key in numbers) numbers[key] = Number(number)
  }
  return numbers
}
