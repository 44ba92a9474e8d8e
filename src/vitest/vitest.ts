import { expect } from 'vitest'
import { type DomainMatchers, matchers } from './matchers.js'

export { type AnyIssueCode } from './issues.js'
export { type DomainMatchers, type ExpectedIssue, matchers } from './matchers.js'

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void>, T> extends DomainMatchers<R> {}
}

// The one import of this package that does something: it adds the matchers to the `expect` of vitest, as a setup file is asked to.
expect.extend(matchers)
