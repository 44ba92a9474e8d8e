/**
 * Bekostiging: from which budget a pupil in a phase is paid.
 *
 * @since 0.1.0
 */
export type Bekostiging = 'vo-bekostiging' | 'mbo-bekostiging'
