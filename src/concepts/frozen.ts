/**
 * Freezes plain data all the way down, so that a shared table or answer cannot be changed by whoever received it. With `for … in`,
 * which makes no list of what it walks over: tables are frozen when the library is imported, and that takes half of the time.
 */
export function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null) {
    for (const name in data) frozen(data[name])
    Object.freeze(data)
  }
  return data
}
