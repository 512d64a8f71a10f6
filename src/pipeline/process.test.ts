import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Agreement } from '../model/record.ts'
import { engineWith } from './engine-for.ts'
import { openRecord } from './open.ts'
import { article } from './update.testing.ts'
import { addArticles } from './update.ts'

/** One accord as three articles of four months tell of it, each in its own manner; what is said of it is invented. */
const ARTICLES = [
  article(
    [
      'برن 19-1 (الأنباء) - وقعت الحكومة السودانية والجيش الشعبي لتحرير السودان اليوم السبت في منتجع بورغنشتوك السويسري على اتفاق لوقف إطلاق النار في جبال النوبة، بعد ستة أيام من المحادثات برعاية سويسرا والولايات المتحدة.',
      'وقال رئيس الوفد الحكومي مطرف صديق إن الاتفاق يسري لمدة ستة أشهر قابلة للتجديد، ويدخل حيز التنفيذ عند الساعة الثانية عشرة من ظهر الثلاثاء 22 كانون الثاني/يناير.',
      'وينص الاتفاق على وقف جميع الأعمال العسكرية في الإقليم، وفصل القوات، وضمان حرية مرور المدنيين والبضائع وقوافل الإغاثة.',
      'وتتولى لجنة عسكرية مشتركة يرأسها ضابط محايد مراقبة التنفيذ.',
      'كما تعهد الطرفان إطلاق سراح الأسرى بإشراف اللجنة الدولية للصليب الأحمر.',
    ].join('\n'),
    { uri: 'made.txt', published: '2002-01-19' },
  ),
  article(
    [
      'كادوقلي (السودان) 16-3 (الأنباء) - وصلت إلى مدينة كادوقلي اليوم السبت أول دفعة من المراقبين الدوليين المكلفين الإشراف على الهدنة في جبال النوبة.',
      'وعقدت اللجنة العسكرية المشتركة أول اجتماعاتها الخميس برئاسة الجنرال النروجي يان إريك ويلهلمسن.',
      'وقال ويلهلمسن للصحافيين إن «وقف النار صامد منذ الثاني والعشرين من يناير».',
      'وأفادت مسؤولة في برنامج الأغذية العالمي أن 12 شاحنة محملة بالذرة دخلت الأسبوع الماضي للمرة الأولى منذ سنوات إلى الجبال.',
    ].join('\n'),
    { uri: 'kept.txt', published: '2002-03-16' },
  ),
  article(
    [
      'الخرطوم 9-5 (الأنباء) - اتهم الجيش الشعبي لتحرير السودان الخميس القوات الحكومية بخرق وقف إطلاق النار في جبال النوبة عبر مهاجمة قرية كاتشا الثلاثاء الماضي.',
      'ونفى الناطق باسم الجيش السوداني الفريق محمد بشير سليمان هذه التهمة.',
      'من جهة أخرى أفرجت الحركة الأربعاء عن 27 أسيرا من الجنود في إطار اتفاق بورغنشتوك.',
    ].join('\n'),
    { uri: 'broken.txt', published: '2002-05-09' },
  ),
]

const folder = mkdtempSync(join(tmpdir(), 'process-'))
after(() => rmSync(folder, { recursive: true }))

test('what was agreed, how it is kept and who is said to break it is one record over months', async () => {
  await using store = await openRecord(join(folder, 'store'), { create: true })
  await addArticles(store, engineWith(''), ARTICLES)
  const agreements: Agreement[] = []
  for await (const one of store.items('agreements')) agreements.push(one as Agreement)
  assert.equal(agreements.length, 1)
  const [{ effective, terms, violations }] = agreements as [Agreement]
  assert.equal(effective, '2002-01-22T12:00')
  const kept = new Map(terms.map(({ category, compliance }) => [category, new Set(compliance.map(({ status }) => status))]))
  for (const [category, status] of [
    ['cease-hostilities', 'begun'],
    ['monitoring', 'begun'],
    ['humanitarian-access', 'begun'],
    ['prisoners', 'done'],
  ] as const)
    assert.ok(kept.get(category)?.has(status), category)
  assert.equal(violations.length, 1)
  assert.equal(violations[0]!.status, 'alleged')
  assert.notEqual(violations[0]!.deniedBy, null)
})

