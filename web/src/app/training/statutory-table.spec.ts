import { headGroups } from './statutory-table';

it('puts neighbouring columns of one heading together', () => {
  const column = (key: string, group: string) => ({ key, label: key, group });
  const groups = headGroups([
    column('3', ''),
    column('4', 'Cấp tỉnh'),
    column('5', 'Cấp tỉnh'),
    column('8', ''),
    column('9', ''),
  ]);
  expect(groups.map(({ label, columns }) => [label, columns.map(({ key }) => key)])).toEqual([
    ['', ['3']],
    ['Cấp tỉnh', ['4', '5']],
    ['', ['8']],
    ['', ['9']],
  ]);
});
