import { expect, it } from 'vitest';
import { placeOf } from './place';

it.each([
  ['', { at: 'log', before: null }],
  ['#log', { at: 'log', before: null }],
  ['#log/40', { at: 'log', before: 40 }],
  ['#record%2F12', { at: 'record', seq: 12 }],
  ['#record/12', { at: 'record', seq: 12 }],
  ['#record/x', { at: 'log', before: null }],
  ['#record/99999999999', { at: 'log', before: null }],
  ['#new', { at: 'new', kind: '' }],
  ['#new/visit', { at: 'new', kind: 'visit' }],
  ['#export', { at: 'export' }],
  ['#care', { at: 'care' }],
  ['#book/ab12-3-cd', { at: 'book', id: 'ab12-3-cd', before: null, seq: null }],
  ['#book/ab12-3-cd/7', { at: 'book', id: 'ab12-3-cd', before: null, seq: 7 }],
  ['#book/ab12-3-cd/before-51', { at: 'book', id: 'ab12-3-cd', before: 51, seq: null }],
  ['#steps', { at: 'steps', open: null }],
  ['#step/verify', { at: 'steps', open: 'verify' }],
  ['#step/nowhere', { at: 'steps', open: null }],
  ['#answer_court', { at: 'room', room: 'lists', path: ['court'] }],
  ['#next/police', { at: 'room', room: 'turn', path: [] }],
  ['#next/verify', { at: 'steps', open: 'verify' }],
  ['#cases/ab12', { at: 'room', room: 'cases', path: ['ab12'] }],
  ['#help', { at: 'about' }],
  ['#settings', { at: 'settings' }],
  ['#about', { at: 'about' }],
  ['#%', { at: 'log', before: null }],
])('%s leads to its place', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});
