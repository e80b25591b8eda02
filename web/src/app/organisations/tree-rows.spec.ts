import type { OrganisationItem } from '@hr/contracts';
import { UnitTree } from './tree-rows';

const unit = (id: string, parentId: string | null, name: string): OrganisationItem => ({
  id,
  parentId,
  parentName: null,
  name,
  shortName: null,
  otherName: null,
  kind: 'SO',
  kindName: 'Sở',
  people: 0,
  descendantPeople: 0,
  from: '2004-01-01',
  to: null,
  isOpen: true,
  mayOpen: true,
});

const tree = new UnitTree([
  unit('root', null, 'Thành phố'),
  unit('health', 'root', 'Sở Y tế'),
  unit('clinic', 'health', 'Trạm Y tế xã Thạnh Hoà'),
  unit('commune', 'root', 'Xã Thạnh Hòa'),
  unit('school', 'commune', 'Trường Tiểu học'),
]);
const shown = (expanded: readonly string[], query = ''): string[] =>
  tree
    .rows(new Set(expanded), query ? tree.find(query) : null)
    .map(({ unit: { id }, level, position, siblings }) => `${id} ${level} ${position}/${siblings}`);

describe('rows of the tree', () => {
  it('are those below open units', () => {
    expect(shown([])).toEqual(['root 1 1/1']);
    expect(shown(['root'])).toEqual(['root 1 1/1', 'health 2 1/2', 'commune 2 2/2']);
    expect(shown(['root', 'commune'])).toEqual([
      'root 1 1/1',
      'health 2 1/2',
      'commune 2 2/2',
      'school 3 1/1',
    ]);
    // Open below a closed one is not on screen.
    expect(shown(['commune'])).toEqual(['root 1 1/1']);
  });

  it.each(['thanh hoa', 'Thạnh Hoà', 'THẠNH HÒA', 'Thạnh Hoà'.normalize('NFD'), 'hoa thanh'])(
    'with %j are the hits and the way to them, whatever is open',
    (query) => {
      const expected = ['root 1 1/1', 'health 2 1/2', 'clinic 3 1/1', 'commune 2 2/2'];
      expect(shown([], query)).toEqual(expected);
      expect(shown(['root', 'commune'], query)).toEqual(expected);
    },
  );

  it('say what is a hit and what can be folded', () => {
    const rows = tree.rows(new Set(['root']), null);
    expect(rows.map(({ hasChildren, isExpanded }) => [hasChildren, isExpanded])).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
    const found = tree.rows(new Set(), tree.find('thanh hoa'));
    expect(found.filter(({ isHit }) => isHit).map(({ unit: { id } }) => id)).toEqual(['clinic', 'commune']);
    expect(found.find(({ unit: { id } }) => id === 'commune')?.hasChildren).toBe(false);
  });

  it('are none for a name that nobody bears', () => {
    expect(shown(['root'], 'khong co')).toEqual([]);
    expect(tree.find('  ')).toEqual([]);
  });

  it('know the way up, the nearest first', () => {
    expect(tree.above('clinic')).toEqual(['health', 'root']);
    expect(tree.above('root')).toEqual([]);
  });
});
