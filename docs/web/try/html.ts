import { leerroutes } from '../../../src/concepts/leerroute.js'
import { leertrajecten } from '../../../src/concepts/leertraject.js'
import type { Bron } from '../../../src/law/bron.js'
import type { BronSleutel } from '../../../src/law/sources.js'
import { bronIn } from '../content/said.js'
import { escaped } from '../html.js'
import type { Language } from '../languages.js'
import { mostRepeats, nameOf } from './question.js'
import type { PageWords } from './words.js'

/** What stands in the page: headings and forms are there before the script is. */
export function bodyOf(
  words: PageWords,
  language: Language,
  sourcesPage: string,
  cited: readonly BronSleutel[],
): string {
  return `<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="to-answer"><a class="button" href="#antwoordkop">${words.form.toAnswer}</a></p>
<p class="privacy">${words.privacy}</p>
<noscript><p class="note">${words.noScript}</p></noscript>
<p><a href="#nakijken">${words.toCheck}</a></p>
<div class="try">
${routeForm(words)}
<section class="answer" aria-labelledby="antwoordkop">
<h2 id="antwoordkop" tabindex="-1">${words.answer}</h2>
<div id="klopt-niet" class="note" hidden></div>
<p id="melding" class="unseen" role="status"></p>
<div id="antwoord" tabindex="-1" data-bronnen="${sourcesPage}"><p class="waits">${words.answerWaits}</p></div>
<div class="after"><p class="small">${words.keep}</p>
<p><button type="button" id="druk-af" class="second">${words.print}</button></p></div>
</section>
</div>
${checkForm(words)}
<template id="bronnen">${escaped(JSON.stringify(Object.fromEntries(cited.map((key) => [key, forCitation(bronIn(language, key))]))))}</template>`
}

function routeForm({ form }: PageWords): string {
  const repeats = Array.from({ length: mostRepeats + 1 }, (_, times) => times)
  const over = form.overYear.map(
    (label, at) => `<p><label for="over${at + 1}">${label}</label>
<select id="over${at + 1}" autocomplete="off">${repeats.map((times) => `<option value="${times}">${form.overTimes(times)}</option>`).join('')}</select></p>`,
  )
  const day = (id: string, label: string): string =>
    `<p><label for="${id}">${label}</label><input type="date" id="${id}" min="1900-01-01" max="2199-12-31" autocomplete="off"></p>`
  return `<form id="vraag" class="ask" aria-labelledby="vraagkop">
<h2 id="vraagkop">${form.head}</h2>
<p class="small quiet">${form.intro}</p>
<fieldset class="routes"><legend>${form.route}</legend>
${(['DLR', 'GLR'] as const)
  .map(
    (soort) => `<p class="label" lang="nl">${form.routeName[soort]}</p>
${leerroutes
  .filter((route) => route.soort === soort)
  .map(
    (route) =>
      `<label><input type="radio" name="route" value="${nameOf(route)}" autocomplete="off"> <span><span class="unseen">${soort}: </span>${form.routeWay(route)}</span></label>`,
  )
  .join('\n')}`,
  )
  .join('\n')}
</fieldset>
<p><label for="start">${form.start}</label>
<select id="start" aria-describedby="start-uitleg" autocomplete="off"></select>
<span id="start-uitleg" class="hint">${form.startHint}</span></p>
<fieldset><legend>${form.over}</legend>
${over.join('\n')}
</fieldset>
<p><label for="jaren">${form.jaren}</label>
<select id="jaren" autocomplete="off"></select></p>
<fieldset><legend>${form.traject}</legend>
${leertrajecten
  .map(
    (traject) =>
      `<label><input type="radio" name="traject" value="${traject}" autocomplete="off"> ${form.trajectName[traject]}</label>`,
  )
  .join('\n')}
</fieldset>
<p><label for="dag">${form.dag}</label>
<span class="row"><input type="date" id="dag" min="1900-01-01" max="2199-12-31" aria-describedby="dag-uitleg" autocomplete="off">
<button type="button" id="vandaag" class="second">${form.today}</button></span>
<span id="dag-uitleg" class="hint">${form.dagHint}</span></p>
<details id="meer"><summary>${form.more}</summary>
${day('diploma', form.diploma)}
${day('glr', form.glr)}
${day('einde', form.einde)}
<p><label class="check"><input type="checkbox" id="onbekostigd" autocomplete="off"> ${form.unfunded}</label></p>
</details>
<p class="to-answer"><a href="#antwoordkop">${form.toAnswer}</a></p>
<p><button type="reset" class="second">${form.again}</button></p>
</form>`
}

function checkForm({ check }: PageWords): string {
  return `<section class="checking" aria-labelledby="nakijken">
<h2 id="nakijken" tabindex="-1">${check.head}</h2>
<p>${check.intro}</p>
<form id="nakijk">
<div class="two">
<div id="vak">
<p><label for="bestand">${check.files}</label>
<input type="file" id="bestand" multiple accept=".csv,.txt,.xml,.json" aria-describedby="bestand-uitleg"></p>
<p>${check.drop}</p>
<p id="bestand-uitleg" class="hint">${check.layouts}</p>
<fieldset><legend>${check.complete}</legend>
${(['rod-vo', 'rod-mbo'] as const)
  .map(
    (register) =>
      `<label class="check"><input type="checkbox" id="${register}" autocomplete="off"> ${check.register[register]}</label>`,
  )
  .join('\n')}
</fieldset>
<details id="keuzes"><summary>${check.more}</summary>
<p><label for="teldatum">${check.teldatum}</label>
<select id="teldatum" autocomplete="off"><option value="">${check.noTeldatum}</option></select></p>
<p><label for="niveaus">${check.niveaus}</label>
<textarea id="niveaus" rows="4" spellcheck="false" autocomplete="off" aria-describedby="niveaus-uitleg"></textarea>
<span id="niveaus-uitleg" class="hint">${check.niveausHint}</span></p>
</details>
</div>
<div>
<p><label for="tekst">${check.paste}</label>
<textarea id="tekst" rows="9" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="tekst-uitleg"></textarea>
<span id="tekst-uitleg" class="hint">${check.pasteHint}</span></p>
</div>
</div>
<p class="row"><button type="submit">${check.go}</button> <button type="button" id="voorbeeld" class="second">${check.example}</button></p>
</form>
<div id="bezig" hidden><label for="voortgang">${check.progress}</label> <progress id="voortgang" max="100" value="0"></progress>
<button type="button" id="stop" class="second">${check.stop}</button></div>
<p id="stand" role="status"></p>
<div id="uitslag" tabindex="-1" role="region" aria-labelledby="uitslagkop"><h3 id="uitslagkop" hidden>${check.outcome}</h3><div id="gevonden"></div></div>
</section>`
}

/** A source as far as it is cited and told on this page. */
function forCitation(bron: Bron): object {
  const { zieOok: _, ...told } = bron
  return bron.soort === 'publicatie'
    ? { ...told, url: undefined }
    : { ...told, versies: bron.versies.map(({ wijziging: __, ...versie }) => versie) }
}
