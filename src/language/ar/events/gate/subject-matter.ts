import type { ReadingContext } from '../../context.ts'
import { tagTest } from '../../tag-facts.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Words that tell what a text is of, all of them. */
const TELLING = new Set<string>()
const isTelling = tagTest(({ lemma, analysis }) => TELLING.has(lemma) || (analysis !== null && TELLING.has(analysis.stem)))

const ELECTED = 'منتخب'

/** Whether one of some words, as lemma or stem, stands within a few words of a trigger in its sentence. */
const lemmaNear = (words: string, outsideNames = false) => {
  const set = new Set(words.split(' '))
  for (const word of set) TELLING.add(word)
  return (context: ReadingContext, trigger: Trigger): boolean => {
    const { document } = context
    const sentence = document.sentences[document.sentenceOf[trigger.first]!]!
    for (let i = Math.max(sentence.first, trigger.first - 8); i <= Math.min(sentence.last, trigger.last + 8); i++) {
      if (outsideNames && context.names.at[i] !== -1) continue
      const tag = document.tags[i]!
      // الرئيس المنتخب: no team
      if (tag.analysis?.stem === ELECTED && tag.analysis.article && document.tags[i - 1]?.analysis?.article === true) continue
      if (isTelling(tag) && (set.has(tag.lemma) || (tag.analysis !== null && set.has(tag.analysis.stem)))) return true
    }
    return false
  }
}

export const isOfSport = lemmaNear('مباراه دوري كاس منتخب لاعب بطوله ملعب مدرب نادي انديه مرمي شوط هداف اولمبياد')
export const isOfMarkets = lemmaNear('بورصه سهم اسهم مءشر ارباح مستثمر متداول اسواق تداول')
export const isOfCourt = lemmaNear('محكمه قضيه تهمه متهم متهمين ادانه نيابه مدعي دعوي قضائي جريمه جرائم ادعاء')
export const isOfFiction = lemmaNear('فيلم روايه مسرحيه قصيده مسلسل سينما مخرج اغنيه لعبه')
/** Of what happens again and again, or may; a body's name (جهاز مكافحة الإرهاب) says nothing of it. */
export const isOfKind = lemmaNear('ظاهره دائما عاده خطر احتمال تهديدات مخاوف خوف تخوف خشيه مخاطر', true)
/** What is done against a kind of thing; a campaign against it is one all the same. */
export const isOfCountering = lemmaNear('مكافحه', true)
