import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../testing/pack.ts'

/** A text and what is told in it to have been done of things that accords lay down, with how far it has come. */
const ROWS: readonly (readonly [text: string, ...deeds: readonly string[]])[] = [
  // who watches
  ['عقدت اللجنة العسكرية المشتركة أول اجتماعاتها الأحد في جوبا.', 'monitoring begun'],
  ['وباشر المراقبون عملهم الاثنين في مأرب.', 'monitoring begun'],
  ['وأوفدت اللجنة فريقا للتحقيق في الحادث.', 'monitoring begun'],
  ['وكشف رئيس اللجنة عن إيفاد فريق للتحقق من الخرق.', 'monitoring begun'],
  ['وستوفد اللجنة فريقا للتحقيق في الحادث.'],
  ['وعقدت لجنة الموازنة اجتماعا في البرلمان.'],
  ['وأكدت اللجنة أنها أوفدت فريقا للتحقيق في الحادث.', 'monitoring begun'],
  // who runs a place, and by what law
  ['ودخلت الشرطة المحلية مدينة كاليمي.', 'governance done'],
  ['وأقر البرلمان قانون الحكم الذاتي.', 'governance done'],
  ['وأجريت الانتخابات المحلية في مينداناو.', 'governance done'],
  ['ولم يقر البرلمان القانون.', 'governance not-begun'],
  ['وتأجلت الانتخابات إلى الصيف.', 'governance not-begun'],
  ['وسيقر البرلمان القانون في مايو.'],
  ['وإذا أقر البرلمان القانون عاد النازحون.', 'return begun'],
  // money and buildings
  ['وصرفت الحكومة الدفعة الأولى من التعويضات.', 'reconstruction begun'],
  ['ورممت البلدية المستشفى.', 'reconstruction done'],
  ['وانطلقت أعمال إعادة الإعمار في كيدال.', 'reconstruction begun'],
  // roads, lorries, people
  ['وعبرت أولى حافلات المسافرين الطريق إلى تعز.', 'crossings begun'],
  ['وهبطت طائرة مدنية في مطار مقديشو.', 'crossings done'],
  ['وأزيلت السواتر من شارع البلدية.', 'crossings done'],
  ['ودخلت 12 شاحنة محملة بالدقيق إلى المدينة.', 'humanitarian-access begun'],
  ['وعبرت 40 شاحنة مساعدات معبر باب السلامة.', 'crossings done', 'humanitarian-access begun'],
  ['وشق آلاف النازحين طريقهم إلى الشمال.', 'return begun'],
  ['وتدفقت السيارات تقل عائدين إلى قراهم.', 'return begun'],
  ['ولم تدخل أي شاحنة إلى المدينة.', 'humanitarian-access not-begun'],
  ['وانقضى الأسبوع من دون أن تدخل أي شاحنة إلى المدينة.', 'humanitarian-access not-begun'],
  ['وأنهى البرلمان دورته دون أن يقر قانون الحكم الذاتي.', 'governance not-begun'],
  ['ودخل 410 من مقاتلي الحركة معسكر التجميع.', 'disarmament begun'],
  ['ودخل المقاتلون معسكر التجميع.', 'disarmament done'],
  ['وسرحت الشركة 40 عاملا.'],
  ['وبدأت القوات دخول المدينة لفض الاشتباك بين مقاتلي العشائر والمجموعات.'],
  ['وأوقفت الجبهة تسليم السلاح.', 'disarmament not-begun'],
  ['وأوقف الجيش القصف.', 'cease-hostilities begun'],
  ['ومنع الجنود النازحين من العبور.'],
  // arms and forces
  ['ووضع المقاتلون بنادقهم أمام المراقبين.', 'disarmament done'],
  ['وفكك الجيش مخازن أسلحة للحركة.', 'disarmament done'],
  ['واكتمل سحب القوات من البلدة.', 'withdrawal done'],
  ['وبدأ سحب المدفعية من خط التماس.', 'withdrawal begun'],
  ['وتعثر تبادل الأسرى.', 'prisoners not-begun'],
  ['وتسلمت اللجنة قوائم بأسماء 96 أسيرا.', 'prisoners begun'],
  // what accords lay down, in whatever words; that one refuses it
  ['أخرجت الحكومة المقاتلين الأجانب من ولاغا.', 'foreign-forces done'],
  ['ولم تدمج الحكومة المقاتلين في الجيش.', 'disarmament not-begun'],
  ['وأوقفت الحكومة القصف على نيقمتي.', 'cease-hostilities begun'],
  ['وبدأت فرق فنية ترسيم الحدود في أزواد.', 'lines begun'],
  ['وأدلى الناخبون في مينداناو بأصواتهم.', 'governance done'],
  ['ولا تزال الحكومة ترفض دفع تعويضات للمتضررين.', 'reconstruction not-begun'],
  ['ورفضت الحركة سحب مقاتليها من البلدة.', 'withdrawal not-begun'],
  ['ورفضت الحركة الاتهام.'],
  ['وستخرج الحكومة المقاتلين الأجانب من ولاغا.'],
  ['ورفع البنك المركزي سعر الفائدة.'],
  ['ونشرت الصحيفة صورا للقادة.'],
  ['وأصدرت الوزارة بيانا.'],
  // it holds
  ['وساد الهدوء جبهات سومي.', 'cease-hostilities begun'],
  ['ويسود الهدوء المدينة.', 'cease-hostilities begun'],
  ['ولم تسجل البعثة أي خرق.', 'cease-hostilities begun'],
  ['ولم يسيّر الجيش أي طائرة منذ الأحد.', 'cease-hostilities begun'],
  // how an accord was made, and what it lays down, is nothing that was done under it
  ['وقال إن الاتفاق تم التوصل إليه بعد محادثات على سحب القوات.'],
  ['وانتهت الجولة باتفاق على تبادل الأسرى.'],
  ['وبموجب الاتفاق تنسحب القوات من سرت وتدخل الشرطة المدينة.'],
  ['وتم اقتياد الناشط إلى معتقل المخابرات في مدينة زوارة.'],
  ['وجرى توقيف عشرات المحتجين وإيداعهم السجن.'],
  ['وتم نقل المعتقلين إلى سجن آخر في حماة.'],
  ['وذكرت المصادر أن رجال الشرطة في عدد من المواقع ضبطوا عشرات المهربين.'],
  ['وضبطت الشرطة أسلحة وذخائر في منزل قائد الفصيل.', 'disarmament done'],
]
for (const [text, ...deeds] of ROWS)
  test(text, () =>
    assert.deepEqual(
      read(text).deeds?.map(({ category, course }) => `${category} ${course}`),
      deeds,
    ),
  )
