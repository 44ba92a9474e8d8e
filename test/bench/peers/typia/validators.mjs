// Made by generate.mjs with typia out of schemas.ts; not to be edited.
import * as __typia_transform__isTypeUint32 from 'typia/lib/internal/_isTypeUint32'
import * as __typia_transform__validateReport from 'typia/lib/internal/_validateReport'
import * as __typia_transform__createStandardSchema from 'typia/lib/internal/_createStandardSchema'
function validatorsOf(guards) {
  void guards
  return {
    vo: (() => {
      const _io0 = (input) =>
        'object' === typeof input.instelling &&
        null !== input.instelling &&
        _io1(input.instelling) &&
        'object' === typeof input.leerroute &&
        null !== input.leerroute &&
        _io2(input.leerroute) &&
        null !== input.leertraject &&
        void 0 === input.leertraject &&
        null !== input.opleidingcode &&
        void 0 === input.opleidingcode &&
        (void 0 === input.leerling ||
          ('object' === typeof input.leerling &&
            null !== input.leerling &&
            false === Array.isArray(input.leerling) &&
            _io3(input.leerling))) &&
        'object' === typeof input.fase &&
        null !== input.fase &&
        _io4(input.fase) &&
        'string' === typeof input.begindatum &&
        guards.isDatum(input.begindatum) &&
        (void 0 === input.einddatum || ('string' === typeof input.einddatum && guards.isDatum(input.einddatum))) &&
        'boolean' === typeof input.indicatieBekostigbaar &&
        (void 0 === input.leerrouteStart ||
          ('string' === typeof input.leerrouteStart && guards.isDatum(input.leerrouteStart))) &&
        (void 0 === input.doublures ||
          ('number' === typeof input.doublures &&
            __typia_transform__isTypeUint32._isTypeUint32(input.doublures) &&
            input.doublures <= 300)) &&
        (void 0 === input.opleidingsduur ||
          1 === input.opleidingsduur ||
          2 === input.opleidingsduur ||
          3 === input.opleidingsduur ||
          4 === input.opleidingsduur) &&
        (void 0 === input.vmboDiploma ||
          ('string' === typeof input.vmboDiploma && guards.isDiploma(input.vmboDiploma))) &&
        (void 0 === input.vmboLeerjaar ||
          1 === input.vmboLeerjaar ||
          2 === input.vmboLeerjaar ||
          3 === input.vmboLeerjaar ||
          4 === input.vmboLeerjaar) &&
        (void 0 === input.elementcode || 'string' === typeof input.elementcode)
      const _io1 = (input) =>
        'vo-school' === input.soort &&
        'string' === typeof input.brin &&
        guards.isBrin(input.brin) &&
        (void 0 === input.onderwijsaanbieder ||
          ('string' === typeof input.onderwijsaanbieder && guards.isProvider(input.onderwijsaanbieder))) &&
        (void 0 === input.bekostigd || 'boolean' === typeof input.bekostigd) &&
        (void 0 === input.vestiging || ('string' === typeof input.vestiging && guards.isVestiging(input.vestiging))) &&
        (void 0 === input.schoolsoort ||
          'vbo' === input.schoolsoort ||
          'mavo' === input.schoolsoort ||
          'vbo-mavo' === input.schoolsoort ||
          'vso' === input.schoolsoort) &&
        (void 0 === input.verticaal || 'boolean' === typeof input.verticaal)
      const _io2 = (input) =>
        ('DLR' === input.soort || 'GLR' === input.soort) &&
        ('BB' === input.leerweg || 'KB' === input.leerweg || 'GL' === input.leerweg || 'TL' === input.leerweg) &&
        (void 0 === input.niveau || 2 === input.niveau || 3 === input.niveau || 4 === input.niveau)
      const _io3 = (input) =>
        (void 0 === input.bsn || ('string' === typeof input.bsn && guards.isBsn(input.bsn))) &&
        (void 0 === input.onderwijsnummer ||
          ('string' === typeof input.onderwijsnummer && guards.isOnderwijsnummer(input.onderwijsnummer)))
      const _io4 = (input) =>
        ('VO-fase' === input.soort || 'MBO-fase' === input.soort) &&
        (void 0 === input.leerjaar ||
          1 === input.leerjaar ||
          2 === input.leerjaar ||
          3 === input.leerjaar ||
          4 === input.leerjaar ||
          5 === input.leerjaar ||
          6 === input.leerjaar)
      const _vo0 = (input, _path, _exceptionable = true) =>
        [
          ((('object' === typeof input.instelling && null !== input.instelling) ||
            _report(_exceptionable, {
              path: _path + '.instelling',
              expected: 'School',
              value: input.instelling,
            })) &&
            _vo1(input.instelling, _path + '.instelling', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.instelling',
              expected: 'School',
              value: input.instelling,
            }),
          ((('object' === typeof input.leerroute && null !== input.leerroute) ||
            _report(_exceptionable, {
              path: _path + '.leerroute',
              expected: '__type',
              value: input.leerroute,
            })) &&
            _vo2(input.leerroute, _path + '.leerroute', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.leerroute',
              expected: '__type',
              value: input.leerroute,
            }),
          (null !== input.leertraject ||
            _report(_exceptionable, {
              path: _path + '.leertraject',
              expected: 'undefined',
              value: input.leertraject,
            })) &&
            (void 0 === input.leertraject ||
              _report(_exceptionable, {
                path: _path + '.leertraject',
                expected: 'undefined',
                value: input.leertraject,
              })),
          (null !== input.opleidingcode ||
            _report(_exceptionable, {
              path: _path + '.opleidingcode',
              expected: 'undefined',
              value: input.opleidingcode,
            })) &&
            (void 0 === input.opleidingcode ||
              _report(_exceptionable, {
                path: _path + '.opleidingcode',
                expected: 'undefined',
                value: input.opleidingcode,
              })),
          void 0 === input.leerling ||
            ((('object' === typeof input.leerling &&
              null !== input.leerling &&
              false === Array.isArray(input.leerling)) ||
              _report(_exceptionable, {
                path: _path + '.leerling',
                expected: '(Leerling | undefined)',
                value: input.leerling,
              })) &&
              _vo3(input.leerling, _path + '.leerling', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.leerling',
              expected: '(Leerling | undefined)',
              value: input.leerling,
            }),
          ((('object' === typeof input.fase && null !== input.fase) ||
            _report(_exceptionable, {
              path: _path + '.fase',
              expected: 'Fase',
              value: input.fase,
            })) &&
            _vo4(input.fase, _path + '.fase', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.fase',
              expected: 'Fase',
              value: input.fase,
            }),
          ('string' === typeof input.begindatum &&
            (guards.isDatum(input.begindatum) ||
              _report(_exceptionable, {
                path: _path + '.begindatum',
                expected: 'string & TagBase<__type>',
                value: input.begindatum,
              }))) ||
            _report(_exceptionable, {
              path: _path + '.begindatum',
              expected: '(string & TagBase<__type>)',
              value: input.begindatum,
            }),
          void 0 === input.einddatum ||
            ('string' === typeof input.einddatum &&
              (guards.isDatum(input.einddatum) ||
                _report(_exceptionable, {
                  path: _path + '.einddatum',
                  expected: 'string & TagBase<__type>',
                  value: input.einddatum,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.einddatum',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.einddatum,
            }),
          'boolean' === typeof input.indicatieBekostigbaar ||
            _report(_exceptionable, {
              path: _path + '.indicatieBekostigbaar',
              expected: 'boolean',
              value: input.indicatieBekostigbaar,
            }),
          void 0 === input.leerrouteStart ||
            ('string' === typeof input.leerrouteStart &&
              (guards.isDatum(input.leerrouteStart) ||
                _report(_exceptionable, {
                  path: _path + '.leerrouteStart',
                  expected: 'string & TagBase<__type>',
                  value: input.leerrouteStart,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.leerrouteStart',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.leerrouteStart,
            }),
          void 0 === input.doublures ||
            ('number' === typeof input.doublures &&
              (__typia_transform__isTypeUint32._isTypeUint32(input.doublures) ||
                _report(_exceptionable, {
                  path: _path + '.doublures',
                  expected: 'number & Type<"uint32">',
                  value: input.doublures,
                })) &&
              (input.doublures <= 300 ||
                _report(_exceptionable, {
                  path: _path + '.doublures',
                  expected: 'number & Maximum<300>',
                  value: input.doublures,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.doublures',
              expected: '((number & Type<"uint32"> & Maximum<300>) | undefined)',
              value: input.doublures,
            }),
          void 0 === input.opleidingsduur ||
            1 === input.opleidingsduur ||
            2 === input.opleidingsduur ||
            3 === input.opleidingsduur ||
            4 === input.opleidingsduur ||
            _report(_exceptionable, {
              path: _path + '.opleidingsduur',
              expected: '(1 | 2 | 3 | 4 | undefined)',
              value: input.opleidingsduur,
            }),
          void 0 === input.vmboDiploma ||
            ('string' === typeof input.vmboDiploma &&
              (guards.isDiploma(input.vmboDiploma) ||
                _report(_exceptionable, {
                  path: _path + '.vmboDiploma',
                  expected: 'string & TagBase<__type>',
                  value: input.vmboDiploma,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.vmboDiploma',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.vmboDiploma,
            }),
          void 0 === input.vmboLeerjaar ||
            1 === input.vmboLeerjaar ||
            2 === input.vmboLeerjaar ||
            3 === input.vmboLeerjaar ||
            4 === input.vmboLeerjaar ||
            _report(_exceptionable, {
              path: _path + '.vmboLeerjaar',
              expected: '(1 | 2 | 3 | 4 | undefined)',
              value: input.vmboLeerjaar,
            }),
          void 0 === input.elementcode ||
            'string' === typeof input.elementcode ||
            _report(_exceptionable, {
              path: _path + '.elementcode',
              expected: '(string | undefined)',
              value: input.elementcode,
            }),
        ].every((flag) => flag)
      const _vo1 = (input, _path, _exceptionable = true) =>
        [
          'vo-school' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '"vo-school"',
              value: input.soort,
            }),
          ('string' === typeof input.brin &&
            (guards.isBrin(input.brin) ||
              _report(_exceptionable, {
                path: _path + '.brin',
                expected: 'string & TagBase<__type>',
                value: input.brin,
              }))) ||
            _report(_exceptionable, {
              path: _path + '.brin',
              expected: '(string & TagBase<__type>)',
              value: input.brin,
            }),
          void 0 === input.onderwijsaanbieder ||
            ('string' === typeof input.onderwijsaanbieder &&
              (guards.isProvider(input.onderwijsaanbieder) ||
                _report(_exceptionable, {
                  path: _path + '.onderwijsaanbieder',
                  expected: 'string & TagBase<__type>',
                  value: input.onderwijsaanbieder,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.onderwijsaanbieder',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.onderwijsaanbieder,
            }),
          void 0 === input.bekostigd ||
            'boolean' === typeof input.bekostigd ||
            _report(_exceptionable, {
              path: _path + '.bekostigd',
              expected: '(boolean | undefined)',
              value: input.bekostigd,
            }),
          void 0 === input.vestiging ||
            ('string' === typeof input.vestiging &&
              (guards.isVestiging(input.vestiging) ||
                _report(_exceptionable, {
                  path: _path + '.vestiging',
                  expected: 'string & TagBase<__type>',
                  value: input.vestiging,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.vestiging',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.vestiging,
            }),
          void 0 === input.schoolsoort ||
            'vbo' === input.schoolsoort ||
            'mavo' === input.schoolsoort ||
            'vbo-mavo' === input.schoolsoort ||
            'vso' === input.schoolsoort ||
            _report(_exceptionable, {
              path: _path + '.schoolsoort',
              expected: '("mavo" | "vbo" | "vbo-mavo" | "vso" | undefined)',
              value: input.schoolsoort,
            }),
          void 0 === input.verticaal ||
            'boolean' === typeof input.verticaal ||
            _report(_exceptionable, {
              path: _path + '.verticaal',
              expected: '(boolean | undefined)',
              value: input.verticaal,
            }),
        ].every((flag) => flag)
      const _vo2 = (input, _path, _exceptionable = true) =>
        [
          'DLR' === input.soort ||
            'GLR' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '("DLR" | "GLR")',
              value: input.soort,
            }),
          'BB' === input.leerweg ||
            'KB' === input.leerweg ||
            'GL' === input.leerweg ||
            'TL' === input.leerweg ||
            _report(_exceptionable, {
              path: _path + '.leerweg',
              expected: '("BB" | "GL" | "KB" | "TL")',
              value: input.leerweg,
            }),
          void 0 === input.niveau ||
            2 === input.niveau ||
            3 === input.niveau ||
            4 === input.niveau ||
            _report(_exceptionable, {
              path: _path + '.niveau',
              expected: '(2 | 3 | 4 | undefined)',
              value: input.niveau,
            }),
        ].every((flag) => flag)
      const _vo3 = (input, _path, _exceptionable = true) =>
        [
          void 0 === input.bsn ||
            ('string' === typeof input.bsn &&
              (guards.isBsn(input.bsn) ||
                _report(_exceptionable, {
                  path: _path + '.bsn',
                  expected: 'string & TagBase<__type>',
                  value: input.bsn,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.bsn',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.bsn,
            }),
          void 0 === input.onderwijsnummer ||
            ('string' === typeof input.onderwijsnummer &&
              (guards.isOnderwijsnummer(input.onderwijsnummer) ||
                _report(_exceptionable, {
                  path: _path + '.onderwijsnummer',
                  expected: 'string & TagBase<__type>',
                  value: input.onderwijsnummer,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.onderwijsnummer',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.onderwijsnummer,
            }),
        ].every((flag) => flag)
      const _vo4 = (input, _path, _exceptionable = true) =>
        [
          'VO-fase' === input.soort ||
            'MBO-fase' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '("MBO-fase" | "VO-fase")',
              value: input.soort,
            }),
          void 0 === input.leerjaar ||
            1 === input.leerjaar ||
            2 === input.leerjaar ||
            3 === input.leerjaar ||
            4 === input.leerjaar ||
            5 === input.leerjaar ||
            6 === input.leerjaar ||
            _report(_exceptionable, {
              path: _path + '.leerjaar',
              expected: '(1 | 2 | 3 | 4 | 5 | 6 | undefined)',
              value: input.leerjaar,
            }),
        ].every((flag) => flag)
      const __is = (input) => 'object' === typeof input && null !== input && _io0(input)
      let errors
      let _report
      return __typia_transform__createStandardSchema._createStandardSchema((input) => {
        if (false === __is(input)) {
          errors = []
          _report = __typia_transform__validateReport._validateReport(errors)
          ;((input2, _path, _exceptionable = true) =>
            ((('object' === typeof input2 && null !== input2) ||
              _report(true, {
                path: _path + '',
                expected: 'VoRecord',
                value: input2,
              })) &&
              _vo0(input2, _path + '', true)) ||
            _report(true, {
              path: _path + '',
              expected: 'VoRecord',
              value: input2,
            }))(input, '$input', true)
          const success = 0 === errors.length
          return success
            ? {
                success,
                data: input,
              }
            : {
                success,
                errors,
                data: input,
              }
        }
        return {
          success: true,
          data: input,
        }
      })
    })(),
    mbo: (() => {
      const _io0 = (input) =>
        'object' === typeof input.instelling &&
        null !== input.instelling &&
        _io1(input.instelling) &&
        'object' === typeof input.leerroute &&
        null !== input.leerroute &&
        _io2(input.leerroute) &&
        null !== input.vmboLeerjaar &&
        void 0 === input.vmboLeerjaar &&
        null !== input.elementcode &&
        void 0 === input.elementcode &&
        (void 0 === input.leerling ||
          ('object' === typeof input.leerling &&
            null !== input.leerling &&
            false === Array.isArray(input.leerling) &&
            _io3(input.leerling))) &&
        'object' === typeof input.fase &&
        null !== input.fase &&
        _io4(input.fase) &&
        'string' === typeof input.begindatum &&
        guards.isDatum(input.begindatum) &&
        (void 0 === input.einddatum || ('string' === typeof input.einddatum && guards.isDatum(input.einddatum))) &&
        'boolean' === typeof input.indicatieBekostigbaar &&
        (void 0 === input.leerrouteStart ||
          ('string' === typeof input.leerrouteStart && guards.isDatum(input.leerrouteStart))) &&
        (void 0 === input.doublures ||
          ('number' === typeof input.doublures &&
            __typia_transform__isTypeUint32._isTypeUint32(input.doublures) &&
            input.doublures <= 300)) &&
        (void 0 === input.opleidingsduur ||
          1 === input.opleidingsduur ||
          2 === input.opleidingsduur ||
          3 === input.opleidingsduur ||
          4 === input.opleidingsduur) &&
        (void 0 === input.vmboDiploma ||
          ('string' === typeof input.vmboDiploma && guards.isDiploma(input.vmboDiploma))) &&
        (void 0 === input.leertraject || 'BOL' === input.leertraject || 'BBL' === input.leertraject) &&
        (void 0 === input.opleidingcode ||
          ('string' === typeof input.opleidingcode && guards.isOpleidingcode(input.opleidingcode)))
      const _io1 = (input) =>
        'mbo-instelling' === input.soort &&
        'string' === typeof input.brin &&
        guards.isBrin(input.brin) &&
        (void 0 === input.onderwijsaanbieder ||
          ('string' === typeof input.onderwijsaanbieder && guards.isProvider(input.onderwijsaanbieder))) &&
        (void 0 === input.bekostigd || 'boolean' === typeof input.bekostigd)
      const _io2 = (input) =>
        ('DLR' === input.soort || 'GLR' === input.soort) &&
        (void 0 === input.leerweg ||
          'BB' === input.leerweg ||
          'KB' === input.leerweg ||
          'GL' === input.leerweg ||
          'TL' === input.leerweg) &&
        (2 === input.niveau || 3 === input.niveau || 4 === input.niveau)
      const _io3 = (input) =>
        (void 0 === input.bsn || ('string' === typeof input.bsn && guards.isBsn(input.bsn))) &&
        (void 0 === input.onderwijsnummer ||
          ('string' === typeof input.onderwijsnummer && guards.isOnderwijsnummer(input.onderwijsnummer)))
      const _io4 = (input) =>
        ('VO-fase' === input.soort || 'MBO-fase' === input.soort) &&
        (void 0 === input.leerjaar ||
          1 === input.leerjaar ||
          2 === input.leerjaar ||
          3 === input.leerjaar ||
          4 === input.leerjaar ||
          5 === input.leerjaar ||
          6 === input.leerjaar)
      const _vo0 = (input, _path, _exceptionable = true) =>
        [
          ((('object' === typeof input.instelling && null !== input.instelling) ||
            _report(_exceptionable, {
              path: _path + '.instelling',
              expected: 'MboInstelling',
              value: input.instelling,
            })) &&
            _vo1(input.instelling, _path + '.instelling', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.instelling',
              expected: 'MboInstelling',
              value: input.instelling,
            }),
          ((('object' === typeof input.leerroute && null !== input.leerroute) ||
            _report(_exceptionable, {
              path: _path + '.leerroute',
              expected: '__type',
              value: input.leerroute,
            })) &&
            _vo2(input.leerroute, _path + '.leerroute', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.leerroute',
              expected: '__type',
              value: input.leerroute,
            }),
          (null !== input.vmboLeerjaar ||
            _report(_exceptionable, {
              path: _path + '.vmboLeerjaar',
              expected: 'undefined',
              value: input.vmboLeerjaar,
            })) &&
            (void 0 === input.vmboLeerjaar ||
              _report(_exceptionable, {
                path: _path + '.vmboLeerjaar',
                expected: 'undefined',
                value: input.vmboLeerjaar,
              })),
          (null !== input.elementcode ||
            _report(_exceptionable, {
              path: _path + '.elementcode',
              expected: 'undefined',
              value: input.elementcode,
            })) &&
            (void 0 === input.elementcode ||
              _report(_exceptionable, {
                path: _path + '.elementcode',
                expected: 'undefined',
                value: input.elementcode,
              })),
          void 0 === input.leerling ||
            ((('object' === typeof input.leerling &&
              null !== input.leerling &&
              false === Array.isArray(input.leerling)) ||
              _report(_exceptionable, {
                path: _path + '.leerling',
                expected: '(Leerling | undefined)',
                value: input.leerling,
              })) &&
              _vo3(input.leerling, _path + '.leerling', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.leerling',
              expected: '(Leerling | undefined)',
              value: input.leerling,
            }),
          ((('object' === typeof input.fase && null !== input.fase) ||
            _report(_exceptionable, {
              path: _path + '.fase',
              expected: 'Fase',
              value: input.fase,
            })) &&
            _vo4(input.fase, _path + '.fase', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.fase',
              expected: 'Fase',
              value: input.fase,
            }),
          ('string' === typeof input.begindatum &&
            (guards.isDatum(input.begindatum) ||
              _report(_exceptionable, {
                path: _path + '.begindatum',
                expected: 'string & TagBase<__type>',
                value: input.begindatum,
              }))) ||
            _report(_exceptionable, {
              path: _path + '.begindatum',
              expected: '(string & TagBase<__type>)',
              value: input.begindatum,
            }),
          void 0 === input.einddatum ||
            ('string' === typeof input.einddatum &&
              (guards.isDatum(input.einddatum) ||
                _report(_exceptionable, {
                  path: _path + '.einddatum',
                  expected: 'string & TagBase<__type>',
                  value: input.einddatum,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.einddatum',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.einddatum,
            }),
          'boolean' === typeof input.indicatieBekostigbaar ||
            _report(_exceptionable, {
              path: _path + '.indicatieBekostigbaar',
              expected: 'boolean',
              value: input.indicatieBekostigbaar,
            }),
          void 0 === input.leerrouteStart ||
            ('string' === typeof input.leerrouteStart &&
              (guards.isDatum(input.leerrouteStart) ||
                _report(_exceptionable, {
                  path: _path + '.leerrouteStart',
                  expected: 'string & TagBase<__type>',
                  value: input.leerrouteStart,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.leerrouteStart',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.leerrouteStart,
            }),
          void 0 === input.doublures ||
            ('number' === typeof input.doublures &&
              (__typia_transform__isTypeUint32._isTypeUint32(input.doublures) ||
                _report(_exceptionable, {
                  path: _path + '.doublures',
                  expected: 'number & Type<"uint32">',
                  value: input.doublures,
                })) &&
              (input.doublures <= 300 ||
                _report(_exceptionable, {
                  path: _path + '.doublures',
                  expected: 'number & Maximum<300>',
                  value: input.doublures,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.doublures',
              expected: '((number & Type<"uint32"> & Maximum<300>) | undefined)',
              value: input.doublures,
            }),
          void 0 === input.opleidingsduur ||
            1 === input.opleidingsduur ||
            2 === input.opleidingsduur ||
            3 === input.opleidingsduur ||
            4 === input.opleidingsduur ||
            _report(_exceptionable, {
              path: _path + '.opleidingsduur',
              expected: '(1 | 2 | 3 | 4 | undefined)',
              value: input.opleidingsduur,
            }),
          void 0 === input.vmboDiploma ||
            ('string' === typeof input.vmboDiploma &&
              (guards.isDiploma(input.vmboDiploma) ||
                _report(_exceptionable, {
                  path: _path + '.vmboDiploma',
                  expected: 'string & TagBase<__type>',
                  value: input.vmboDiploma,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.vmboDiploma',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.vmboDiploma,
            }),
          void 0 === input.leertraject ||
            'BOL' === input.leertraject ||
            'BBL' === input.leertraject ||
            _report(_exceptionable, {
              path: _path + '.leertraject',
              expected: '("BBL" | "BOL" | undefined)',
              value: input.leertraject,
            }),
          void 0 === input.opleidingcode ||
            ('string' === typeof input.opleidingcode &&
              (guards.isOpleidingcode(input.opleidingcode) ||
                _report(_exceptionable, {
                  path: _path + '.opleidingcode',
                  expected: 'string & TagBase<__type>',
                  value: input.opleidingcode,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.opleidingcode',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.opleidingcode,
            }),
        ].every((flag) => flag)
      const _vo1 = (input, _path, _exceptionable = true) =>
        [
          'mbo-instelling' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '"mbo-instelling"',
              value: input.soort,
            }),
          ('string' === typeof input.brin &&
            (guards.isBrin(input.brin) ||
              _report(_exceptionable, {
                path: _path + '.brin',
                expected: 'string & TagBase<__type>',
                value: input.brin,
              }))) ||
            _report(_exceptionable, {
              path: _path + '.brin',
              expected: '(string & TagBase<__type>)',
              value: input.brin,
            }),
          void 0 === input.onderwijsaanbieder ||
            ('string' === typeof input.onderwijsaanbieder &&
              (guards.isProvider(input.onderwijsaanbieder) ||
                _report(_exceptionable, {
                  path: _path + '.onderwijsaanbieder',
                  expected: 'string & TagBase<__type>',
                  value: input.onderwijsaanbieder,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.onderwijsaanbieder',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.onderwijsaanbieder,
            }),
          void 0 === input.bekostigd ||
            'boolean' === typeof input.bekostigd ||
            _report(_exceptionable, {
              path: _path + '.bekostigd',
              expected: '(boolean | undefined)',
              value: input.bekostigd,
            }),
        ].every((flag) => flag)
      const _vo2 = (input, _path, _exceptionable = true) =>
        [
          'DLR' === input.soort ||
            'GLR' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '("DLR" | "GLR")',
              value: input.soort,
            }),
          void 0 === input.leerweg ||
            'BB' === input.leerweg ||
            'KB' === input.leerweg ||
            'GL' === input.leerweg ||
            'TL' === input.leerweg ||
            _report(_exceptionable, {
              path: _path + '.leerweg',
              expected: '("BB" | "GL" | "KB" | "TL" | undefined)',
              value: input.leerweg,
            }),
          2 === input.niveau ||
            3 === input.niveau ||
            4 === input.niveau ||
            _report(_exceptionable, {
              path: _path + '.niveau',
              expected: '(2 | 3 | 4)',
              value: input.niveau,
            }),
        ].every((flag) => flag)
      const _vo3 = (input, _path, _exceptionable = true) =>
        [
          void 0 === input.bsn ||
            ('string' === typeof input.bsn &&
              (guards.isBsn(input.bsn) ||
                _report(_exceptionable, {
                  path: _path + '.bsn',
                  expected: 'string & TagBase<__type>',
                  value: input.bsn,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.bsn',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.bsn,
            }),
          void 0 === input.onderwijsnummer ||
            ('string' === typeof input.onderwijsnummer &&
              (guards.isOnderwijsnummer(input.onderwijsnummer) ||
                _report(_exceptionable, {
                  path: _path + '.onderwijsnummer',
                  expected: 'string & TagBase<__type>',
                  value: input.onderwijsnummer,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.onderwijsnummer',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.onderwijsnummer,
            }),
        ].every((flag) => flag)
      const _vo4 = (input, _path, _exceptionable = true) =>
        [
          'VO-fase' === input.soort ||
            'MBO-fase' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '("MBO-fase" | "VO-fase")',
              value: input.soort,
            }),
          void 0 === input.leerjaar ||
            1 === input.leerjaar ||
            2 === input.leerjaar ||
            3 === input.leerjaar ||
            4 === input.leerjaar ||
            5 === input.leerjaar ||
            6 === input.leerjaar ||
            _report(_exceptionable, {
              path: _path + '.leerjaar',
              expected: '(1 | 2 | 3 | 4 | 5 | 6 | undefined)',
              value: input.leerjaar,
            }),
        ].every((flag) => flag)
      const __is = (input) => 'object' === typeof input && null !== input && _io0(input)
      let errors
      let _report
      return __typia_transform__createStandardSchema._createStandardSchema((input) => {
        if (false === __is(input)) {
          errors = []
          _report = __typia_transform__validateReport._validateReport(errors)
          ;((input2, _path, _exceptionable = true) =>
            ((('object' === typeof input2 && null !== input2) ||
              _report(true, {
                path: _path + '',
                expected: 'MboRecord',
                value: input2,
              })) &&
              _vo0(input2, _path + '', true)) ||
            _report(true, {
              path: _path + '',
              expected: 'MboRecord',
              value: input2,
            }))(input, '$input', true)
          const success = 0 === errors.length
          return success
            ? {
                success,
                data: input,
              }
            : {
                success,
                errors,
                data: input,
              }
        }
        return {
          success: true,
          data: input,
        }
      })
    })(),
    other: (() => {
      const _io0 = (input) =>
        'object' === typeof input.instelling &&
        null !== input.instelling &&
        _io1(input.instelling) &&
        'object' === typeof input.leerroute &&
        null !== input.leerroute &&
        _io2(input.leerroute) &&
        (void 0 === input.leerling ||
          ('object' === typeof input.leerling &&
            null !== input.leerling &&
            false === Array.isArray(input.leerling) &&
            _io3(input.leerling))) &&
        'object' === typeof input.fase &&
        null !== input.fase &&
        _io4(input.fase) &&
        'string' === typeof input.begindatum &&
        guards.isDatum(input.begindatum) &&
        (void 0 === input.einddatum || ('string' === typeof input.einddatum && guards.isDatum(input.einddatum))) &&
        'boolean' === typeof input.indicatieBekostigbaar &&
        (void 0 === input.leerrouteStart ||
          ('string' === typeof input.leerrouteStart && guards.isDatum(input.leerrouteStart))) &&
        (void 0 === input.doublures ||
          ('number' === typeof input.doublures &&
            __typia_transform__isTypeUint32._isTypeUint32(input.doublures) &&
            input.doublures <= 300)) &&
        (void 0 === input.opleidingsduur ||
          1 === input.opleidingsduur ||
          2 === input.opleidingsduur ||
          3 === input.opleidingsduur ||
          4 === input.opleidingsduur) &&
        (void 0 === input.vmboDiploma ||
          ('string' === typeof input.vmboDiploma && guards.isDiploma(input.vmboDiploma))) &&
        (void 0 === input.vmboLeerjaar ||
          1 === input.vmboLeerjaar ||
          2 === input.vmboLeerjaar ||
          3 === input.vmboLeerjaar ||
          4 === input.vmboLeerjaar) &&
        (void 0 === input.elementcode || 'string' === typeof input.elementcode) &&
        (void 0 === input.leertraject || 'BOL' === input.leertraject || 'BBL' === input.leertraject) &&
        (void 0 === input.opleidingcode ||
          ('string' === typeof input.opleidingcode && guards.isOpleidingcode(input.opleidingcode)))
      const _io1 = (input) =>
        ('vo-school' === input.soort || 'mbo-instelling' === input.soort) &&
        'string' === typeof input.brin &&
        guards.isBrin(input.brin) &&
        (void 0 === input.onderwijsaanbieder ||
          ('string' === typeof input.onderwijsaanbieder && guards.isProvider(input.onderwijsaanbieder))) &&
        (void 0 === input.bekostigd || 'boolean' === typeof input.bekostigd) &&
        (void 0 === input.vestiging || ('string' === typeof input.vestiging && guards.isVestiging(input.vestiging))) &&
        (void 0 === input.schoolsoort ||
          'vbo' === input.schoolsoort ||
          'mavo' === input.schoolsoort ||
          'vbo-mavo' === input.schoolsoort ||
          'vso' === input.schoolsoort) &&
        (void 0 === input.verticaal || 'boolean' === typeof input.verticaal)
      const _io2 = (input) =>
        ('DLR' === input.soort || 'GLR' === input.soort) &&
        (void 0 === input.leerweg ||
          'BB' === input.leerweg ||
          'KB' === input.leerweg ||
          'GL' === input.leerweg ||
          'TL' === input.leerweg) &&
        (void 0 === input.niveau || 2 === input.niveau || 3 === input.niveau || 4 === input.niveau)
      const _io3 = (input) =>
        (void 0 === input.bsn || ('string' === typeof input.bsn && guards.isBsn(input.bsn))) &&
        (void 0 === input.onderwijsnummer ||
          ('string' === typeof input.onderwijsnummer && guards.isOnderwijsnummer(input.onderwijsnummer)))
      const _io4 = (input) =>
        ('VO-fase' === input.soort || 'MBO-fase' === input.soort) &&
        (void 0 === input.leerjaar ||
          1 === input.leerjaar ||
          2 === input.leerjaar ||
          3 === input.leerjaar ||
          4 === input.leerjaar ||
          5 === input.leerjaar ||
          6 === input.leerjaar)
      const _vo0 = (input, _path, _exceptionable = true) =>
        [
          ((('object' === typeof input.instelling && null !== input.instelling) ||
            _report(_exceptionable, {
              path: _path + '.instelling',
              expected: 'OtherInstelling',
              value: input.instelling,
            })) &&
            _vo1(input.instelling, _path + '.instelling', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.instelling',
              expected: 'OtherInstelling',
              value: input.instelling,
            }),
          ((('object' === typeof input.leerroute && null !== input.leerroute) ||
            _report(_exceptionable, {
              path: _path + '.leerroute',
              expected: '__type',
              value: input.leerroute,
            })) &&
            _vo2(input.leerroute, _path + '.leerroute', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.leerroute',
              expected: '__type',
              value: input.leerroute,
            }),
          void 0 === input.leerling ||
            ((('object' === typeof input.leerling &&
              null !== input.leerling &&
              false === Array.isArray(input.leerling)) ||
              _report(_exceptionable, {
                path: _path + '.leerling',
                expected: '(Leerling | undefined)',
                value: input.leerling,
              })) &&
              _vo3(input.leerling, _path + '.leerling', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.leerling',
              expected: '(Leerling | undefined)',
              value: input.leerling,
            }),
          ((('object' === typeof input.fase && null !== input.fase) ||
            _report(_exceptionable, {
              path: _path + '.fase',
              expected: 'Fase',
              value: input.fase,
            })) &&
            _vo4(input.fase, _path + '.fase', _exceptionable)) ||
            _report(_exceptionable, {
              path: _path + '.fase',
              expected: 'Fase',
              value: input.fase,
            }),
          ('string' === typeof input.begindatum &&
            (guards.isDatum(input.begindatum) ||
              _report(_exceptionable, {
                path: _path + '.begindatum',
                expected: 'string & TagBase<__type>',
                value: input.begindatum,
              }))) ||
            _report(_exceptionable, {
              path: _path + '.begindatum',
              expected: '(string & TagBase<__type>)',
              value: input.begindatum,
            }),
          void 0 === input.einddatum ||
            ('string' === typeof input.einddatum &&
              (guards.isDatum(input.einddatum) ||
                _report(_exceptionable, {
                  path: _path + '.einddatum',
                  expected: 'string & TagBase<__type>',
                  value: input.einddatum,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.einddatum',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.einddatum,
            }),
          'boolean' === typeof input.indicatieBekostigbaar ||
            _report(_exceptionable, {
              path: _path + '.indicatieBekostigbaar',
              expected: 'boolean',
              value: input.indicatieBekostigbaar,
            }),
          void 0 === input.leerrouteStart ||
            ('string' === typeof input.leerrouteStart &&
              (guards.isDatum(input.leerrouteStart) ||
                _report(_exceptionable, {
                  path: _path + '.leerrouteStart',
                  expected: 'string & TagBase<__type>',
                  value: input.leerrouteStart,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.leerrouteStart',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.leerrouteStart,
            }),
          void 0 === input.doublures ||
            ('number' === typeof input.doublures &&
              (__typia_transform__isTypeUint32._isTypeUint32(input.doublures) ||
                _report(_exceptionable, {
                  path: _path + '.doublures',
                  expected: 'number & Type<"uint32">',
                  value: input.doublures,
                })) &&
              (input.doublures <= 300 ||
                _report(_exceptionable, {
                  path: _path + '.doublures',
                  expected: 'number & Maximum<300>',
                  value: input.doublures,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.doublures',
              expected: '((number & Type<"uint32"> & Maximum<300>) | undefined)',
              value: input.doublures,
            }),
          void 0 === input.opleidingsduur ||
            1 === input.opleidingsduur ||
            2 === input.opleidingsduur ||
            3 === input.opleidingsduur ||
            4 === input.opleidingsduur ||
            _report(_exceptionable, {
              path: _path + '.opleidingsduur',
              expected: '(1 | 2 | 3 | 4 | undefined)',
              value: input.opleidingsduur,
            }),
          void 0 === input.vmboDiploma ||
            ('string' === typeof input.vmboDiploma &&
              (guards.isDiploma(input.vmboDiploma) ||
                _report(_exceptionable, {
                  path: _path + '.vmboDiploma',
                  expected: 'string & TagBase<__type>',
                  value: input.vmboDiploma,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.vmboDiploma',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.vmboDiploma,
            }),
          void 0 === input.vmboLeerjaar ||
            1 === input.vmboLeerjaar ||
            2 === input.vmboLeerjaar ||
            3 === input.vmboLeerjaar ||
            4 === input.vmboLeerjaar ||
            _report(_exceptionable, {
              path: _path + '.vmboLeerjaar',
              expected: '(1 | 2 | 3 | 4 | undefined)',
              value: input.vmboLeerjaar,
            }),
          void 0 === input.elementcode ||
            'string' === typeof input.elementcode ||
            _report(_exceptionable, {
              path: _path + '.elementcode',
              expected: '(string | undefined)',
              value: input.elementcode,
            }),
          void 0 === input.leertraject ||
            'BOL' === input.leertraject ||
            'BBL' === input.leertraject ||
            _report(_exceptionable, {
              path: _path + '.leertraject',
              expected: '("BBL" | "BOL" | undefined)',
              value: input.leertraject,
            }),
          void 0 === input.opleidingcode ||
            ('string' === typeof input.opleidingcode &&
              (guards.isOpleidingcode(input.opleidingcode) ||
                _report(_exceptionable, {
                  path: _path + '.opleidingcode',
                  expected: 'string & TagBase<__type>',
                  value: input.opleidingcode,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.opleidingcode',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.opleidingcode,
            }),
        ].every((flag) => flag)
      const _vo1 = (input, _path, _exceptionable = true) =>
        [
          'vo-school' === input.soort ||
            'mbo-instelling' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '("mbo-instelling" | "vo-school")',
              value: input.soort,
            }),
          ('string' === typeof input.brin &&
            (guards.isBrin(input.brin) ||
              _report(_exceptionable, {
                path: _path + '.brin',
                expected: 'string & TagBase<__type>',
                value: input.brin,
              }))) ||
            _report(_exceptionable, {
              path: _path + '.brin',
              expected: '(string & TagBase<__type>)',
              value: input.brin,
            }),
          void 0 === input.onderwijsaanbieder ||
            ('string' === typeof input.onderwijsaanbieder &&
              (guards.isProvider(input.onderwijsaanbieder) ||
                _report(_exceptionable, {
                  path: _path + '.onderwijsaanbieder',
                  expected: 'string & TagBase<__type>',
                  value: input.onderwijsaanbieder,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.onderwijsaanbieder',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.onderwijsaanbieder,
            }),
          void 0 === input.bekostigd ||
            'boolean' === typeof input.bekostigd ||
            _report(_exceptionable, {
              path: _path + '.bekostigd',
              expected: '(boolean | undefined)',
              value: input.bekostigd,
            }),
          void 0 === input.vestiging ||
            ('string' === typeof input.vestiging &&
              (guards.isVestiging(input.vestiging) ||
                _report(_exceptionable, {
                  path: _path + '.vestiging',
                  expected: 'string & TagBase<__type>',
                  value: input.vestiging,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.vestiging',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.vestiging,
            }),
          void 0 === input.schoolsoort ||
            'vbo' === input.schoolsoort ||
            'mavo' === input.schoolsoort ||
            'vbo-mavo' === input.schoolsoort ||
            'vso' === input.schoolsoort ||
            _report(_exceptionable, {
              path: _path + '.schoolsoort',
              expected: '("mavo" | "vbo" | "vbo-mavo" | "vso" | undefined)',
              value: input.schoolsoort,
            }),
          void 0 === input.verticaal ||
            'boolean' === typeof input.verticaal ||
            _report(_exceptionable, {
              path: _path + '.verticaal',
              expected: '(boolean | undefined)',
              value: input.verticaal,
            }),
        ].every((flag) => flag)
      const _vo2 = (input, _path, _exceptionable = true) =>
        [
          'DLR' === input.soort ||
            'GLR' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '("DLR" | "GLR")',
              value: input.soort,
            }),
          void 0 === input.leerweg ||
            'BB' === input.leerweg ||
            'KB' === input.leerweg ||
            'GL' === input.leerweg ||
            'TL' === input.leerweg ||
            _report(_exceptionable, {
              path: _path + '.leerweg',
              expected: '("BB" | "GL" | "KB" | "TL" | undefined)',
              value: input.leerweg,
            }),
          void 0 === input.niveau ||
            2 === input.niveau ||
            3 === input.niveau ||
            4 === input.niveau ||
            _report(_exceptionable, {
              path: _path + '.niveau',
              expected: '(2 | 3 | 4 | undefined)',
              value: input.niveau,
            }),
        ].every((flag) => flag)
      const _vo3 = (input, _path, _exceptionable = true) =>
        [
          void 0 === input.bsn ||
            ('string' === typeof input.bsn &&
              (guards.isBsn(input.bsn) ||
                _report(_exceptionable, {
                  path: _path + '.bsn',
                  expected: 'string & TagBase<__type>',
                  value: input.bsn,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.bsn',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.bsn,
            }),
          void 0 === input.onderwijsnummer ||
            ('string' === typeof input.onderwijsnummer &&
              (guards.isOnderwijsnummer(input.onderwijsnummer) ||
                _report(_exceptionable, {
                  path: _path + '.onderwijsnummer',
                  expected: 'string & TagBase<__type>',
                  value: input.onderwijsnummer,
                }))) ||
            _report(_exceptionable, {
              path: _path + '.onderwijsnummer',
              expected: '((string & TagBase<__type>) | undefined)',
              value: input.onderwijsnummer,
            }),
        ].every((flag) => flag)
      const _vo4 = (input, _path, _exceptionable = true) =>
        [
          'VO-fase' === input.soort ||
            'MBO-fase' === input.soort ||
            _report(_exceptionable, {
              path: _path + '.soort',
              expected: '("MBO-fase" | "VO-fase")',
              value: input.soort,
            }),
          void 0 === input.leerjaar ||
            1 === input.leerjaar ||
            2 === input.leerjaar ||
            3 === input.leerjaar ||
            4 === input.leerjaar ||
            5 === input.leerjaar ||
            6 === input.leerjaar ||
            _report(_exceptionable, {
              path: _path + '.leerjaar',
              expected: '(1 | 2 | 3 | 4 | 5 | 6 | undefined)',
              value: input.leerjaar,
            }),
        ].every((flag) => flag)
      const __is = (input) => 'object' === typeof input && null !== input && _io0(input)
      let errors
      let _report
      return __typia_transform__createStandardSchema._createStandardSchema((input) => {
        if (false === __is(input)) {
          errors = []
          _report = __typia_transform__validateReport._validateReport(errors)
          ;((input2, _path, _exceptionable = true) =>
            ((('object' === typeof input2 && null !== input2) ||
              _report(true, {
                path: _path + '',
                expected: 'OtherRecord',
                value: input2,
              })) &&
              _vo0(input2, _path + '', true)) ||
            _report(true, {
              path: _path + '',
              expected: 'OtherRecord',
              value: input2,
            }))(input, '$input', true)
          const success = 0 === errors.length
          return success
            ? {
                success,
                data: input,
              }
            : {
                success,
                errors,
                data: input,
              }
        }
        return {
          success: true,
          data: input,
        }
      })
    })(),
  }
}
export { validatorsOf }
