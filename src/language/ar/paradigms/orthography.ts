/**
 * From sounds to light orthography.
 *
 * Notation: consonants are Arabic letters (hamza always ء, و and ي only where consonants), `a i u` short vowels,
 * `ā ī ū` long ones, `á` the long a that is written ى at the end of a word, `ا` the alef that is written and not
 * pronounced as a long vowel (wasl, and after the و of the plural). A doubled consonant is written twice.
 */
const HAMZA = 'ء'
const HAMZA_CODE = HAMZA.charCodeAt(0)
const ALEF = 'ا'
const YA = 'ي'
const ALEF_MAQSURA = 'ى'
const ALEF_MADDA = 'آ'
const HAMZA_ON_ALEF = 'أ'
const HAMZA_UNDER_ALEF = 'إ'
const HAMZA_ON_WAW = 'ؤ'
const HAMZA_ON_YA = 'ئ'
const MAQSURA_CODE = 'á'.charCodeAt(0)

const NOT_JOINED_TO_THE_NEXT = 'اأإآدذرزوؤءةى'

/** Whether the letter is joined to the one that follows it. */
export const joinsNext = (letter: string): boolean => !NOT_JOINED_TO_THE_NEXT.includes(letter)

const SPELT: readonly string[] = (() => {
  const table: string[] = []
  for (let code = 0; code <= 0x64a; code++) table.push(code < 0x621 ? '' : String.fromCharCode(code))
  table['ā'.charCodeAt(0)] = ALEF
  table['ī'.charCodeAt(0)] = YA
  table['ū'.charCodeAt(0)] = 'و'
  return table
})()

const isVowel = (sound: string): boolean => sound !== '' && 'aiuāīūá'.includes(sound)

const initialHamza = (after: string): string => {
  if (after === 'ā') return ALEF_MADDA
  return after === 'i' || after === 'ī' ? HAMZA_UNDER_ALEF : HAMZA_ON_ALEF
}

const finalHamza = (before: string): string => {
  if (before === 'a') return HAMZA_ON_ALEF
  if (before === 'i') return HAMZA_ON_YA
  return before === 'u' ? HAMZA_ON_WAW : HAMZA
}

const medialHamza = (before: string, after: string): string => {
  if (after === 'i' || after === 'ī' || before === 'i' || before === 'ī' || before === YA) return HAMZA_ON_YA
  if (before === 'ū') return after === 'u' || after === 'ū' ? HAMZA_ON_WAW : HAMZA
  if (after === 'u' || after === 'ū' || before === 'u') return HAMZA_ON_WAW
  if (before === 'ā') return HAMZA
  return after === 'ā' ? ALEF_MADDA : HAMZA_ON_ALEF
}

const CONTRACTED: Readonly<Record<string, string>> = { a: ALEF_MADDA, i: 'إي', u: 'أو' }

/** Two hamzas at the beginning of a word, the second without vowel, become a long vowel: آمن، أومن، إيمان. */
const startsWithContraction = (sounds: string): boolean =>
  sounds.length > 3 && sounds[0] === HAMZA && sounds[2] === HAMZA && !isVowel(sounds[3] ?? '')

/** The usual spelling of the sounds. */
export const spell = (sounds: string): string => {
  const last = sounds.length - 1
  const contracted = startsWithContraction(sounds)
  let surface = contracted ? (CONTRACTED[sounds[1] ?? ''] ?? '') : ''
  let previous = 0
  for (let index = contracted ? 3 : 0; index <= last; index++) {
    const code = sounds.charCodeAt(index)
    if (code === HAMZA_CODE) {
      const start = previous === HAMZA_CODE ? index - 2 : index - 1
      previous = code
      if (sounds.charCodeAt(index + 1) === HAMZA_CODE) continue
      const after = sounds[index + 1] ?? ''
      const seat =
        index === 0 ? initialHamza(after) : index === last ? finalHamza(sounds[start] ?? '') : medialHamza(sounds[start] ?? '', after)
      surface += seat
      if (seat === ALEF_MADDA) index++
    } else if (code === MAQSURA_CODE) {
      surface += index === last && !surface.endsWith(YA) ? ALEF_MAQSURA : ALEF
    } else if (code !== previous) {
      surface += SPELT[code]
      previous = code
    }
  }
  return surface
}

/** The other current spellings of a hamza before a long u: مسؤول / مسئول، رؤوس / رءوس. */
export const otherSpellings = (surface: string): readonly string[] => {
  const at = surface.indexOf('ؤو')
  if (at <= 0) return []
  const seat = joinsNext(surface[at - 1] ?? '') ? HAMZA_ON_YA : HAMZA
  return [surface.slice(0, at) + seat + surface.slice(at + 1)]
}

/** Every current spelling of the sounds, the first of them `spell`'s: بدؤوا / بدءوا / بدأوا. */
export const spellings = (sounds: string): readonly string[] => {
  const surface = spell(sounds)
  if (!sounds.includes('ءū')) return [surface]
  const others = otherSpellings(surface)
  return sounds.includes('aءū') ? [surface, ...others, surface.replace('ؤو', 'أو')] : [surface, ...others]
}
