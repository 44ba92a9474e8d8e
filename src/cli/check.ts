#!/usr/bin/env node
import process from 'node:process'
import { main } from './main.js'
import { nodeWorld } from './nodeWorld.js'

void main(nodeWorld(process)).then((exitCode) => {
  // No exit(): what is still being written comes out first.
  process.exitCode = exitCode
})
