import { placeAfter } from './table-view';

describe('moving over the figures by keyboard', () => {
  const from = { row: 3, column: 2 };
  it.each([
    ['ArrowUp', false, { row: 2, column: 2 }],
    ['ArrowDown', false, { row: 4, column: 2 }],
    ['ArrowLeft', false, { row: 3, column: 1 }],
    ['ArrowRight', false, { row: 3, column: 3 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', false, { row: 3, column: 37 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 19, column: 37 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['PageDown', false, { row: 13, column: 2 }],
  ] as const)('%s (with Ctrl: %s)', (key, isWide, expected) => {
    expect(placeAfter(key, isWide, from, 20, 38)).toEqual(expected);
  });

  it('stays inside the table, and leaves other keys alone', () => {
    expect(placeAfter('ArrowUp', false, { row: 0, column: 0 }, 20, 38)).toEqual({ row: 0, column: 0 });
    expect(placeAfter('ArrowRight', false, { row: 0, column: 37 }, 20, 38)).toEqual({ row: 0, column: 37 });
    expect(placeAfter('a', false, from, 20, 38)).toBeNull();
  });
});
