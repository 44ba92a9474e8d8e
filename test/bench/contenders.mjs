import { ajvPeer } from './peers/ajv.mjs'
import { ajvStandalonePeer } from './peers/ajvStandalone.mjs'
import { arktypePeer } from './peers/arktype.mjs'
import { typeboxPeer } from './peers/typebox.mjs'
import { typiaPeer } from './peers/typia.mjs'
import { valibotPeer } from './peers/valibot.mjs'
import { zodPeer } from './peers/zod.mjs'
import { zodMiniPeer } from './peers/zodMini.mjs'
import { peildatum } from './records.mjs'

/** The peers by name, each a function that makes its judge out of our guards and the shared rules. */
export const peers = {
  ajv: ajvPeer,
  'ajv standalone': ajvStandalonePeer,
  arktype: arktypePeer,
  typebox: typeboxPeer,
  typia: typiaPeer,
  valibot: valibotPeer,
  zod: zodPeer,
  'zod mini': zodMiniPeer,
}

/** The guards of the library that every peer may use for the fields a schema has no word for. */
export function guardsOf(library) {
  const { isBrin, isBsn, isDatum, isOnderwijsnummer, isOpleidingcode, isRioCode, isVestiging } = library
  return {
    isBrin,
    isBsn,
    isDatum,
    isOnderwijsnummer,
    isOpleidingcode,
    isVestiging,
    isProvider: (value) => isRioCode('onderwijsaanbieder', value),
    isDiploma: (value) => value === 'niet-behaald' || isDatum(value),
  }
}

/** The contender that all are measured by. */
export function ownJudge({ validateEnrolment }) {
  const options = { peildatum }
  return (record) => validateEnrolment(record, options)
}

/**
 * A verdict as text, for comparison: accepted or refused, and every code as often as it was told, refusals and signals alike.
 * Peers tell `codes`, the library issues.
 */
export function verdictText({ ok, codes, issues, signals }) {
  const told = codes ?? (issues ?? signals).map(({ code }) => code)
  return `${ok ? 'accepted' : 'refused'} ${[...told].sort((a, b) => (a < b ? -1 : 1)).join(' ')}`
}
