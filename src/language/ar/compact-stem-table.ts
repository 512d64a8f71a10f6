import { FORM, FormColumn, STEM, StemColumn, type StemTable, stemLength } from './stem-table.ts'

/**
 * The same table with the forms of each stem one after the other, and the letters of each stem and its forms, each spelling once. Looking up words takes
 * as long as it waits for memory: in the order in which paradigms list forms, each form of a stem lies somewhere else. No form can be added to it.
 */
export function compactStemTable(table: StemTable, stemCount: number, formCount: number): StemTable {
  const letters = new Uint16Array(table.letters.length)
  const stems = table.stems.slice(0, STEM * stemCount)
  const forms = new Int32Array(FORM * formCount)
  let [units, end] = [0, 0]
  for (let stem = 0; stem < stems.length; stem += STEM) {
    const length = stemLength(table, stem)
    const first = units
    /** Where a spelling of the stem stands, written where it is new. */
    const spelt = (from: number): number => {
      for (let at = first; at < units; at += length) if (isAlike(letters, at, table.letters, from, length)) return at
      for (let i = 0; i < length; i++) letters[units + i] = table.letters[from + i]!
      units += length
      return units - length
    }
    stems[stem + StemColumn.letters] = spelt(table.stems[stem + StemColumn.letters]!)
    let form = table.stems[stem + StemColumn.form]!
    if (form !== -1) stems[stem + StemColumn.form] = end
    while (form !== -1) {
      const next = table.forms[form + FormColumn.next]!
      forms[end + FormColumn.next] = next === -1 ? -1 : end + FORM
      forms[end + FormColumn.letters] = spelt(table.forms[form + FormColumn.letters]!)
      forms[end + FormColumn.kind] = table.forms[form + FormColumn.kind]!
      forms[end + FormColumn.made] = table.forms[form + FormColumn.made]!
      end += FORM
      form = next
    }
  }
  return { ...table, letters: letters.slice(0, units), stems, forms }
}

function isAlike(one: Uint16Array, at: number, other: Uint16Array, from: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (one[at + i] !== other[from + i]) return false
  return true
}
