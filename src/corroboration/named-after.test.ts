import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityKind } from '../model/lists.ts'
import type { Entity } from '../model/record.ts'
import { findNamedAfter } from './named-after.ts'

const entity = (id: string, kind: EntityKind, forms: readonly string[], known: string | null = null): Entity => ({
  id,
  kind,
  label: { ar: forms[0]!, en: null },
  forms: [...forms],
  known,
  sameAs: [],
  joins: [],
})
const REBELS = entity('rebels', 'group', ['الانفصاليون الأرمن', 'الانفصاليين', 'الانفصاليون'], 'rebels')
const HOUTHIS = entity('houthis', 'group', ['الحوثيون', 'الحوثيين'], 'houthis')
const HAMAS = entity('hamas', 'group', ['حماس', 'حركة حماس'], 'hamas')
const after = (...entities: readonly Entity[]) => Object.fromEntries(findNamedAfter(entities, new Set(['front'])))

test('a body whose name says whose it is', () => {
  assert.deepEqual(after(REBELS, entity('a', 'organisation', ['السلطات الانفصالية', 'السلطات الانفصالية الأرمينية'])), { a: 'rebels' })
  assert.deepEqual(after(HOUTHIS, entity('a', 'organisation', ['وزارة الصحة الحوثية'])), { a: 'houthis' })
  assert.deepEqual(after(HOUTHIS, entity('a', 'organisation', ['قوات الحوثيين'])), { a: 'houthis' })
  assert.deepEqual(after(HAMAS, entity('a', 'office', ['المتحدث باسم حماس'])), { a: 'hamas' })
})

test('not a body of which something is known, nor one of other words', () => {
  assert.deepEqual(after(REBELS, entity('a', 'organisation', ['السلطات الانفصالية'], 'authorities')), {})
  assert.deepEqual(after(REBELS, entity('a', 'organisation', ['وزارة الدفاع'])), {})
  assert.deepEqual(after(HAMAS, entity('a', 'organisation', ['وزارة الحماسة'])), {})
  assert.deepEqual(after(entity('front', 'group', ['القوات']), entity('a', 'organisation', ['القوات الجوية'])), {})
})

test('a group that fights is a movement, a people is none', () => {
  const ministry = entity('a', 'organisation', ['وزارة الدفاع السودانية'])
  assert.deepEqual(after(entity('people', 'group', ['السودانيين']), ministry), {})
  assert.deepEqual(after(entity('front', 'group', ['جبهة السهل']), entity('a', 'organisation', ['قوات جبهة السهل'])), { a: 'front' })
})

test('people are not theirs: captives and victims are named after those who hold them', () => {
  assert.deepEqual(after(HOUTHIS, entity('a', 'group', ['أسرى الحوثيين'])), {})
})

test('of two movements neither', () => {
  const other = entity('other', 'group', ['الانفصاليون'], 'other')
  assert.deepEqual(after(REBELS, other, entity('a', 'organisation', ['السلطات الانفصالية'])), {})
})
