import type { Datum } from '../../../src/concepts/datum.js'
import { lawCoveredUpTo } from '../../../src/law/sources.js'
import { timeline } from '../../../src/rules/timeline.js'
import { picture } from '../content/extras.js'
import { ruleNamed, rulePath } from '../content/rules.js'
import { anchor, type Context, inLanguage, say } from '../context.js'
import { escaped } from '../html.js'
import { languages } from '../languages.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'
import { day as dayWords } from '../tables/cellWords.js'

/** The questions people come with, in their order. */
const asked = [
  'responsible-institution',
  'diploma-deadline',
  'absence-report',
  'funding-source',
  'funding-on',
  'required-hours',
  'admissible-routes',
  'transfer-options',
] as const

/** The pupil of the question, and of the picture beside it: class 4 is year 2 of the route. */
const story = 'route=DLR-KB-3&start=2025-08-01&jaren=4&doublures=2'
const storyTold = timeline({ soort: 'DLR', leerweg: 'KB', niveau: 3 }, '2025-08-01', { jaren: 4, doublures: [2] })

/** The first page: what it is about, the questions, and the picture. */
export function startPages(day: Datum): readonly Page[] {
  return languages.map((language) => {
    const path = places.start[language]
    const context: Context = { language, path, day }
    const description = say(
      context,
      'De regels van de doorlopende leerroute vmbo-mbo: wie verantwoordelijk is, wie betaalt, wanneer het diploma er moet zijn, en waar dat staat.',
      'The rules of the Dutch doorlopende leerroute from vmbo to mbo: who is responsible, who pays, when the diploma is due, and where it says so.',
    )
    const body = `<div class="hero">
<div>
<h1>${say(context, 'Van vmbo naar mbo in één route. Wie doet wat, en waar staat dat?', 'From vmbo to mbo in one route. Who does what, and where does it say so?')}</h1>
<p class="lead">${say(
      context,
      'In een doorlopende leerroute werken een vo-school en een mbo-instelling samen. Hier vindt u de regels, elk met het artikel van de wet of de pagina van DUO.',
      'In a doorlopende leerroute a school for secondary education (vo) and an institution for vocational education (mbo) work together. Here are the rules, each with the article of the law or the page of DUO.',
    )}</p>
<p class="doors">${anchor(context, places.try[language], say(context, 'Probeer het met een leerling', 'Try it with a pupil'), ' class="button"')} ${anchor(context, places.rules[language], say(context, 'Alle regels', 'All rules'), ' class="button second"')}</p>
<section class="story" aria-labelledby="verhaal"><h2 id="verhaal">${say(context, 'Een voorbeeld', 'An example')}</h2>
<p class="asked">${say(
      context,
      '“Mijn leerling begon in augustus 2025 in klas 3, in een DLR van vier jaar van kader naar niveau 3. Zij blijft zitten in klas 4: zij doet die klas in 2026-2027 en nog eens in 2027-2028. Wanneer moet haar vmbo-diploma er uiterlijk zijn, wie meldt in 2027-2028 haar verzuim, en waar staat dat?”',
      '“My pupil began in class 3 in August 2025, in a DLR of four years from kader to niveau 3. She is in class 4 in 2026-2027 and repeats it in 2027-2028. By when must she have her vmbo diploma, who reports her absence in 2027-2028, and where does it say so?”',
    )}</p>
<p>${anchor(context, `${places.try[language]}#${story}`, say(context, 'Zie het antwoord voor deze leerling', 'See the answer for this pupil'), ' class="button"')}</p></section>
</div>
${picture(
  context,
  storyTold,
  say(
    context,
    'De leerling van het voorbeeld: een DLR van KB naar niveau 3 van vier jaar, begonnen in augustus 2025, met klas 4 twee keer.',
    'The pupil of the example: a DLR from KB to niveau 3 of four years, begun in August 2025, with class 4 twice.',
  ),
)}
</div>
<h2 id="vragen">${say(context, 'Wat wilt u weten?', 'What do you want to know?')}</h2>
<ul class="questions">${[...asked.map((id) => questionItem(context, id)), registersItem(context)].join('')}</ul>
<h2 id="over">${say(context, 'Wat u hieraan hebt', 'What you can use this for')}</h2>
<p>${say(
      context,
      `U zoekt hier op wat de regels zijn, en laat aan collega’s zien waar dat staat. Alles op deze site komt uit één verzameling regels, een vrije softwarebibliotheek. Wie schoolsoftware maakt, kan die inbouwen; op deze site ziet u welke antwoorden dat geeft. De wet is gelezen zoals die tot en met ${dayWords(lawCoveredUpTo, 'nl')} bekend was. Bij elk antwoord staat hoe zeker het is.`,
      `Look up here what the rules are, and show colleagues where it says so. Everything on this site comes from one set of rules, a free software library. Makers of software for schools can build it into their software; on this site you see the answers it gives. The law was read as it was known up to and including ${dayWords(lawCoveredUpTo, 'en')}. Every answer says how sure it is.`,
    )}</p>
<p>${anchor(context, places.checkFiles[language], say(context, 'Bestanden van DUO nakijken', 'Check files of DUO'))} · ${anchor(context, places.sources[language], say(context, 'Alle bronnen', 'All sources'))} · ${anchor(context, places.developers[language], say(context, 'Voor ontwikkelaars', 'For developers'))}</p>`
    return {
      id: 'start',
      language,
      path,
      section: 'start',
      title: say(context, 'Start', 'Start'),
      description,
      body,
    }
  })
}

function questionItem(context: Context, id: string): string {
  const rule = ruleNamed(id)
  const trying =
    rule.fragment === undefined
      ? ''
      : `<p>${anchor(context, `${places.try[context.language]}#${rule.fragment}`, say(context, 'met een leerling', 'with a pupil'), ` aria-label="${escaped(`${inLanguage(context, rule.name)}, ${say(context, 'met een leerling', 'with a pupil')}`)}" class="aside"`)}</p>`
  return `<li>${anchor(context, rulePath(rule, context.language), escaped(inLanguage(context, rule.question)))}${trying}</li>`
}

function registersItem(context: Context): string {
  return `<li>${anchor(context, places.registers[context.language], say(context, 'Wat moet er in RIO, ROD VO en ROD MBO staan?', 'What must stand in RIO, ROD VO and ROD MBO?'))}</li>`
}