/** A truce whose signing, effect and town are told apart, and a later article that counts its days roundly and names no movement; invented. */
const ROUNDLY = [
  article(
    [
      'النيجر: متمردو الشمال يوقعون هدنة مع نيامي في سبها',
      'سبها (ليبيا) - وقعت حكومة النيجر وحركة النيجريين من أجل العدالة، مساء أمس الثلاثاء في مدينة سبها الليبية، اتفاقا لوقف إطلاق النار ينهي عامين من القتال في منطقة أغاديز، وذلك برعاية ليبية وبحضور ممثل عن الاتحاد الأفريقي.',
      'وينص الاتفاق على وقف فوري للأعمال القتالية اعتبارا من منتصف ليل الأربعاء، وإطلاق سراح 60 جنديا تحتجزهم الحركة في مهلة أسبوعين، ورفع حالة الطوارئ عن أغاديز، وإزالة الألغام من الطرق المؤدية إلى أرليت، على أن تتولى لجنة من عشرة أعضاء برئاسة ضابط ليبي مراقبة التنفيذ.',
      'وقال وزير الداخلية النيجري ألبادي أبوبا إن حكومته "ستفي بكل ما تعهدت به"، فيما طالب زعيم الحركة أغالي علامبو بتخصيص نصف عائدات اليورانيوم لسكان الشمال. ورفض فصيل منشق يقوده كيندو زادا الاتفاق، متهما إياه ببيع القضية.',
      'وأسفر النزاع عن مقتل أكثر من 300 شخص ونزوح نحو 18 ألفا منذ اندلاعه في فبراير 2007.',
    ].join('\n\n'),
    { uri: 'signed.txt', published: '2009-10-07' },
  ),
  article(
    [
      'اتهامات متبادلة بخرق الهدنة في شمال النيجر بعد الإفراج عن دفعة من الجنود',
      'نيامي - وكالات: أفرج المتمردون الطوارق أمس السبت عن 25 جنديا نيجريا سلموهم إلى اللجنة الدولية للصليب الأحمر قرب إيفروان، تنفيذا للاتفاق الموقع في سبها قبل عشرة أيام.',
      'وقال المتحدث باسم اللجنة الدولية مارسيل إيزار إن "الجنود في صحة جيدة"، مضيفا أن البقية ستسلم خلال الأسبوع المقبل. ورفعت السلطات حظر التجول في أغاديز، وأعلنت رئاسة الأركان أن وحدات الهندسة نزعت 43 لغما على طريق أرليت.',
      'لكن الحركة اتهمت الجيش بخرق وقف إطلاق النار، وقال الناطق باسمها إن مروحيتين قصفتا فجر الجمعة معسكرا لمقاتليها في جبال تماغاق، ما أدى إلى مقتل أربعة منهم. ونفى الجيش ذلك، مؤكدا أن المروحيتين كانتا في مهمة استطلاع.',
      'ووصل إلى أغاديز الخميس الضابط الليبي الذي يرأس لجنة المراقبة، على أن تعقد أول اجتماعاتها غدا الاثنين. ودعا الاتحاد الأفريقي الطرفين إلى ضبط النفس.',
    ].join('\n\n'),
    { uri: 'accused.txt', published: '2009-10-18' },
  ),
]

test('a truce is one by the days of its signing and its effect and by a day counted roundly; a part of the captives is a beginning', async () => {
  await using store = await openRecord(join(folder, 'roundly'), { create: true })
  await addArticles(store, engineWith(''), ROUNDLY)
  const agreements: Agreement[] = []
  for await (const one of store.items('agreements')) agreements.push(one as Agreement)
  assert.equal(agreements.length, 1)
  const [{ terms, violations, names }] = agreements as [Agreement]
  assert.ok(names.every(({ text }) => !text.startsWith('اعتبارا')))
  const prisoners = terms.find(({ category }) => category === 'prisoners')
  assert.deepEqual(
    prisoners?.compliance.map(({ status }) => status),
    ['begun'],
  )
  assert.ok(terms.some(({ category }) => category === 'monitoring'))
  assert.ok(violations.some(({ accuser, accused, deniedBy }) => accuser !== null && accused !== null && deniedBy === accused))
})

