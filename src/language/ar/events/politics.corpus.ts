import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** What is done in talks, politics, law and relief, told by whole phrases. */
export const politicsRows: readonly Row<ExpectedEvent>[] = [
  // talks
  [
    'أحيت أنقرة وأثينا محادثاتهما الاستكشافية بعد توقف دام عامين.',
    { type: 'talks', mode: 'resumed', roles: ['actor:أنقرة', 'actor:أثينا'] },
  ],
  ['وصلت المفاوضات بين الحكومة الإثيوبية وجيش تحرير أورومو إلى طريق مسدود.', { type: 'talks', mode: 'collapsed' }],
  ['اختتمت مباحثات سد النهضة في القاهرة دون التوصل إلى اتفاق.', { type: 'talks', mode: 'collapsed' }],
  ['اصطدمت مفاوضات تبادل الأسرى في مسقط بحائط الشروط المتبادلة.', { type: 'talks', mode: 'collapsed' }],
  // call
  ['تحادث الرئيس تبون هاتفيا مع نظيره التونسي.', { type: 'call', roles: ['actor:تبون'] }],
  // visit
  ['حط أبي أحمد الرحال في بورتسودان.', { type: 'visit', roles: ['actor:أبي أحمد'] }],
  ['تفقد توم فليتشر مخيمات النازحين في الفاشر.', { type: 'visit', roles: ['actor:توم فليتشر'] }],
  ['اختتم الوسيط كوفاتش جولة قادته إلى كينشاسا وكيغالي.', { type: 'visit', roles: ['actor:كوفاتش'] }],
  ['أدى نائب وزير الخارجية الروسي زيارة إلى بنغازي.', { type: 'visit', roles: ['actor:نائب وزير الخارجية الروسي'] }],
  // session
  ['استأنفت الجمعية العامة دورتها الاستثنائية الطارئة بشأن أوكرانيا.', { type: 'session', roles: ['actor:الجمعية العامة'] }],
  ['أخفق البرلمان العراقي في عقد جلسته لعدم اكتمال النصاب.', { type: 'session', modality: 'negated', roles: ['actor:البرلمان العراقي'] }],
  // mediate
  ['دخلت موريتانيا على خط الوساطة بين مالي والجزائر.', { type: 'mediate', mode: 'offer', roles: ['mediator:موريتانيا'] }],
  ['تبذل سلطنة عمان مساعي حميدة لإنهاء الحرب في اليمن.', { type: 'mediate', mode: 'offer', roles: ['mediator:عمان'] }],
  ['تدخلت ماليزيا لتهدئة التوتر بين تايلاند وكمبوديا.', { type: 'mediate', mode: 'offer', roles: ['mediator:ماليزيا'] }],
  [
    'أوفدت الجامعة العربية مبعوثا إلى الخرطوم لتقريب وجهات النظر بين الأطراف.',
    { type: 'mediate', mode: 'appoint', roles: ['actor:الجامعة العربية'] },
  ],
  ['نفضت واشنطن يدها من الوساطة بين موسكو وكييف.', { type: 'mediate', mode: 'withdraw', roles: ['mediator:واشنطن'] }],
  // accept
  ['أعطت كييف الضوء الأخضر لخطة وقف النار.', { type: 'accept', roles: ['actor:كييف'] }],
  ['سلم حزب الله ردا إيجابيا على المقترح الأمريكي.', { type: 'accept', roles: ['actor:حزب الله'] }],
  ['رضخت أرمينيا لشروط باكو.', { type: 'accept', roles: ['actor:أرمينيا'] }],
  // reject
  ['أدار الدعم السريع ظهره لمبادرة إيغاد.', { type: 'reject', roles: ['actor:الدعم السريع'] }],
  ['أوصدت أنقرة الباب أمام أي حوار مع قسد.', { type: 'reject', roles: ['actor:أنقرة'] }],
  ['استبعد نتنياهو أي اتفاق ينهي الحرب.', { type: 'reject', roles: ['actor:نتنياهو'] }],
  ['أسقط مجلس النواب الليبي مقترح المجلس الرئاسي.', { type: 'reject', roles: ['actor:مجلس النواب الليبي'] }],
  ['قال حزب الله لا لنزع سلاحه.', { type: 'reject', roles: ['actor:حزب الله'] }],
  ['أبت الفصائل العراقية تسليم سلاحها.', { type: 'reject', roles: ['actor:الفصائل العراقية'] }],
  // demand
  ['دعا مجلس الأمن حركة 23 مارس إلى الانسحاب من غوما فورا.', { type: 'demand', mode: 'withdrawal', roles: ['actor:مجلس الأمن'] }],
  ['مطالبات برحيل القوات الأجنبية عن ليبيا.', { type: 'demand', mode: 'withdrawal' }],
  ['دعت الصومال إلى انعقاد مجلس الجامعة العربية في دورة طارئة.', { type: 'demand', mode: 'session', roles: ['actor:الصومال'] }],
  ['طالبت حماس بضمانات أمريكية مكتوبة.', { type: 'demand', mode: 'other', roles: ['actor:حماس'] }],
  // pledge
  ['قطع الحوثيون تعهدا بعدم استهداف السفن.', { type: 'pledge', roles: ['actor:الحوثيون'] }],
  // ceasefire
  [
    'وافق الجيش السوداني وقوات الدعم السريع على تهدئة إنسانية.',
    { type: 'ceasefire', mode: 'agree', modality: 'reported', roles: ['actor:الجيش السوداني'] },
  ],
  ['أطال الطرفان أمد التهدئة في قره باغ.', { type: 'ceasefire', mode: 'extend' }],
  ['انفرط عقد الهدنة بين الجيش والمتمردين في شان.', { type: 'ceasefire', mode: 'end' }],
  // agreement
  ['أسفر الحوار الليبي في بوزنيقة عن تفاهمات حول المناصب السيادية.', { type: 'agreement', mode: 'reach' }],
  ['طوت فتح وحماس صفحة الانقسام باتفاق مصالحة.', { type: 'agreement', mode: 'reach', roles: ['actor:حماس'] }],
  ['حصل توافق بين تركيا والعراق على ملف المياه.', { type: 'agreement', mode: 'reach', roles: ['actor:تركيا'] }],
  ['تصالحت قبيلتا الزنتان والمشاشية بعد سنوات من العداء.', { type: 'agreement', mode: 'reach' }],
  ['وافقت الحكومة الإسرائيلية على صفقة الأسرى.', { type: 'agreement', mode: 'ratify', roles: ['actor:الحكومة الإسرائيلية'] }],
  ['خرجت واشنطن من الاتفاق النووي.', { type: 'agreement', mode: 'end', roles: ['actor:واشنطن'] }],
  ['فسخت بوركينا فاسو اتفاق الدفاع مع فرنسا.', { type: 'agreement', mode: 'end', roles: ['actor:بوركينا فاسو'] }],
  ['تراجع حزب الأمة عن الاتفاق الإطاري.', { type: 'agreement', mode: 'end' }],
  // withdraw
  ['اكتمل جلاء القوات الأمريكية عن قاعدة أغاديز.', { type: 'withdraw' }],
  ['امتنعت إسرائيل عن الانسحاب من خمس نقاط في الجنوب.', { type: 'withdraw', modality: 'negated' }],
  // disarm
  ['وضع مسلحو تيغراي السلاح.', { type: 'disarm', mode: 'hand-over' }],
  ['تدرس بغداد حل الحشد الشعبي.', { type: 'disarm', mode: 'dissolve', modality: 'proposed' }],
  // release
  ['عانق 110 أسرى فلسطينيين الحرية.', { type: 'release', mode: 'prisoners' }],
  ['فكت السلطات الإثيوبية أسر صحفيين.', { type: 'release', mode: 'prisoners', roles: ['actor:السلطات الإثيوبية'] }],
  ['استعادت فرنسا مواطنيها المحتجزين في إيران.', { type: 'release', mode: 'prisoners' }],
  ['تسلم الصليب الأحمر رهينتين في خان يونس.', { type: 'release', mode: 'hostages' }],
  ['أطلق قراصنة صوماليون سراح طاقم سفينة هندية.', { type: 'release', mode: 'hostages' }],
  ['استعاد تلميذات مخطوفات في كيبي حريتهن.', { type: 'release', mode: 'hostages' }],
  ['حرر الجيش النيجيري عشرات المختطفين في زمفرة.', { type: 'release', mode: 'hostages' }],
  ['تبادل الحوثيون والحكومة اليمنية جثث القتلى في الضالع.', { type: 'release', mode: 'remains' }],
  ['استلمت تل أبيب توابيت أربعة رهائن.', { type: 'release', mode: 'remains' }],
  ['يرتقب أن تتبادل موسكو وكييف ألف أسير.', { type: 'release', mode: 'exchange', modality: 'planned' }],
  // safe-passage
  ['تعتزم موسكو فتح ممرات لخروج المدنيين من ماريوبول.', { type: 'safe-passage', modality: 'planned', roles: ['actor:موسكو'] }],
  ['حصلت الأمم المتحدة على ضمانات مرور آمن لقوافلها إلى كادقلي.', { type: 'safe-passage' }],
  // aid
  ['جمع مؤتمر المانحين في بروكسل خمسة مليارات يورو لسوريا.', { type: 'aid', mode: 'pledge' }],
  ['زادت النرويج دعمها لأوكرانيا إلى ثمانية مليارات دولار.', { type: 'aid', mode: 'pledge', roles: ['actor:النرويج'] }],
  ['أرسلت تركيا مستشفى ميدانيا إلى مقديشو.', { type: 'aid', mode: 'deliver', roles: ['actor:تركيا'] }],
  ['أدخلت اليونيسف لقاحات إلى كادقلي.', { type: 'aid', mode: 'deliver', roles: ['actor:اليونيسف'] }],
  ['علق برنامج الأغذية العالمي عملياته في صعدة.', { type: 'aid', mode: 'obstruct', roles: ['actor:برنامج الأغذية العالمي'] }],
  ['أوقفت واشنطن تمويل الأونروا.', { type: 'aid', mode: 'obstruct', roles: ['actor:واشنطن'] }],
  // evacuate
  ['أخرجت الأمم المتحدة موظفيها من صنعاء.', { type: 'evacuate' }],
  ['عمليات إجلاء واسعة لسكان الحدود في سورين.', { type: 'evacuate' }],
  // monitor
  ['وصلت طلائع مراقبي آسيان إلى الحدود التايلاندية الكمبودية.', { type: 'monitor', mode: 'deploy' }],
  ['أجاز مجلس الأمن نشر قوة استقرار دولية في غزة.', { type: 'monitor', mode: 'deploy' }],
  // accuse
  ['أنحت دمشق باللوم على قسد في تصعيد حلب.', { type: 'accuse', roles: ['actor:دمشق', 'target:قسد'] }],
  ['رفع السودان شكوى إلى مجلس الأمن ضد تشاد.', { type: 'accuse', roles: ['actor:السودان', 'target:تشاد'] }],
  // threaten
  ['أنذرت إثيوبيا إريتريا بعواقب وخيمة.', { type: 'threaten', roles: ['actor:إثيوبيا'] }],
  // sanction
  ['كندا تحظر دخول وزيرين إسرائيليين متطرفين.', { type: 'sanction', mode: 'impose', roles: ['actor:كندا'] }],
  ['شمل مجلس الأمن قائدين من الدعم السريع بالعقوبات.', { type: 'sanction', mode: 'impose', roles: ['actor:مجلس الأمن'] }],
  ['إيكواس تنهي عقوباتها على النيجر.', { type: 'sanction', mode: 'lift', roles: ['actor:إيكواس'] }],
  ['أفرجت بريطانيا عن أموال ليبية مجمدة.', { type: 'sanction', mode: 'lift', roles: ['actor:بريطانيا'] }],
  // investigate
  ['شكل الشرع لجنة لتقصي الحقائق في أحداث الساحل.', { type: 'investigate', mode: 'open', roles: ['actor:الشرع'] }],
  ['مثل دوتيرتي أمام المحكمة الجنائية الدولية في لاهاي.', { type: 'investigate', mode: 'open' }],
  ['انطلقت محاكمة قائد ميليشيا سوري في كوبلنز.', { type: 'investigate', mode: 'open' }],
  ['استدعى المدعي العام العسكري جنودا للتحقيق في مقتل مدنيين بكاتشين.', { type: 'investigate', mode: 'open' }],
  [
    'أدانت المحكمة الجنائية الدولية علي كوشيب بجرائم حرب في دارفور.',
    { type: 'investigate', mode: 'finding', roles: ['actor:المحكمة الجنائية الدولية'] },
  ],
  ['حكمت محكمة في تونس على زعيم المعارضة بالسجن 14 عاما.', { type: 'investigate', mode: 'finding' }],
  [
    'أثبتت لجنة تقصي الحقائق تورط عناصر أمنية في أحداث السويداء.',
    { type: 'investigate', mode: 'finding', roles: ['actor:لجنة تقصي الحقائق'] },
  ],
  // office
  ['نالت حكومة عبد الحميد الدبيبة ثقة البرلمان.', { type: 'office', mode: 'appoint' }],
  ['تخلى الرئيس الملغاشي عن السلطة وغادر البلاد.', { type: 'office', mode: 'resign' }],
  ['أنهيت مهام مدير الأمن الداخلي في الجزائر.', { type: 'office', mode: 'dismiss' }],
  ['نزعت كتلة الدعم الثقة عن رئيس المجلس في بيروت.', { type: 'office', mode: 'dismiss' }],
  ['أدلى الناخبون في بوروندي بأصواتهم.', { type: 'office', mode: 'elect' }],
  ['تجرى في ليبيا انتخابات بلدية في أغسطس المقبل.', { type: 'office', mode: 'elect', modality: 'planned' }],
  ['توجه السوريون إلى صناديق الاقتراع لاختيار مجلس الشعب.', { type: 'office', mode: 'elect' }],
  ['اكتسح حزب الرئيس الانتخابات التشريعية في أديس أبابا.', { type: 'office', mode: 'elect' }],
  // recognise
  ['أعادت الرياض فتح سفارتها في دمشق.', { type: 'recognise' }],
  ['طبعت أنقرة ويريفان علاقاتهما.', { type: 'recognise', roles: ['actor:أنقرة', 'actor:يريفان'] }],
  ['بلجيكا تقر بدولة فلسطين بشروط.', { type: 'recognise', roles: ['actor:بلجيكا'] }],
  ['تدرس نيوزيلندا الاعتراف بالدولة الفلسطينية.', { type: 'recognise', modality: 'proposed' }],
  // resolution
  ['سقط مشروع قرار بريطاني حول السودان بفيتو روسي.', { type: 'resolution' }],
  ['أصدر الشرع مرسوما بإنشاء هيئة للعدالة الانتقالية.', { type: 'resolution', roles: ['actor:الشرع'] }],
  ['قررت الحكومة اللبنانية تكليف الجيش بوضع خطة لحصر السلاح.', { type: 'resolution', roles: ['actor:الحكومة اللبنانية'] }],
  ['صدر عن القمة العربية في بغداد قرار يرفض تهجير الفلسطينيين.', { type: 'resolution' }],
  // blockade
  ['استأنف ميناء الحديدة نشاطه.', { type: 'blockade', mode: 'reopen' }],
  ['إعادة تشغيل الملاحة في مطار حلب الدولي.', { type: 'blockade', mode: 'reopen' }],
  // displace
  ['تدفق النازحون عائدين إلى شمال غزة.', { type: 'displace', mode: 'return' }],
  ['غادرت أولى قوافل العودة الطوعية من القاهرة إلى أسوان باتجاه السودان.', { type: 'displace', mode: 'return' }],
  ['عودة مهجري عفرين إلى ديارهم.', { type: 'displace', mode: 'return' }],
  // talks
  ['ولم يحدد بعد موعد الجولة المقبلة المرتقبة بين كييف وموسكو في أبوظبي.', { type: 'talks', mode: 'announced', modality: 'planned' }],
  // monitor
  ['اقترحت باريس نشر قوة أوروبية في أوكرانيا.', { type: 'monitor', mode: 'deploy', modality: 'proposed' }],
  // talks
  ['ضم الاجتماع مسرور بارزاني وقادة من الحزب الوطني.', { type: 'talks', mode: 'meeting', roles: ['actor:مسرور بارزاني'] }],
  // visit
  ['دخل وفد أممي كادقلي للمرة الأولى منذ عامين.', { type: 'visit' }],
  // session
  ['باشر مجلس النواب اليمني دورة انعقاده في سيئون.', { type: 'session', roles: ['actor:مجلس النواب اليمني'] }],
  // mediate
  [
    'انتدبت منظمة التعاون الإسلامي دبلوماسيا سنغاليا وسيطا في ملف كشمير.',
    { type: 'mediate', mode: 'appoint', roles: ['actor:منظمة التعاون الإسلامي'] },
  ],
  // accept
  ['أعلنت كتيبة ماسينا استجابتها لمبادرة الوجهاء.', { type: 'accept', roles: ['actor:كتيبة ماسينا'] }],
  // reject
  ['صد مجلس قيادة الثورة كل محاولات الوساطة.', { type: 'reject', roles: ['actor:مجلس قيادة الثورة'] }],
  // demand
  ['طلبت نواكشوط من الجيش المالي الانسحاب من قريتين حدوديتين.', { type: 'demand', mode: 'withdrawal', roles: ['actor:نواكشوط'] }],
  // agreement
  ['أنهت بغداد وأنقرة خلافهما باتفاق على تقاسم المياه.', { type: 'agreement', mode: 'reach', roles: ['actor:بغداد', 'actor:أنقرة'] }],
  // withdraw
  ['شرعت القوات الأوغندية في مغادرة إيتوري.', { type: 'withdraw', roles: ['actor:القوات الأوغندية'] }],
  // disarm
  ['أعلنت حركة إيتا الانفصالية تفكيك جناحها العسكري نهائيا.', { type: 'disarm', mode: 'dissolve', modality: 'reported' }],
  // safe-passage
  ['أقامت روسيا ممرا لخروج الجنود المحاصرين من آزوفستال.', { type: 'safe-passage' }],
  // aid
  ['أوصدت السلطات في ميانمار الطريق أمام قوافل الإغاثة.', { type: 'aid', mode: 'obstruct', roles: ['actor:السلطات'] }],
  // sanction
  ['أضافت كندا ثمانية ضباط في ميانمار إلى لائحة العقوبات.', { type: 'sanction', mode: 'impose', roles: ['actor:كندا'] }],
  // investigate
  ['بدأت في ستوكهولم محاكمة ضابط سوري سابق بتهمة ارتكاب جرائم حرب.', { type: 'investigate', mode: 'open' }],
  ['أدين جنرال رواندي سابق في بروكسل بالإبادة الجماعية.', { type: 'investigate', mode: 'finding' }],
  // office
  ['أدت رئيسة المجلس الانتقالي في سريلانكا القسم الدستوري.', { type: 'office', mode: 'appoint' }],
  ['أسقط مجلس الشيوخ حكومة بوليفيا بحجب الثقة.', { type: 'office', mode: 'dismiss', roles: ['actor:مجلس الشيوخ'] }],
  ['انتزع مرشح المعارضة رئاسة بوليفيا من الجولة الأولى.', { type: 'office', mode: 'elect' }],
  // recognise
  ['أقامت باراغواي وكوسوفو علاقات دبلوماسية كاملة.', { type: 'recognise' }],
  // resolution
  ['أجهضت موسكو بالفيتو مشروع قرار حول مالي.', { type: 'resolution', roles: ['actor:موسكو'] }],
  // blockade
  ['زال الحصار عن الدلنج.', { type: 'blockade', mode: 'reopen' }],
  // the same words of trade, sport, school and the arts
  ['أجرى الوزير حوارا مع صحيفة محلية.', { type: 'talks', none: true }],
  ['بدأ الكاتب حوارا مع جمهور الشباب.', { type: 'talks', none: true }],
  ['أعطت الشركة الضوء الأخضر لخطة التوسع.', { type: 'accept', none: true }],
  ['استجاب اللاعب لدعوة المدرب.', { type: 'accept', none: true }],
  ['استجابت الشركة لطلب المستثمرين.', { type: 'accept', none: true }],
  ['استبعد المدرب مشاركة الحارس في المباراة.', { type: 'reject', none: true }],
  ['أغلق النادي باب المفاوضات مع اللاعب.', { type: 'reject', none: true }],
  ['طوى النادي صفحة الخلاف مع لاعبه.', { type: 'agreement', none: true }],
  ['تصالح الفنان محمد عبده مع زميله.', { type: 'agreement', none: true }],
  ['خرجت الشركة من اتفاق التوزيع.', { type: 'agreement', none: true }],
  ['أدلى المشجعون بأصواتهم لاختيار أفضل لاعب.', { type: 'office', none: true }],
  ['أجرى النادي انتخابات مجلس الإدارة.', { type: 'office', none: true }],
  ['أدانت المحكمة لصا بالسرقة.', { type: 'investigate', none: true }],
  ['حكم القاضي على تاجر بالسجن عامين.', { type: 'investigate', none: true }],
  ['مثل أمام المحكمة موظف متهم بالاختلاس.', { type: 'investigate', none: true }],
  ['حطت الطائرة في مطار الرياض قادمة من دبي.', { type: 'aid', none: true }],
  ['أقر مجلس إدارة الشركة اللائحة الجديدة.', { type: 'resolution', none: true }],
  ['تسلمت الشركة شحنة أجهزة جديدة.', { type: 'aid', none: true }],
  ['شحن التاجر مواد غذائية إلى السوق.', { type: 'aid', none: true }],
  ['قطع اللاعب وعدا لجماهيره.', { type: 'pledge', none: true }],
  ['أنهى الوزير مهامه في الوزارة.', { type: 'office', none: true }],
  ['اختتم المطرب جولة في أوروبا.', { type: 'visit', none: true }],
  ['سافر الطلاب إلى لندن.', { type: 'visit', none: true }],
  ['شكلت الوزارة لجنة لتطوير المناهج.', { type: 'investigate', none: true }],
  ['تدخلت البلدية لحل أزمة السكن بين الأحياء.', { type: 'mediate', none: true }],
  ['تبذل الوزارة جهودا لتقريب الخدمات من المواطنين.', { type: 'mediate', none: true }],
  ['قدم الموظف شكوى ضد مديره.', { type: 'accuse', none: true }],
  ['أنذر الحكم اللاعب ببطاقة صفراء.', { type: 'threaten', none: true }],
  ['حظرت البلدية دخول السيارات إلى السوق.', { type: 'sanction', none: true }],
  ['شمل التعديل الموظفين بالمكافآت.', { type: 'sanction', none: true }],
  ['أعاد المصرف أموال المودعين.', { type: 'sanction', none: true }],
  ['أزالت الشركة المنتج من قائمة المبيعات.', { type: 'sanction', none: true }],
  ['أقامت الجامعة علاقات تعاون مع جامعات أجنبية.', { type: 'recognise', none: true }],
  ['استأنف المصنع نشاطه بعد الصيانة.', { type: 'blockade', none: true }],
  ['استقبل الفندق العائدين من العطلة.', { type: 'displace', none: true }],
  ['توجه السكان إلى مراكز التسوق.', { type: 'office', none: true }],
  ['تصدر الفريق قائمة الترتيب.', { type: 'office', none: true }],
  ['وضع الكاتب سلاحه الوحيد، قلمه، على الطاولة.', { type: 'disarm', none: true }],
  ['أحرق المزارعون مخلفات محاصيلهم.', { type: 'disarm', none: true }],
  ['استعاد اللاعب عافيته وحريته في الملعب.', { type: 'release', none: true }],
  ['فكت الشرطة لغز الجريمة.', { type: 'release', none: true }],
  ['تبادل الباحثان الرسائل.', { type: 'release', none: true }],
  ['فتحت البلدية طريقا جديدا لمرور السيارات.', { type: 'safe-passage', none: true }],
  ['أوقف التلفزيون برنامجا فكاهيا.', { type: 'aid', none: true }],
  ['علقت المدرسة عملها بسبب الأمطار.', { type: 'aid', none: true }],
  ['أخرج المخرج فيلما عن موظفين من الريف.', { type: 'evacuate', none: true }],
  ['نشرت الجامعة بعثة علمية في الصحراء.', { type: 'monitor', none: true }],
  ['ألغى المطرب حفلته في بيروت.', { type: 'talks', none: true }],
  ['تدرس الشركة الاعتراف بالخطأ.', { type: 'recognise', none: true }],
  ['انتهى الإغلاق الشهري لحسابات الشركة.', { type: 'blockade', none: true }],
  ['صمتت مدافع المنتخب في المباراة.', { type: 'ceasefire', none: true }],
  ['دعا الطبيب إلى تهدئة بين نوبات الغضب والعمل.', { type: 'ceasefire', none: true }],
  ['أغلق النادي سفارته للمشجعين.', { type: 'office', none: true }],
  ['أعلنت اللجنة فوز الفيلم بجائزة.', { type: 'office', none: true }],
  ['حل الفنان ضيفا على البرنامج.', { type: 'visit', none: true }],
  ['سمحت البلدية بدخول الزوار إلى الحديقة.', { type: 'aid', none: true }],
  ['أعاد المتجر البضاعة إلى المورد.', { type: 'release', none: true }],
  ['مد الطالب يده إلى الكتاب.', { type: 'aid', none: true }],
]
