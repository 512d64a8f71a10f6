import type { Command } from 'commander'
import { openRecord } from '../pipeline/open.ts'
import { provenanceOf } from '../pipeline/provenance.ts'
import type { Store } from '../store/contract.ts'
import { EXIT, printFault } from './faults.ts'
import { type LanguageFlag, languageOption, messagesIn } from './languages.ts'
import type { Terminal } from './terminal.ts'
import { showAgreement } from './views/agreement.ts'
import { showArticle } from './views/article.ts'
import { showClaim } from './views/claim.ts'
import { showEntity } from './views/entity.ts'
import { showEvent } from './views/event.ts'
import { showFamily } from './views/family.ts'
import { showFigure } from './views/figure.ts'
import { showFraming } from './views/framing.ts'
import type { ViewContext } from './views/page.ts'
import { showPosition } from './views/position.ts'
import { showSeries } from './views/series.ts'
import { showStory } from './views/story.ts'
import { showTalks } from './views/talks.ts'
import { terminalWidth } from './wrap.ts'

const EXAMPLES = `
ID is what another command printed: a story, event, article, entity, claim,
figure, series, agreement, round of talks, position or family of copied
passages. Evidence is quoted in the article's own words, with its place as
“tawatur review” takes it; “=” names the family in which the words stand.

Examples:
  $ tawatur show 5f1c09d2
  $ tawatur show --lang ar 5f1c09d2
  $ tawatur show --framing 5f1c09d2`

export function show(program: Command, terminal: Terminal): void {
  program
    .command('show')
    .description('show one thing of the record with its evidence')
    .argument(
      '<ID>',
      'id of a story, event, article, entity, claim, figure, series, agreement, round of talks, position or family of copied passages',
    )
    .addOption(languageOption('en'))
    .option('--framing', 'of a story: what each outlet carries and leaves out, and which words it chooses')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<{ store: string; lang: LanguageFlag; framing?: true }>()
      await using store = await openRecord(flags.store, { create: false })
      const context = { reader: store, messages: messagesIn(flags.lang), colours: terminal.colours, width: terminalWidth() }
      const text =
        flags.framing && (await store.item('stories', id)) !== null ? await showFraming(id, context) : await view(id, store, context)
      if (text !== null) return terminal.out(text)
      printFault(terminal, {
        code: 'show.not-found',
        message: `nothing in the record has the id ${id}`,
        hint: '“tawatur stories” and “tawatur search” print ids',
      })
      process.exitCode = EXIT.refused
    })
}

async function view(id: string, store: Store, context: ViewContext): Promise<string | null> {
  const { reader } = context
  if (await reader.item('stories', id)) return showStory(id, context)
  if (await reader.item('events', id)) return showEvent(id, context)
  if (await reader.item('articles', id)) return showArticle(id, await provenanceOf(store, id), context)
  if (await reader.item('entities', id)) return showEntity(id, context)
  const figure = await reader.item('figures', id)
  if (figure !== null) return showFigure(figure, context)
  const series = await reader.item('series', id)
  if (series !== null) return showSeries(series, context)
  const claim = await reader.item('claims', id)
  if (claim !== null) return showClaim(claim, context)
  const talks = await reader.item('talks', id)
  if (talks !== null) return showTalks(talks, context)
  const position = await reader.item('positions', id)
  if (position !== null) return showPosition(position, context)
  const family = await reader.item('families', id)
  if (family !== null) return showFamily(family, context)
  const agreement = await reader.item('agreements', id)
  return agreement === null ? null : showAgreement(agreement, context)
}
