import type { Json } from './mutants.js'

const school = { brin: '99VO', onderwijsaanbieder: '100A501', schoolsoort: 'vbo', leerwegen: ['BB', 'KB'] }
const other = { brin: '98VO', onderwijsaanbieder: '101A501' }
const college = { brin: '99MB', onderwijsaanbieder: '200A502', niveaus: [2, 3, 4] }
const glr = 'GLR_VMBO_MBO'
const dlr = 'DLR_VMBO_MBO'

/** Offers that are in form: all there is to say, two schools without a word about leerwegen, and no meldingen at all. */
export const offers: readonly Json[] = [
  {
    leerroute: { soort: 'DLR' },
    scholen: [school],
    instellingen: [college],
    meldingen: [
      { door: '100A501', doorlopendeLeerlijnVmboMbo: dlr, partners: ['200A502'] },
      { door: '200A502', doorlopendeLeerlijnVmboMbo: dlr, partners: ['100A501'] },
    ],
  },
  {
    leerroute: { soort: 'GLR' },
    scholen: [{ ...other, schoolsoort: 'vbo-mavo' }, other],
    instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502', niveaus: [2] }],
    meldingen: [{ door: '101A501', doorlopendeLeerlijnVmboMbo: glr, partners: [] }],
  },
  { leerroute: { soort: 'GLR' }, scholen: [other], instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502' }] },
]
