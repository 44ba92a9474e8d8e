/** What all asynchronous iterators of the engine have, `Symbol.asyncDispose` among it where there is one. */
const asyncIterators: object = /* #__PURE__ */ prototypeOf(prototypeOf(prototypeOf(noBatches())))

async function* noBatches(): AsyncGenerator<never, void, undefined> {}

function prototypeOf(value: object): object {
  return Object.getPrototypeOf(value) as object
}

/**
 * Hands out one by one what comes in batches. An asynchronous generator that yields each by itself costs several times as much, because it
 * waits for each; here only the next batch is waited for. Calls that overlap are answered in their order.
 */
export function oneByOne<Each>(
  batches: AsyncGenerator<readonly Each[], void, undefined>,
): AsyncGenerator<Each, void, undefined> {
  type Result = IteratorResult<Each, void>
  let batch: readonly Each[] = []
  let at = 0
  let busy: Promise<unknown> | undefined

  async function pulled(): Promise<Result> {
    while (at === batch.length) {
      const { done, value } = await batches.next()
      if (done === true) return { done, value: undefined }
      batch = value
      at = 0
    }
    return { done: false, value: batch[at++] as Each }
  }

  async function left(): Promise<Result> {
    batch = []
    at = 0
    await batches.return()
    return { done: true, value: undefined }
  }

  /** After what is being done, however that ends. */
  function queued(work: () => Promise<Result>): Promise<Result> {
    const mine = busy === undefined ? work() : busy.then(work, work)
    const ended = (): void => {
      if (busy === mine) busy = undefined
    }
    busy = mine
    mine.then(ended, ended)
    return mine
  }

  return Object.assign(Object.create(asyncIterators) as AsyncGenerator<Each, void, undefined>, {
    next: (): Promise<Result> =>
      busy === undefined && at < batch.length
        ? Promise.resolve({ done: false as const, value: batch[at++] as Each })
        : queued(pulled),
    return: (): Promise<Result> => queued(left),
    throw: (error: unknown): Promise<Result> =>
      queued(async () => {
        await left()
        throw error
      }),
  })
}