/** An accord told by its making, a month later by the month, nine months later by its day and by what one side left undone; invented. */
const BY_ITS_DAY = [
  article(
    [
      'نص الاتفاق بين الحكومة وقادة «الجبهة»',
      'مانيلا - 11 آذار',
      'وقعت الحكومة الفلبينية وجبهة مورو الإسلامية للتحرير أمس في كوتاباتو بروتوكولا ينهي القتال.',
      'وجاء في البيان المشترك:',
      '«أولا: تسلم الجبهة أسلحتها على مرحلتين.',
      'ثانيا: تسحب الحكومة الجيش من المخيمات الستة خلال سنتين».',
    ].join('\n'),
    { uri: 'protocol.txt', published: '2025-03-11' },
  ),
  article(
    'غادر آخر الجنود مخيم بوشرا أمس الجمعة في إطار التفاهم الذي أبرمته الحكومة الفلبينية مع جبهة مورو الشهر الماضي.\nوقال سكان إن الأسواق فتحت أبوابها.',
    { uri: 'leaving.txt', published: '2025-04-05' },
  ),
  article('اتهمت الحكومة الفلبينية، الأحد، جبهة مورو الإسلامية للتحرير بالمماطلة في تنفيذ بروتوكول 10 آذار.\nونفت الجبهة ذلك.', {
    uri: 'delay.txt',
    published: '2025-12-21',
  }),
]

test('an accord is one by its day, by its month and by its making, nine months on', async () => {
  await using store = await openRecord(join(folder, 'day'), { create: true })
  await addArticles(store, engineWith(''), BY_ITS_DAY)
  const agreements: Agreement[] = []
  for await (const one of store.items('agreements')) agreements.push(one as Agreement)
  assert.equal(agreements.length, 1)
  const [{ terms, violations, effective }] = agreements as [Agreement]
  assert.equal(effective?.slice(0, 10), '2025-03-10')
  assert.deepEqual(
    terms.filter(({ category }) => category !== 'cease-hostilities').map(({ category }) => category),
    ['disarmament', 'withdrawal'],
  )
  assert.equal(violations.length, 1)
})

/** A protocol of two tribes that no gazetteer knows: what each is to do and by when, on two lines; later news of it by its name alone; invented. */
const OF_TRIBES = [
  article(
    [
      'وثيقة صلح بين قبيلة بني سالم وقبيلة آل عوض',
      'عتق - وقعت قبيلة بني سالم وقبيلة آل عوض أمس الأربعاء في عتق وثيقة صلح.',
      'واتفق الطرفان على أن تفتح قبيلة آل عوض الطريق بين بيحان وعسيلان خلال أسبوعين.',
      'كما اتفقا على ترسيم الحدود قبل 20 فبراير.',
    ].join('\n'),
    { uri: 'tribes.txt', published: '2016-01-21' },
  ),
  article(
    'فتحت قبيلة آل عوض أمس الأحد الطريق بين بيحان وعسيلان، بموجب وثيقة الصلح مع قبيلة بني سالم.\nوقال سكان إن الأسواق فتحت أبوابها.',
    { uri: 'opened.txt', published: '2016-02-01' },
  ),
  article('اتهمت قبيلة بني سالم، الأحد، قبيلة آل عوض بخرق وثيقة الصلح.\nونفت قبيلة آل عوض ذلك.', {
    uri: 'tribe-accused.txt',
    published: '2016-03-21',
  }),
]

test('an accord of two whom nobody knows is one by its name and its sides; its terms have days and are met', async () => {
  await using store = await openRecord(join(folder, 'tribes'), { create: true })
  await addArticles(store, engineWith(''), OF_TRIBES)
  const agreements: Agreement[] = []
  for await (const one of store.items('agreements')) agreements.push(one as Agreement)
  assert.equal(agreements.length, 1)
  const [{ terms, violations }] = agreements as [Agreement]
  assert.deepEqual(
    terms.map(({ category, deadline }) => [category, deadline]),
    [
      ['crossings', '2016-02-03'],
      ['lines', '2016-02-20'],
    ],
  )
  assert.ok(terms[0]!.obligor !== null)
  assert.deepEqual(
    terms[0]!.compliance.map(({ status }) => status),
    ['done'],
  )
  assert.equal(violations.length, 1)
  assert.equal(violations[0]!.deniedBy, violations[0]!.accused)
})
