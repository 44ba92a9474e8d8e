import type { AgreementIssueCode, AgreementIssueParams } from '../../validation/agreement/agreementIssue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'

/**
 * What is wrong in a samenwerking, in Dutch, for the person who can mend it. The codes that an enrolment has too are told there.
 * `field` begins a sentence: "Het veld afspraken.leiding".
 */
export const agreementIssues: {
  readonly [Code in Exclude<AgreementIssueCode, IssueCode>]: (
    params: AgreementIssueParams<Code>,
    field: string,
  ) => string
} = {
  'not-a-list': (_, field) => `${field} moet een lijst zijn, zonder lege plaatsen.`,
  'empty-list': (_, field) => `${field} is een lege lijst. Noem er ten minste één.`,
  'unknown-agreement-kind': () =>
    'Onbekende soort samenwerking: kies overeenkomst, interne-regeling of niet-bekostigd.',
  'unknown-location-kind': () => 'Onbekende locatie: kies school, instelling of leerbedrijf.',
  'unknown-part-kind': () =>
    'Onbekend onderdeel van het programma: kies vo-onderdeel, mbo-onderdeel of gecombineerd-onderdeel.',
  'invalid-years': () => 'Een route duurt 2, 3, 4, 5 of 6 jaar.',
  'offer-not-settled': () =>
    'Leg vast in welk profiel de route wordt aangeboden, en in welk aanverwant opleidingsdomein of welke aanverwante opleiding.',
  'leadership-not-settled': () =>
    'Leg vast wie de route leidt: hoe de leiding is samengesteld, hoe zij wordt benoemd en wat haar taken en bevoegdheden zijn.',
  'accountability-not-settled': () =>
    'Leg vast hoe de leiding van de route de besturen inlicht en verantwoording aflegt.',
  'organisation-not-settled': () =>
    'Leg vast hoe de route en het onderwijs zijn ingericht, met welk personeel en met welke voorzieningen.',
  'transfer-incomplete': () =>
    'Leg bij een overdracht van bekostiging vast hoeveel het is én waarvoor het is. Draagt niemand iets over, laat de overdracht dan weg.',
  'switch-option-not-settled': () => 'Leg vast wat de overstapoptie inhoudt voor wie de route niet afmaakt.',
  'business-not-settled': () => 'Leg vast hoe het bedrijfsleven wordt betrokken bij de invulling van de route.',
  'disputes-not-settled': () => 'Leg vast hoe de partijen een geschil over de uitvoering van de overeenkomst oplossen.',
  'changes-not-settled': () =>
    'Leg vast hoe een andere school of instelling kan toetreden en hoe de overeenkomst kan worden opgezegd, ontbonden of gewijzigd, met zo weinig mogelijk gevolgen voor leerlingen en studenten.',
  'participation-not-settled': () => 'Leg vast hoe de medezeggenschap bij de school en bij de instelling is ingericht.',
  'in-house-not-vertical': () =>
    'Een interne regeling kan alleen binnen een verticale scholengemeenschap. Sluit anders een samenwerkingsovereenkomst.',
  'in-house-with-partner': () =>
    'Met een partner van buiten is een interne regeling niet genoeg: dan is een samenwerkingsovereenkomst nodig.',
  'profile-not-offered': () => 'Geen van de scholen biedt dit profiel aan.',
  'course-not-related': () => 'Deze mbo-opleiding is niet aanverwant aan het profiel.',
  'funded-party-in-non-funded-route': () =>
    'In een route zonder bekostiging is geen van de partijen bekostigd. Zet bekostigd op false, of kies de soort overeenkomst.',
  'programme-year-missing': ({ leerjaar }) => `Het programma beschrijft leerjaar ${leerjaar} van de route niet.`,
  'programme-year-twice': ({ leerjaar }) => `Leerjaar ${leerjaar} van de route staat meer dan eens in het programma.`,
  'programme-year-above-length': ({ leerjaar, jaren }) =>
    `De route duurt ${jaren} jaar, maar het programma beschrijft ook leerjaar ${leerjaar}.`,
  'exams-not-described': () => 'Beschrijf ook hoe in dit leerjaar wordt geëxamineerd.',
  'combination-not-split': () => 'Vermeld bij dit gecombineerde onderdeel welk deel ervan vo is en welk deel mbo.',
  'team-not-allowed': () =>
    'Met een team werken kan alleen bij een vakoverstijgend vo-onderdeel of bij een gecombineerd onderdeel.',
  'participation-not-settled-in-house': () =>
    'De interne regeling zegt niets over de medezeggenschap. De WEB vraagt dat wel, de WVO 2020 niet; leg het bij twijfel vast.',
  'transfer-without-funding': () => 'In een route zonder bekostiging is er niets om over te dragen.',
  'non-funded-party': () =>
    'Deze partij is niet bekostigd. Als dat voor alle partijen geldt, kies dan de soort niet-bekostigd.',
}
