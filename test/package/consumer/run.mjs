import * as core from 'doorlopende-leerroute'
import * as dates from 'doorlopende-leerroute/dates'
import * as drawing from 'doorlopende-leerroute/drawing'
import * as messages from 'doorlopende-leerroute/messages'
import * as registers from 'doorlopende-leerroute/registers'
import * as schema from 'doorlopende-leerroute/schema'
import * as testing from 'doorlopende-leerroute/testing'
import { answersOf } from './answers.cjs'

console.log(JSON.stringify(answersOf({ core, dates, drawing, messages, registers, schema, testing })))
