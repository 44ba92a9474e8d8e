import type { Both } from '../languages.js'
import type { Finder } from './rule.js'

/** What the sound example of each check is, before its facts. */
export const soundSaid: Readonly<Record<Finder, Both>> = {
  validateEnrolment: {
    nl: 'Deze inschrijving is in orde:',
    en: 'This enrolment is in order:',
  },
  validateAgreement: {
    nl: 'Deze overeenkomst van een vo-school en een mbo-instelling is in orde. Het programma van elk jaar staat erin, en alle onderwerpen van de wet zijn geregeld.',
    en: 'This agreement of a vo school and an mbo institution is in order. It has the programme of each year, and all subjects of the law are settled.',
  },
  checkProgramme: {
    nl: 'Dit plan voor een route is in orde:',
    en: 'This plan for a route is in order:',
  },
  checkAttendance: {
    nl: 'De leerplicht laat de inschrijving van deze leerling toe:',
    en: 'The leerplicht allows the enrolment of this pupil:',
  },
  validateRioOffer: {
    nl: 'Deze melding is in orde. De vo-school en de mbo-instelling melden de route allebei, en noemen elkaar.',
    en: 'This registration is in order. The vo school and the mbo institution both register the route, and name each other.',
  },
  readers: {
    nl: 'In dit bestand is elke regel te lezen. Het is een RO-bestand van een mbo-instelling met één inschrijving in een DLR, in de VO-fase.',
    en: 'In this file every line can be read. It is an RO file of an mbo institution with one enrolment in a DLR, in the VO-fase.',
  },
  reconcile: {
    nl: 'Over deze leerling zeggen de registers hetzelfde:',
    en: 'The registers say the same of this pupil:',
  },
}

/** The same of a faulty example. */
export const faultySaid: Readonly<Record<Finder, Both>> = {
  validateEnrolment: { nl: 'Deze inschrijving geeft een melding:', en: 'This enrolment gives a message:' },
  validateAgreement: {
    nl: 'Dezelfde overeenkomst, waarin één onderwerp leeg is gelaten:',
    en: 'The same agreement, with one subject left empty:',
  },
  checkProgramme: { nl: 'Dit plan voor een route geeft een melding:', en: 'This plan for a route gives a message:' },
  checkAttendance: {
    nl: 'Deze inschrijving past niet bij de leerplicht:',
    en: 'The leerplicht does not allow this enrolment:',
  },
  validateRioOffer: { nl: 'In deze melding zit één fout:', en: 'This registration has one fault:' },
  readers: { nl: 'In dit bestand zit één fout:', en: 'This file has one fault:' },
  reconcile: {
    nl: 'Over deze leerling geven de twee registers samen een melding:',
    en: 'Of this pupil the two registers together give a message:',
  },
}
