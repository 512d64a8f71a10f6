import { foldedWords } from './letters.ts'

/** «شمال حلب», «شرقي النهر»: the stems of words that tell on which side of a place something lies. */
export const DIRECTIONS: ReadonlySet<string> = foldedWords('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط')
