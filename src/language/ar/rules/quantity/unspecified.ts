/** People of whom nothing more is told. */
export const NOBODY = { unit: 'person', group: 'unspecified', item: null } as const
