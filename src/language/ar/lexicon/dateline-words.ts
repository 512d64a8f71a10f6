/** First words of what a dateline credits beside agencies and outlets by their heads (organisation-heads.ts): who wrote, or where it was found. */
export const CREDIT_OPENERS =
  'كتب كتبت بقلم إعداد أعد أعده أعدت تقرير تحرير ترجمة تحقيق متابعة رصد مراسل مراسلة مراسلنا مراسلتنا مراسلو موفد موفدة موفدنا شبكة مرصد بوابة منصة هيئة خاص'
/** Agencies by their letters, which are words as well; between the marks of a dateline nothing else is meant. */
export const AGENCY_LETTERS = 'واس وفا ومع واج وأج وات وال سانا سونا قنا بنا كونا وام بترا واع سبأ صفا معا شينخوا'
/** Last words of names of outlets that have no head: الحدث نيوز. */
export const OUTLET_TAILS = 'أونلاين أون نت نيوز برس تايمز بوست لايف ميديا تريبيون ويب للأنباء الإخبارية الإخباري'
