import type { RegisterSleutel } from '../../../../src/law/sources/registers.js'
import type { InEnglish } from './told.js'

/** What is said about the registers beside the law. */
export const registers: Readonly<Record<RegisterSleutel, InEnglish>> = {
  'pve-waardenlijsten': {
    strekking:
      'The values of leerroutefase (VO, MBO; from 1 August 2020), niveau (MBO-1 to MBO-4) and leertraject with their validity; yes and no are J and N in the RO file, 1 and 0 in GRONDSLAG IP, true and false in TBG-i.',
    kanttekening:
      'The lists stand in paragraph 16.6, J and N in chapter 15; 1 and 0 stand in an example file, the text there names only the type. A list for the field leerroute is not among them.',
  },
  'pve-layouts': {
    strekking:
      'The layout of the files with enrolments: RO (chapter 15), TBG-i (chapter 16) and GRONDSLAG IP (chapter 17), field by field; TBG-i has the leerroutefase and not the leerroute.',
    kanttekening:
      'Public example files differ in places: an extra field, other dates, lines that were padded or cut off.',
  },
  'pve-483-signalen': {
    strekking:
      'ROD gives a signal when leerroute or leerroutefase in the mbo differs from that in secondary or special secondary education (paragraph 7.3.1).',
    kanttekening: 'Read in notes by others; version 4.8.3 of the Programma van Eisen itself was not read.',
  },
  'rio-waardenlijsten': {
    strekking:
      'The field doorlopendeLeerlijnVmboMbo is DLR_VMBO_MBO, GLR_VMBO_MBO or PRO_ENTREE; levels in the vo are VO-VMBO-BB and the like, levels of qualification MBO-1 to MBO-4.',
    kanttekening: 'PRO_ENTREE shares the field, but is no route of this law.',
  },
  'rio-api': {
    strekking:
      'The route is one value on a programme that is offered, in the vo, the vso or the mbo; with it belong the providers (onderwijsaanbieders) with whom it is provided.',
    kanttekening:
      'The value on the three kinds of programme was read; where RIO records the partners cannot be seen in this model. That they belong with it follows from the presentation of DUO.',
  },
  'rod-vo-fasecode': {
    titel: 'Own reading: the codes of ROD VO',
    strekking:
      'In ROD VO the phase is VO-fase or MBO-fase; this library writes it as VO and MBO, and the indicatie bekostigbaar as J and N, as in ROD MBO.',
    kanttekening:
      'The names stand in the presentation of DUO; the Programma van Eisen of the vo, with the codes as they stand in a message, was not read.',
  },
  'rod-mbo-leerroutecode': {
    titel: 'Own reading: the codes of the field leerroute in ROD MBO',
    strekking: 'The field leerroute has three characters and is DLR or GLR, from 1 August 2020.',
    kanttekening:
      'The values stand in the presentation of DUO, the three characters in the Programma van Eisen; the day of its beginning is that of the leerroutefase. A list by others names only DLP, without a source.',
  },
  'sbo-melden': {
    strekking:
      'Every route is reported separately and every school reports itself; one report for two schools together is not possible.',
  },
  'melding-per-kant': {
    titel: 'Own reading: who reports a route',
    strekking:
      'The school and the mbo institution each report the route with their own offer in RIO, so that what the one has reported does not exempt the other.',
    kanttekening:
      'The law says that the boards report together; that every school reports itself stands with Sterk Beroepsonderwijs. That it holds for both sides, and that a report of one side is not enough, is derived from that.',
  },
  'sbo-meetmoment': {
    strekking:
      'For reporting a route 15 October is a moment of measuring and no last day; new routes are possible all year.',
  },
  'sbo-aanmelden': {
    strekking:
      'A pupil in a route has no enrolment code apart: the ordinary code of track (leerweg) and profile stays, route and phase are added.',
  },
  'fase-zet-school': {
    strekking: 'The phase is not set automatically: the school or institution sets it itself.',
  },
}
