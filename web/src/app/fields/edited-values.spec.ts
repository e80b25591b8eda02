import { toEdited, toPayload } from './edited-values';
import { FieldSpec } from './field-spec';

const specs: readonly FieldSpec[] = [
  { key: 'title', label: 'Chức vụ', kind: 'text' },
  { key: 'isLeader', label: 'Lãnh đạo', kind: 'tick' },
  { key: 'allowance', label: 'Phụ cấp', kind: 'decimal', isAsked: ({ isLeader }) => isLeader === '1' },
  { key: 'year', label: 'Năm', kind: 'whole' },
  { key: 'homePlace', label: 'Quê quán', kind: 'address' },
];
const record = { title: 'Trưởng phòng', isLeader: true, allowance: '0.50', year: 2014 };
const address = {
  scheme: 'OLD_3_LEVEL',
  provinceCode: '92',
  districtCode: null,
  communeCode: null,
  detail: null,
  asDeclared: null,
};

describe('toPayload', () => {
  const before = toEdited(specs, record, { homePlace: address });

  it('is empty when nothing was changed', () => {
    expect(toPayload(specs, before, before)).toEqual({});
  });

  it('keeps the kinds of the API: numbers, truth values, decimals with a dot, null for nothing', () => {
    expect(toPayload(specs, before)).toEqual({ ...record, addresses: { homePlace: address } });
    const emptied = { ...before, values: { ...before.values, title: '  ', year: '' } };
    expect(toPayload(specs, emptied, before)).toEqual({ title: null, year: null });
  });

  it.each([
    ['8500000', 8_500_000],
    ['8.500.000', 8_500_000],
    ['8 500 000', 8_500_000],
    ['8,500,000', 8_500_000],
    ['-3', -3],
    ['8,5', '8,5'],
    ['8,500', '8,500'],
    ['8.500,000', '8.500,000'],
    ['8.50', '8.50'],
    ['8.500.00', '8.500.00'],
    ['1e3', '1e3'],
    ['tám triệu', 'tám triệu'],
  ])('reads whole numbers as people write them and loses none: %s', (written, sent) => {
    const changed = { ...before, values: { ...before.values, year: written } };
    expect(toPayload(specs, changed, before)).toEqual({ year: sent });
  });

  it('lets go of what is no longer asked', () => {
    const unmarked = { ...before, values: { ...before.values, isLeader: '', allowance: '0,60' } };
    expect(toPayload(specs, unmarked, before)).toEqual({ isLeader: false, allowance: null });
  });

  it('clears an address of which only the scheme is left', () => {
    const cleared = {
      ...before,
      addresses: { homePlace: { ...before.addresses['homePlace'], provinceCode: '' } },
    };
    expect(toPayload(specs, cleared, before)).toEqual({ addresses: { homePlace: null } });
  });
});
