import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** What a rally does, who holds it, and whom it is against. */
export const protestRows: readonly Row<ExpectedEvent>[] = [
  // what demonstrators do
  ['رفع متظاهرون لافتات تندد بالفساد في لواندا.', { type: 'protest', roles: ['actor?:متظاهرون'] }],
  ['ورفع المتظاهرون لافتات كتب عليها «لا للغلاء».', { type: 'protest', none: true }],
  ['ورفع المحامون دعوى على الشركة.', { type: 'protest', none: true }],
  ['وهتف محتجون ضد الرئيس في ساحة الاستقلال.', { type: 'protest', roles: ['actor?:محتجون'] }],
  ['وردد محتجون شعارات ضد المجلس العسكري في واغادوغو.', { type: 'protest', roles: ['actor?:محتجون', 'target:المجلس العسكري'] }],
  ['وألقى محتجون الحجارة على الشرطة في داكار.', { type: 'protest', mode: 'riot', roles: ['target:الشرطة'] }],
  ['واحتل المتظاهرون مقر رئاسة الوزراء في كولومبو.', { type: 'protest' }, { type: 'control', none: true }],
  ['واحتل الجنود مقر الإذاعة في برازافيل.', { type: 'protest', none: true }],
  ['ونصب معتصمون خيامهم أمام البرلمان في يريفان.', { type: 'protest' }],
  ['ونصب الجنود خيامهم قرب النهر.', { type: 'protest', none: true }],
  ['وقطع متظاهرون عشرات الكيلومترات سيرا للوصول إلى العاصمة.', { type: 'protest', mode: 'road-block', none: true }],
  ['احتشد مئات الأطباء أمام وزارة الصحة في أكرا.', { type: 'protest', roles: ['target:وزارة الصحة'] }],
  ['احتشد مئات السياح أمام المتحف في أثينا.', { type: 'protest', none: true }],
  // how many they are is no part of who they are
  ['تظاهر نحو مائتي معلم في نواكشوط أمس.', { type: 'protest', roles: ['actor?:معلم'] }],
  ['تجمع نحو 300 متظاهر في وسط المدينة.', { type: 'protest', roles: ['actor?:متظاهر'] }],
  ['تظاهر حوالي ألفي عامل في ليما أمس.', { type: 'protest', roles: ['actor?:عامل'] }],
  ['تظاهر مئات من المزارعين في وارسو أمس.', { type: 'protest', roles: ['actor:المزارعين', '!actor?:مئات'] }],
  ['أضرب الأتراك في هامبورغ أمس.', { type: 'protest', mode: 'strike', roles: ['actor?:الأتراك'] }],
  ['تظاهر أرمن في مرسيليا أمس.', { type: 'protest', roles: ['actor?:أرمن'] }],
  // the one whose deed it is, and nobody where only the deed or its victim is told
  [
    'تظاهر المئات في نيامي احتجاجا على رفض الحكومة النيجرية صرف الرواتب.',
    { type: 'protest', roles: ['target:الحكومة النيجرية', '!target:رفض الحكومة النيجرية'] },
  ],
  [
    'احتج التجار على زيارة الرئيس الكيني وليام روتو.',
    { type: 'protest', roles: ['target:وليام روتو', '!target:زيارة الرئيس الكيني وليام روتو'] },
  ],
  ['احتج الصيادون على إجراءات وزير الزراعة.', { type: 'protest', roles: ['target:وزير الزراعة'] }],
  ['احتج سكان الحي على بناء السد.', { type: 'protest', roles: ['!target?:بناء السد'] }],
  ['تظاهر طلاب في دكا احتجاجا على مقتل شاب.', { type: 'protest', roles: ['!target?:مقتل شاب', '!target?:شاب'] }],
  ['خرج المئات في بانغي في مسيرة تندد بتصريحات السفير الفرنسي.', { type: 'protest', roles: ['target:السفير الفرنسي'] }],
  ['سار المحتجون في كوناكري مرددين هتافات ضد المجلس العسكري.', { type: 'protest', roles: ['target:المجلس العسكري'] }],
  // whose seat they face, where nobody else is told
  [
    'تظاهر العشرات أمام وزارة العدل في كيشيناو للمطالبة باستقالة الحكومة المولدوفية.',
    { type: 'protest', roles: ['target:الحكومة المولدوفية', '!target:وزارة العدل'] },
  ],
  ['تظاهر مئات الطلاب أمام القنصلية الصينية في ألماتي.', { type: 'protest', roles: ['target:القنصلية الصينية'] }],
  // men who are told of right before their verb
  ['فرقت الشرطة مئة متظاهر احتجوا على غلاء الخبز.', { type: 'protest', at: 'احتجوا', roles: ['actor?:متظاهر', '!actor:الشرطة'] }],
  ['اعتقلت السلطات 50 طالبا تظاهروا أمام الوزارة.', { type: 'protest', roles: ['actor?:طالبا', '!actor:السلطات'] }],
  ['أثار القرار غضب السكان في مدينة سبها الذين خرجوا إلى الشوارع أمس.', { type: 'protest', roles: ['actor:السكان'] }],
  ['ندد 20 ألف متظاهر السبت بالقرار.', { type: 'protest', roles: ['actor?:متظاهر'] }],
  // who has no name, by the verb that carries what he does
  ['قام محتجون في ضواحي ليون بقطع الطريق.', { type: 'protest', roles: ['actor?:محتجون'] }],
  ['نفذ معلمون أمس اعتصاما أمام الوزارة.', { type: 'protest', roles: ['actor?:معلمون'] }],
  ['سجل المراقبون أمس اعتصاما في الساحة.', { type: 'protest', roles: ['!actor?:المراقبون', '!actor:المراقبون'] }],
  ['واحتشد العشرات تنديدا بما وصفوه بقمع الشرطة في نيروبي.', { type: 'protest', roles: ['target:الشرطة'] }],
]
