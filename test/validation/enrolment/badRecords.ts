import type { IssueCode } from '../../../src/index.js'
import { badForms } from './badForms.js'
import type { BadRecords } from './badRecord.js'
import { badRules } from './badRules.js'

/** For every code of `validateEnrolment` a record with that one fault. */
export const badRecords: BadRecords<IssueCode> = { ...badForms, ...badRules }
