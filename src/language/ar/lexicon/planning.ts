/** Words that tell that what they govern lies ahead, and words behind which nothing planned is meant. */

/** Planned, expected, likely, intends: whole words, proclitics and article may stand before them. */
export const PLANNING =
  'مقرر مقررا مقررة مزمع مرتقب مرتقبة متوقع متوقعة مرجح أرجح محتمل محتملة منتظر منتظرة مفترض يعتزم تعتزم يعتزمون ينوي تنوي ينوون يخطط تخطط يخططون يستعد تستعد يستعدون ' +
  'مستعد مستعدة مستعدون مستعدين مستعدان نعتزم ننوي نخطط يتوقع تتوقع يرتقب ينتظر يفترض موعد موعدا اعتزام اعتزامه اعتزامها عزم عزمه عزمها نيته نيتها سوف لن سنعود لاحقا قريبا قريبًا'

/** Verbs and nouns of agreeing, deciding and inviting: an act named behind them is yet to come. */
export const AGREEING =
  'وافق وافقت وافقوا اتفق اتفقت اتفقوا اتفقا قرر قررت قرروا تعهد تعهدت تعهدوا دعا دعت دعوا وعد وعدت أمر أمرت حدد حددت أجل أجلت أرجأ أرجأت مدد مددت طلب طلبت ' +
  'طالب طالبت طالبوا حث حثت حثوا ناشد ناشدت ناشدوا هدد هددت هددوا توعد توعدت توعدوا اقترح اقترحت عرض عرضت موافقة موافقته موافقتها اتفاق اتفاقهما دعوة قرار تأجيل إرجاء تمديد استعداد استعداده استعدادها استعدادهما'

/** Acts that are begun, held or resumed. */
export const PLANNED_ACTS =
  'بدء بدأ عقد إجراء استئناف تنظيم لقاء لقائه لقائهما اجتماع زيارة جولة توقيع انطلاق إطلاق إرسال فتح نشر محادثات مفاوضات مباحثات مشاورات قمة جلسة هدنة انسحاب تسليم ' +
  'التوجه التوقيع مناقشة تسلم مغادرة عودة استكمال مواصلة العودة حضور توجه سحب إعادة'

/** Conjunctions that open a clause of what went before. */
export const ANTERIOR = 'بعدما عقب إثر منذ كان كانت كانوا وكان وكانت بعيد غداة حيث'

/** Verbs whose present tense beside a named day tells a plan. */
export const SCHEDULED_VERBS =
  'بدأ عقد انعقد استأنف وصل زار التقى انتهى انطلق اجتمع عاد توجه افتتح وقع صوت انتخب دخل سرى غادر استضاف تسلم جرى أجرى احتضن بحث ناقش شارك نظر ألقى ترأس استقبل انقضى حل'
