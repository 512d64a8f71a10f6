import { Option } from 'commander'
import type { Messages } from '../export/messages.ts'
import { arabic } from '../web/messages/ar.ts'
import { english } from '../web/messages/en.ts'

const LANGUAGES = { ar: arabic, en: english } as const satisfies Readonly<Record<Messages['language'], Messages>>
export type LanguageFlag = keyof typeof LANGUAGES

/** The words in a language of the reader. */
export const messagesIn = (language: LanguageFlag): Messages => LANGUAGES[language]

export const languageOption = (preset: LanguageFlag): Option =>
  new Option('--lang <language>', 'language of labels and headings').choices(Object.keys(LANGUAGES)).default(preset)
