/** Freezes plain data all the way down, so that a shared table or answer cannot be changed by whoever received it. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null) {
    for (const part of Object.values(data)) frozen(part)
    Object.freeze(data)
  }
  return data
}
