import type { ReadingContext } from '../../context.ts'

/** توصل, تقدم: forms V and VI have their verbal noun spelt like the verb. */
export const isMasdarToo = ({ document: { tokens, tags } }: ReadingContext, at: number): boolean =>
  tags[at]!.pos === 'verb' &&
  tags[at]!.analysis?.conjunction === '' &&
  tags[at]!.lemma.startsWith('ت') &&
  tokens[at]!.word.analyses.some(({ form, conjunction }) => form?.pos === 'masdar' && conjunction === '')

/** … and, where a verb still waits for its object, of form I too (استبعد الوزير، من جانبه، عقد لقاء), or with its pronoun (أعلن الوزير، أمس، استقالته). */
export const mayBeMasdar = ({ document: { tokens, tags } }: ReadingContext, at: number): boolean =>
  tags[at]!.pos === 'verb' &&
  tags[at]!.analysis?.conjunction === '' &&
  tokens[at]!.word.analyses.some(
    ({ form, conjunction, preposition, enclitic }) =>
      form?.pos === 'masdar' && conjunction === '' && preposition === '' && enclitic === tags[at]!.analysis!.enclitic,
  )
