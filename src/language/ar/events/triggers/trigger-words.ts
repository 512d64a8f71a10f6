import { foldedWords } from '../../letters.ts'
import { classesOf, type NounClass } from '../../lexicon/noun-classes.ts'
import { tagProperty, tagTest } from '../../tag-facts.ts'
import type { Tag } from '../../tagging.ts'
import { type FramePattern, PATTERNS } from './frame-index.ts'

/** Spellings under which the tables may have a word: هجوما as هجوم, سيطرتها as سيطرة, مقاتلو as مقاتلون, and its lemma; each once. */
export const stemsOf = tagProperty(({ analysis, lemma }: Tag): readonly string[] => {
  if (analysis === null) return [lemma]
  const { stem, form, enclitic, future } = analysis
  // ستسلم of سلّم is none of تسلّم
  if (future) return [lemma]
  const out = stem === lemma ? [stem] : [stem, lemma]
  if (form?.indefiniteAccusative === true && stem.endsWith('ا')) out.push(stem.slice(0, -1))
  // لقائه
  if (enclitic !== '' && /[ئؤ]$/.test(stem)) out.push(`${stem.slice(0, -1)}ء`)
  if (enclitic !== '' && stem.endsWith('ت')) out.push(`${stem.slice(0, -1)}ه`)
  // انفجاران, غارتين
  if (form?.number === 'd' && form.pos !== 'verb') out.push(stem.replace(/(?:ان|ين|ا|ي)$/u, '').replace(/ت$/u, 'ه'))
  if (form?.number === 'p' && /[وي]$/.test(stem)) out.push(`${stem}ن`)
  return out
})

/** Wordings of frames that a word may begin by itself, in the order in which they are tried. */
export const patternsOf = tagProperty((tag): readonly FramePattern[] => {
  if (tag.analysis === null || tag.derived === 'participle' || !stemsOf(tag).some((key) => PATTERNS.has(key))) return NONE
  const { article } = tag.analysis
  const finite = tag.pos === 'verb'
  const isImperfect = finite && tag.analysis.form?.tense === 'imperfect'
  const seen = new Set<FramePattern>()
  const out: FramePattern[] = []
  for (const key of stemsOf(tag))
    for (const pattern of PATTERNS.get(key) ?? NONE) {
      if (seen.has(pattern)) continue
      seen.add(pattern)
      // تسلم الحركة سلاحها: of سلّم, and none of تسلّم
      if (pattern.verbal && isImperfect && key !== tag.lemma && APART.has(tag.lemma)) continue
      if (pattern.verbal && HOMOGRAPHS.has(tag.analysis.stem)) continue
      if (pattern.verbal && tag.analysis.conjunction === 'و' && BEHIND_WAW.has(tag.analysis.stem)) continue
      if (pattern.verbal ? !finite && tag.derived !== 'masdar' && key !== tag.lemma : finite && pattern.rest.length === 0) continue
      if (pattern.frame.finite && !finite) continue
      if (pattern.frame.definite && !article) continue
      out.push(pattern)
    }
  return out
})
/** Whose imperfect is spelt like the perfect of another verb that has frames of its own; elsewhere it is that perfect (تجمع متظاهرون). */
const APART = foldedWords('سلّم')
/** Verbal nouns of other verbs that are spelt alike without their marks: سلامة of سلم, not of سلّم. */
const HOMOGRAPHS = foldedWords('سلامة')
/** «وصفوا» is of وصف, and not of صفّى with و before it. */
const BEHIND_WAW = foldedWords('صفى صفت صفوا صفا صفتا')
const NONE: readonly FramePattern[] = []

/** Whether a word begins any wording; most begin none. */
export const mayTrigger = tagTest((tag) => patternsOf(tag).length > 0)

/** Whether a word under any of its spellings belongs to a class. */
export const isOfClass = (tag: Tag, noun: NounClass): boolean => hasClass(tag) && classesOfTag(tag).has(noun)
export const hasClass = tagTest((tag) => classesOfTag(tag).size > 0)
export const classesOfTag = tagProperty((tag): ReadonlySet<NounClass> => {
  const found = stemsOf(tag)
    .map(classesOf)
    .filter(({ size }) => size > 0)
  if (found.length < 2) return found[0] ?? NO_CLASSES
  return new Set(found.flatMap((classes) => [...classes]))
})
const NO_CLASSES: ReadonlySet<NounClass> = new Set()
