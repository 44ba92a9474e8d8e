/**
 * Who answers for a task: one institution, both together, or nobody because the task does not exist in that route.
 *
 * @since 0.1.0
 */
export type Verantwoordelijke = 'vo-school' | 'mbo-instelling' | 'gezamenlijk' | 'niet-van-toepassing'
