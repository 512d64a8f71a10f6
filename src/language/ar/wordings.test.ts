import { testRows, words } from './testing/pack.ts'
import { wordingRows } from './wordings.corpus.ts'

testRows(wordingRows, [], {
  unmet: (text, expected, { wordings }) => {
    const found = wordings.map((one) => `${words(text, one)} ${one.set}.${one.choice}`)
    const wanted = expected.filter((one) => !one.endsWith(' none'))
    return [
      ...wanted.filter((one) => !found.includes(one)),
      ...found.filter((one) => !wanted.includes(one)).map((one) => `nothing but ${one}`),
    ]
  },
  found: (text, { wordings }) => wordings.map((one) => `${words(text, one)} ${one.set}.${one.choice}`),
})
