import type { Span } from '../../../../model/span.ts'
import type { ReadingContext } from '../../context.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { mayAct } from '../roles/naming.ts'

/** Whom an accusation names: first in what is said, or between the verb and that (حمّل الحوثيين مسؤولية …). Null for other statements, and where it names nobody. */
export function accusedIn(
  context: ReadingContext,
  { statement, cue, content }: Pick<FoundStatement, 'statement' | 'cue' | 'content'>,
): number | null {
  if (statement.act !== 'accuse') return null
  const { document, mentions, names } = context
  const accusers = accusersIn(context, { statement, cue, content })
  const named = (from: number, to: number) => {
    const found = names.at.slice(from, Math.max(from, to)).find((name) => name !== -1 && !accusers.has(name) && mayAct(context, name))
    // مسلحين من الحركة: whose they are
    const behind = found === undefined ? 0 : names.last[found]! + 1
    const whose =
      found !== undefined && mentions[found]!.rule === 'name.group' && document.tags[behind]?.lemma === 'من'
        ? (names.at[behind + 1] ?? -1)
        : -1
    return whose !== -1 && mayAct(context, whose) ? whose : (found ?? null)
  }
  const first = content.first + (accusers.has(names.at[content.first]!) ? lengthOf(context, content.first) : 0)
  return named(first, first + (first > content.first ? 4 : 2)) ?? (cue.at < content.first ? named(cue.at + 1, content.first) : null)
}

/** Names in the phrase of who accuses: also of one whom nobody knows (اتهم وكيل الوزارة فلان إسلام آباد), and the bearer of a title (اتهم آمر القوة فلان قناصة بـ). */
function accusersIn(
  { document, mentions, names, nameTokens }: ReadingContext,
  { statement: { speaker }, cue, content }: Pick<FoundStatement, 'statement' | 'cue' | 'content'>,
): ReadonlySet<number> {
  const out = new Set<number>()
  const first = speaker === null && cue.at < content.first ? (names.at[cue.at + 1] ?? -1) : -1
  const span = speaker ?? (first !== -1 && mentions[first]!.kind === 'office' ? mentions[first]! : null)
  if (span === null) return out
  if (speaker !== null && speaker.name !== null) out.add(speaker.name)
  for (let i = Math.max(0, cue.at - REACH); i <= Math.min(names.at.length - 1, cue.at + REACH); i++)
    if (names.at[i] !== -1 && isWithin(mentions[names.at[i]!]!, span)) out.add(names.at[i]!)
  // «اتهم رئيس الوزراء فلانا بـ» accuses him
  const bearer = names.at[content.first] ?? -1
  const isBehind = bearer !== -1 && mentions[bearer]!.kind === 'person' && mentions[bearer]!.start - span.end <= 2 && content.first > cue.at
  const next = document.tags[(names.last[bearer] ?? 0) + 1]
  if (isBehind && next?.pos === 'nominal' && next.analysis?.preposition === '' && !nameTokens.isTitle(names.last[bearer]! + 1))
    out.add(bearer)
  return out
}

/** Tokens between a word that accuses and whose it is. */
const REACH = 40

const lengthOf = ({ names }: ReadingContext, at: number): number => names.last[names.at[at]!]! - at + 1

const isWithin = (span: Span, whole: Span | undefined): boolean => whole !== undefined && span.start >= whole.start && span.end <= whole.end
