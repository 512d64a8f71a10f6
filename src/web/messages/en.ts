import { ENGLISH_LABELS } from '../../export/labels.ts'
import { ENGLISH_WORDS } from '../../export/words-en.ts'
import type { PageMessages } from './contract.ts'

const page: PageMessages['page'] = {
  name: 'Tawatur',
}

export const english: PageMessages = { language: 'en', direction: 'ltr', labels: ENGLISH_LABELS, words: ENGLISH_WORDS, page }
