// Runs in the project of a user: it imports nothing, so that it is the same in every runtime and in a browser.

const library = 'doorlopende-leerroute'
const peildatum = '2026-10-01'
const starts = ['2020-08-01', '2023-09-15', '2024-02-29', '2025-07-31', '2025-08-01']

/**
 * What the library answers, as plain JSON: the four questions over all that can be asked, the example files read and judged, their
 * faults in words, a drawing, and the golden cases.
 *
 * @param {Record<string, any>} doors the exports of each door
 * @param {Record<string, string>} files the text of each example file
 */
export async function answersOf(doors, files) {
  const core = doors[library]
  return {
    ...fourQuestions(core, doors[`${library}/messages`]),
    files: await judged(doors, files),
    drawing: drawing(core, doors[`${library}/drawing`]),
    golden: golden(doors),
    days: days(doors[`${library}/dates`]),
  }
}

/** @param {any} core @param {any} messages */
function fourQuestions(core, messages) {
  const { taken, leerroutes, leerjaren, phaseOf } = core
  const phases = leerjaren.map(phaseOf)
  return {
    responsible: leerroutes.map((/** @type {unknown} */ route) =>
      phases.map((/** @type {unknown} */ fase) =>
        taken.map((/** @type {unknown} */ taak) => core.responsibleInstitution(taak, route, fase)),
      ),
    ),
    payer: phases.map((/** @type {unknown} */ fase) => core.fundingSource(fase)),
    diploma: leerroutes.map((/** @type {unknown} */ route) =>
      starts.map((start) => {
        const explanation = core.explainDiplomaDeadline(route, start, { doublures: 1 })
        const told = ['nl', 'en'].map((language) => messages.formatExplanation(explanation, language))
        return [core.diplomaDeadline(route, start), explanation, told]
      }),
    ),
    sound: core.validateEnrolment(record('BB'), { peildatum }),
    unsound: core.validateEnrolment(record('KB'), { peildatum }),
  }
}

/** @param {string} leerweg */
function record(leerweg) {
  return {
    instelling: { soort: 'vo-school', brin: '99VO' },
    leerroute: { soort: 'GLR', leerweg },
    fase: { soort: 'VO-fase', leerjaar: 1 },
    begindatum: '2025-08-01',
    indicatieBekostigbaar: true,
  }
}

/** @param {Record<string, any>} doors @param {Record<string, string>} files */
async function judged(doors, files) {
  const { validateEnrolment } = doors[library]
  const { formatIssue } = doors[`${library}/messages`]
  const { readRodCsv, reconcile } = doors[`${library}/registers`]
  /** @type {unknown[]} */
  const found = []
  /** @type {any[]} */
  const sound = []
  for (const [bestandsnaam, text] of Object.entries(files)) {
    for await (const event of readRodCsv([text], { bestandsnaam })) {
      if (event.soort === 'fout') found.push([bestandsnaam, event, formatIssue(event)])
      if (event.soort !== 'record') continue
      const verdict = validateEnrolment(event.record.inschrijving, { peildatum })
      if (verdict.ok) sound.push(event.record)
      const issues = verdict.ok ? verdict.signals : verdict.issues
      for (const issue of issues) found.push([event.record.referentie, issue, formatIssue(issue, 'en')])
    }
  }
  const side = (/** @type {string} */ soort) =>
    sound.filter(({ inschrijving }) => inschrijving.instelling.soort === soort)
  return { found, compared: reconcile(side('vo-school'), side('mbo-instelling'), { peildatum }) }
}

/** @param {any} core @param {any} door */
function drawing(core, door) {
  const route = { soort: 'DLR', leerweg: 'KB', niveau: 3 }
  return door.timelineSvg(core.timeline(route, '2025-08-01', { jaren: 4, doublures: [2] }))
}

/** Every case that the package gives to other software, asked of itself. @param {Record<string, any>} doors */
function golden(doors) {
  const functions = { ...doors[`${library}/registers`], ...doors[library] }
  const cases = doors[`${library}/testing`].goldenCases
  return cases.map((/** @type {any} */ { question, args }) => {
    try {
      return functions[question](...args)
    } catch (error) {
      return String(error)
    }
  })
}

/** Days as `Date`, which have the time zone of the runtime unless it is kept out. @param {any} door */
function days(door) {
  const timeZones = ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Apia']
  return timeZones.map((timeZone) => starts.map((start) => door.dateOf(start, { timeZone }).getTime()))
}
