const { answersOf } = require('./answers.cjs')

const doors = {
  core: require('doorlopende-leerroute'),
  dates: require('doorlopende-leerroute/dates'),
  drawing: require('doorlopende-leerroute/drawing'),
  messages: require('doorlopende-leerroute/messages'),
  registers: require('doorlopende-leerroute/registers'),
  schema: require('doorlopende-leerroute/schema'),
  testing: require('doorlopende-leerroute/testing'),
}

console.log(JSON.stringify(answersOf(doors)))
