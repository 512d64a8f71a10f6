import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadArabicData } from '../../pipeline/data.ts'
import { type ArabicDocument, createDocument } from './document.ts'
import { createGazetteer } from './gazetteer.ts'
import { IRREGULAR_DEMONYMS } from './lexicon/irregular-demonyms.ts'
import { createLexicon } from './lexicon.ts'
import { createVocabulary } from './vocabulary.ts'

/** A word with the readings that are right. `parts`: letters of `v`, `n`, `a`, `p`. */
interface ExpectedWord {
  readonly surface: string
  readonly segmentations: readonly string[]
  readonly parts: string
}

const CORPUS = new URL('../../../corpus/segmentation/', import.meta.url)
const isArabicWord = (token: string) => /[ء-ي]/.test(token)

/** ل+ال+جيش is spelt للجيش, ل+ال+لجنة للجنة. */
const surfaceOf = (segmentation: string): string => segmentation.replace(/ل\+ال\+ل?/, 'لل').replaceAll('+', '')

function expectedWord(token: string): ExpectedWord {
  const [readings = '', parts = 'n'] = token.split('/')
  const segmentations = readings.split('|')
  return { surface: surfaceOf(segmentations[0]!), segmentations, parts }
}

/** The sentence as a text has it, and its words in order. */
function readLine(line: string): { readonly text: string; readonly words: readonly ExpectedWord[] } {
  const tokens = line.split(' ').map((token) => (isArabicWord(token) ? expectedWord(token) : token))
  const text = tokens.map((token) => (typeof token === 'string' ? token : token.surface)).join(' ')
  return { text: text.replace(/ ([،.:؟])/g, '$1'), words: tokens.filter((token) => typeof token !== 'string') }
}

const vocabulary = createVocabulary(createLexicon(createGazetteer(loadArabicData(), IRREGULAR_DEMONYMS)))

const LETTER: Readonly<Record<string, string>> = { verb: 'v', nominal: 'n', adjective: 'a' }

function chosenReading(document: ArabicDocument, at: number): { readonly segmentation: string; readonly part: string } {
  const { pos, analysis } = document.tags[at]!
  const { light } = document.tokens[at]!.word
  if (analysis === null) return { segmentation: light, part: 'n' }
  const stem = light.slice(analysis.stemStart, light.length - analysis.enclitic.length)
  const parts = [
    analysis.conjunction,
    analysis.future ? 'س' : '',
    analysis.preposition,
    analysis.article ? 'ال' : '',
    stem,
    analysis.enclitic,
  ]
  return { segmentation: parts.filter((part) => part !== '').join('+'), part: LETTER[pos] ?? 'p' }
}

interface Score {
  readonly words: number
  readonly segmented: number
  readonly tagged: number
  readonly failures: readonly string[]
}

function scoreOf(file: string): Score {
  const failures: string[] = []
  let [words, segmented, tagged] = [0, 0, 0]
  for (const line of readFileSync(new URL(file, CORPUS), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const expected = readLine(line)
    const document = createDocument(expected.text, vocabulary)
    const found = document.tokens.filter(({ kind }) => kind === 'word')
    assert.deepEqual(
      found.map(({ word }) => word.surface),
      expected.words.map(({ surface }) => surface),
    )
    expected.words.forEach(({ surface, segmentations, parts }, i) => {
      const { segmentation, part } = chosenReading(document, document.tokens.indexOf(found[i]!))
      const [cut, named] = [segmentations.includes(segmentation), parts.includes(part)]
      words++
      if (cut) segmented++
      if (named) tagged++
      const before = found.slice(Math.max(0, i - 2), i).map(({ word }) => word.surface)
      if (!cut || !named)
        failures.push(`${[...before, surface].join(' ')}: ${segmentation}/${part}, not ${segmentations.join('|')}/${parts}`)
    })
  }
  return { words, segmented, tagged, failures }
}

test('words in sentences', (context) => {
  const { words, segmented, tagged, failures } = scoreOf('sentences.txt')
  for (const failure of failures) context.diagnostic(failure)
  context.diagnostic(
    `${words} words: segmentation ${((100 * segmented) / words).toFixed(2)} %, part of speech ${((100 * tagged) / words).toFixed(2)} %`,
  )
  assert.ok(words >= 1500)
  assert.ok(segmented / words >= 0.99)
  assert.ok(tagged / words >= 0.98)
})
