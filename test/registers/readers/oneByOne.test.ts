import { describe, expect, test } from 'vitest'
import { oneByOne } from '../../../src/registers/readers/oneByOne.js'

/** Batches one by one, and what the generator that gives them did. */
function counted(batches: readonly (readonly number[])[]): { given: AsyncGenerator<number>; seen: string[] } {
  const seen: string[] = []

  /** @yields the batches */
  async function* all(): AsyncGenerator<readonly number[], void, undefined> {
    try {
      for (const batch of batches) {
        seen.push(`batch of ${batch.length}`)
        yield batch
      }
      seen.push('all')
    } finally {
      seen.push('closed')
    }
  }
  return { given: oneByOne(all()), seen }
}

describe('What comes in batches is handed out one by one', () => {
  test('in order, whatever the sizes', async () => {
    const { given, seen } = counted([[1, 2], [], [], [3], []])
    const got = []
    for await (const each of given) got.push(each)
    expect(got).toEqual([1, 2, 3])
    expect(seen.slice(-2)).toEqual(['all', 'closed'])
    expect(await given.next()).toEqual({ done: true, value: undefined })
  })

  test('no batch earlier than it is asked for', async () => {
    const { given, seen } = counted([[1, 2], [3]])
    expect(seen).toEqual([])
    await given.next()
    await given.next()
    expect(seen).toEqual(['batch of 2'])
    await given.next()
    expect(seen).toEqual(['batch of 2', 'batch of 1'])
  })

  test('in order to calls that do not wait for each other', async () => {
    const { given } = counted([[1], [2, 3], [], [4]])
    const calls = Array.from({ length: 6 }, async () => (await given.next()).value)
    expect(await Promise.all(calls)).toEqual([1, 2, 3, 4, undefined, undefined])
  })

  test('in order to a call that is made as soon as the one before it is answered', async () => {
    const { given } = counted([[1], [2, 3], [4]])
    const [one, two] = [given.next(), given.next()]
    await one
    const three = given.next()
    expect((await Promise.all([one, two, three])).map(({ value }) => value)).toEqual([1, 2, 3])

    const { given: other } = counted([[1, 2, 3]])
    const first = other.next()
    const last = first.then(async () => other.next())
    const between = other.next()
    expect((await Promise.all([first, between, last])).map(({ value }) => value)).toEqual([1, 2, 3])
  })

  test('until it is left, and then the batches are closed', async () => {
    const { given, seen } = counted([[1, 2], [3]])
    for await (const each of given) if (each === 1) break
    expect(seen).toEqual(['batch of 2', 'closed'])
    expect(await given.next()).toEqual({ done: true, value: undefined })
    const [one, end, after] = [counted([[1]]).given, counted([[1]]).given, counted([[1], [2]]).given]
    expect(await one.return(undefined)).toEqual({ done: true, value: undefined })
    await expect(end.throw(new Error('left'))).rejects.toThrow('left')
    // A call that was made before is answered first.
    const calls = [after.next(), after.return(undefined), after.next()]
    expect((await Promise.all(calls)).map(({ value }) => value)).toEqual([1, undefined, undefined])
  })

  test('with what goes wrong in a batch told to the one who asked for it', async () => {
    async function* broken(): AsyncGenerator<readonly number[], void, undefined> {
      yield [1]
      throw new Error('broken')
    }
    const given = oneByOne(broken())
    const calls = [given.next(), given.next(), given.next()]
    const got = await Promise.allSettled(calls)
    expect(got.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await calls[2]).toEqual({ done: true, value: undefined })
  })

  test('by what the engine takes for an asynchronous iterator', () => {
    const { given } = counted([])
    expect(given[Symbol.asyncIterator]()).toBe(given)
  })
})
