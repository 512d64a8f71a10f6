import { arabic } from '../messages/ar.ts'
import type { PageMessages } from '../messages/contract.ts'
import { english } from '../messages/en.ts'

export type Language = PageMessages['language']
const TABLES: Readonly<Record<Language, PageMessages>> = { ar: arabic, en: english }
const STORED = 'tawatur.language'
const isLanguage = (value: string | null): value is Language => value === 'ar' || value === 'en'

const stored = (): string | null => {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null // storage may be forbidden; the address still carries the language
  }
}

const chosen = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang')
  const kept = stored()
  return isLanguage(asked) ? asked : isLanguage(kept) ? kept : 'ar'
}

const current = $state<{ language: Language }>({ language: 'ar' })

export const messagesIn = (language: Language): PageMessages => TABLES[language]

/** The messages of the language that is shown. */
export const messages = (): PageMessages => messagesIn(current.language)

const show = (language: Language): void => {
  current.language = language
  document.documentElement.lang = language
  document.documentElement.dir = TABLES[language].direction
}

/** Takes the language from the address, else the one last chosen, else Arabic. */
export const startLanguage = (): void => show(chosen())

/** Changes the language, and keeps it in the address and in this browser. */
export const setLanguage = (language: Language): void => {
  const address = new URL(location.href)
  address.searchParams.set('lang', language)
  history.replaceState(history.state, '', address)
  try {
    localStorage.setItem(STORED, language)
  } catch {
    // see stored()
  }
  show(language)
}
