/** Times as many sources or articles as say the one may say the other, before the one is taken for a slip. */
const SLIP = 4

/** Whether what `few` say is a slip beside what `many` say of the same thing: it vetoes nothing, and is preferred to nothing. */
export const isSlip = (few: number, many: number): boolean => few * SLIP <= many
