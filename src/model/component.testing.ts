import type { Component } from './component.ts'

/** A component of these lists, the others empty. */
export const componentWith = (lists: Partial<Component>): Component => ({
  articles: [],
  entities: [],
  families: [],
  events: [],
  claims: [],
  figures: [],
  series: [],
  agreements: [],
  talks: [],
  positions: [],
  stories: [],
  ...lists,
})
