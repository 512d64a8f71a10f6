import { distinct } from '../../text/order.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import type { Candidate } from './candidates.ts'
import type { Cluster } from './cluster.ts'
import { isUnreal } from './dated.ts'
import { natureOfBoth } from './kinds.ts'
import { sameMatter } from './matter.ts'

/** «The attack», of nobody and nowhere: the one told last before it. */
export const isTakenUp = ({ mention, participants, place }: Occurrence): boolean =>
  mention.definite && participants.length === 0 && place === null && natureOfBoth(mention.type, mention.type) === 'frequent'

/** Days before its article after which something is told as what was before. */
const BEFORE = 31
/** It is of the type that the word names, or may be called so, and it is news. */
export function mayBeMeant({ mention, article, published }: Occurrence, { cluster }: Candidate): boolean {
  const here = cluster.filter((member) => member.article === article)
  return here.some(
    (member) =>
      (member.mention.type === mention.type || (mention.type === 'attack' && member.mention.type === 'operation')) &&
      !isUnreal(member) &&
      (published === null || member.days === null || member.days.to >= published - BEFORE),
  )
}

/** The only taking that there is, spoken of again in its article: by who took part in it, or by nobody. */
export const isHeldAfter = ({ article, mention, participants }: Occurrence, { nearest }: Candidate, parties: Parties): boolean =>
  mention.type === 'control' &&
  article === nearest.article &&
  (participants.length === 0 || participants.some((one) => nearest.participants.some((other) => parties.sameParty(one, other))))

/** One word of the same type; or, in one article, `the agreement` for the ceasefire that was agreed. */
export function mayNameBarely(mention: Occurrence, nearest: Occurrence): boolean {
  const { type, mode, modality } = mention.mention
  if (type === nearest.mention.type) return true
  const isPast = modality === 'asserted' || modality === 'reported'
  return (
    type === 'agreement' &&
    (mode === null || mode === 'reach') &&
    isPast &&
    mention.principals.length === 0 &&
    mention.article === nearest.article
  )
}

/** An article that tells of the event is about what the mention's article is about. */
export const isOfMatter = (mention: Occurrence, cluster: Cluster, parties: Parties): boolean =>
  cluster.some((member) => sameMatter(mention, member, parties))

/** The mention's article tells of the event elsewhere, or names those who had a part in it. */
export function namesPartakers({ article, mention, named }: Occurrence, cluster: Cluster): boolean {
  if (cluster.some((member) => member.article === article)) return true
  const theirs = distinct(cluster.flatMap(({ principals }) => principals))
  // of a war everybody knows who fights it
  if (theirs.length === 0) return mention.type === 'war'
  return theirs.filter((entity) => named.has(entity)).length >= Math.min(2, theirs.length)
}

/**
 * It names nobody and no place beside those of the event, as far as the event has any. Of the accord that its article has told of it may say where and
 * by whom it was brought about: the accord that was negotiated in some town under somebody's auspices.
 */
export function addsNothing(mention: Occurrence, cluster: Cluster): boolean {
  const { participants, principals, place } = mention
  if (isAccordSpokenOf(mention, cluster)) return principals.length === 0
  const isOther = (named: boolean, known: boolean) => named && known
  return (
    !isOther(
      participants.length > 0,
      cluster.some((member) => member.participants.length > 0),
    ) &&
    !isOther(
      place !== null,
      cluster.some((member) => member.place !== null),
    )
  )
}

const isAccordSpokenOf = ({ mention, article }: Occurrence, cluster: Cluster): boolean =>
  mention.definite && mention.type === 'agreement' && cluster.some((member) => member.article === article)
