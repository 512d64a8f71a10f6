import type { NounEntry } from '../../paradigms/types.ts'
import { ADJECTIVES } from './adjectives.ts'
import { DEMONYMS } from './demonyms.ts'
import { DIPLOMACY_NOUNS } from './diplomacy.ts'
import { ECONOMY_NOUNS } from './economy.ts'
import { FREQUENT_ADJECTIVES } from './frequent-adjectives.ts'
import { FREQUENT_EVERYDAY_NOUNS } from './frequent-everyday.ts'
import { FREQUENT_LAND_AND_HEALTH_NOUNS } from './frequent-land-and-health.ts'
import { FREQUENT_PEOPLE } from './frequent-people.ts'
import { FREQUENT_POLITICS_NOUNS } from './frequent-politics.ts'
import { FREQUENT_SECURITY_NOUNS } from './frequent-security.ts'
import { FREQUENT_THINGS } from './frequent-things.ts'
import { GENERAL_NOUNS } from './general.ts'
import { HUMANITARIAN_NOUNS } from './humanitarian.ts'
import { MEDIA_NOUNS } from './media.ts'
import { MILITARY_NOUNS } from './military.ts'
import { PEOPLE_NOUNS } from './people.ts'
import { PLACE_NOUNS } from './places.ts'
import { POLITICS_AND_LAW_NOUNS } from './politics-and-law.ts'
import { TIME_AND_MEASURE_NOUNS } from './time-and-measure.ts'

/** Every noun and adjective, each in one domain only; homographs of different plural are entries of their own. */
export const NOUNS: readonly NounEntry[] = [
  ...PEOPLE_NOUNS,
  ...MILITARY_NOUNS,
  ...POLITICS_AND_LAW_NOUNS,
  ...DIPLOMACY_NOUNS,
  ...PLACE_NOUNS,
  ...HUMANITARIAN_NOUNS,
  ...TIME_AND_MEASURE_NOUNS,
  ...MEDIA_NOUNS,
  ...ECONOMY_NOUNS,
  ...GENERAL_NOUNS,
  ...ADJECTIVES,
  ...DEMONYMS,
  ...FREQUENT_PEOPLE,
  ...FREQUENT_SECURITY_NOUNS,
  ...FREQUENT_POLITICS_NOUNS,
  ...FREQUENT_LAND_AND_HEALTH_NOUNS,
  ...FREQUENT_EVERYDAY_NOUNS,
  ...FREQUENT_THINGS,
  ...FREQUENT_ADJECTIVES,
]
