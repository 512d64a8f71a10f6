import type { Span } from '../../model/span.ts'
import { firstEndingAfter } from '../../text/spans.ts'
import type { WordExplanation } from '../contract.ts'
import type { ReadingContext } from './context.ts'
import type { InflectedForm } from './paradigms/types.ts'
import type { Analysis } from './vocabulary.ts'

/** The words that touch a span: taken apart as their sentence decided, with what the lexicon knows of the form. */
export function explainWords({ document: { tokens, tags }, names }: ReadingContext, { start, end }: Span): readonly WordExplanation[] {
  const out: WordExplanation[] = []
  for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
    const { word, start, end } = tokens[i]!
    const { analysis, pos } = tags[i]!
    if (analysis === null) out.push({ start, end, parts: [word.surface], partOfSpeech: pos, lemma: null, features: [] })
    else {
      const { form, closed, stem } = analysis
      const known =
        form !== null
          ? featuresOf(form, analysis.future)
          : names.at[i] !== -1 || analysis.name
            ? ['name']
            : closed === null
              ? ['in no lexicon']
              : []
      out.push({
        start,
        end,
        parts: partsOf(word.light, analysis),
        partOfSpeech: pos,
        lemma: form?.lemma ?? (closed === null ? null : stem),
        features: known,
      })
    }
  }
  return out
}

/** Proclitics, stem and pronoun as they are written; an article that spelling swallows (للجنة) in brackets. */
function partsOf(light: string, { conjunction, preposition, article, stemStart, enclitic }: Analysis): readonly string[] {
  const attached = [conjunction, preposition].filter((clitic) => clitic !== '')
  const between = light.slice(attached.length, stemStart)
  const swallowed = article && between === '' ? ['(ال)'] : []
  const stemEnd = light.length - enclitic.length
  return [...attached, between, ...swallowed, light.slice(stemStart, stemEnd), light.slice(stemEnd)].filter((part) => part !== '')
}

const POS: Readonly<Record<InflectedForm['pos'], string>> = {
  verb: 'verb',
  noun: 'noun',
  adjective: 'adjective',
  'participle-active': 'active participle',
  'participle-passive': 'passive participle',
  masdar: 'verbal noun',
}
const PERSONS = ['', 'first person', 'second person', 'third person'] as const
const GENDERS = { m: 'masculine', f: 'feminine' } as const
const NUMBERS = { s: 'singular', d: 'dual', p: 'plural' } as const
const PASSIVES = { no: null, ambiguous: 'active or passive', yes: 'passive' } as const

const featuresOf = (
  { pos, tense, person, gender, number, passive, state, indefiniteAccusative }: InflectedForm,
  future: boolean,
): readonly string[] =>
  [
    POS[pos],
    future ? 'future' : tense,
    person === null ? null : PERSONS[person],
    gender === null ? null : GENDERS[gender],
    number === null ? null : NUMBERS[number],
    pos === 'verb' ? PASSIVES[passive] : null,
    state === 'construct' ? 'construct' : null,
    indefiniteAccusative ? 'indefinite accusative' : null,
  ].filter((feature) => feature !== null)
