import { peildatum } from './registers.mjs'

/**
 * SQLite, where the engine of JavaScript brings it: the pairs that differ in route, phase or level, and the pupils in one register alone.
 * Less than the others are asked, so its answer is not compared; nothing on an engine without it.
 */
export async function sqlite() {
  const module = await import('node:sqlite').catch(() => undefined)
  if (module === undefined) return undefined
  const database = new module.DatabaseSync(':memory:')
  const load = (vo, mbo) => {
    for (const [side, records] of Object.entries({ vo, mbo })) {
      database.exec(`CREATE TABLE ${side} (ref TEXT, person INTEGER, route TEXT, phase TEXT, level TEXT)`)
      const insert = database.prepare(`INSERT INTO ${side} VALUES (?, ?, ?, ?, ?)`)
      database.exec('BEGIN')
      for (const { referentie, inschrijving } of records) {
        const { leerling, leerroute, fase, begindatum, einddatum } = inschrijving
        if (begindatum > peildatum || einddatum < peildatum) continue
        const person = leerling.bsn === undefined ? Number(leerling.onderwijsnummer) + 1e9 : Number(leerling.bsn)
        const level = leerroute.leerweg ?? String(leerroute.niveau)
        insert.run(referentie, person, leerroute.soort, fase.soort, level)
      }
      database.exec(`COMMIT; CREATE INDEX ${side}_person ON ${side} (person)`)
    }
  }
  const ask = () => [
    database
      .prepare('SELECT v.ref, m.ref FROM vo v JOIN mbo m USING (person) WHERE v.route <> m.route OR v.phase <> m.phase')
      .all(),
    database.prepare('SELECT ref FROM vo WHERE person NOT IN (SELECT person FROM mbo)').all(),
    database.prepare('SELECT ref FROM mbo WHERE person NOT IN (SELECT person FROM vo)').all(),
  ]
  return { load, ask }
}
