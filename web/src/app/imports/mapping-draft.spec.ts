import type { ImportView } from '@hr/contracts';
import { answersOf, draftOf, passedOver } from './mapping-draft';

const view = {
  mapping: [
    { column: 'A', index: 0, heading: 'Stt', field: 'ordinal', isAsked: false, samples: [] },
    { column: 'B', index: 1, heading: 'Họ và tên', field: 'fullName', isAsked: false, samples: [] },
    { column: 'C', index: 2, heading: 'Mã kho', field: null, isAsked: true, samples: ['K1'] },
  ],
  units: [
    { key: 'van phong', value: 'Văn phòng', rows: 3, organisationId: 'o1', isAsked: false, candidates: [] },
    {
      key: 'phong tccb',
      value: 'Phòng TCCB',
      rows: 2,
      organisationId: null,
      isAsked: true,
      candidates: [{ id: 'o2', name: 'Phòng Tổ chức cán bộ', parentName: null }],
    },
  ],
  classCode: null,
} as unknown as ImportView;

it('leaves open what is asked and proposes the only unit it can be', () => {
  expect(draftOf(view)).toEqual({
    columns: [
      { index: 0, field: 'ordinal' },
      { index: 1, field: 'fullName' },
      { index: 2, field: '' },
    ],
    units: [{ key: 'phong tccb', organisationId: 'o2' }],
    classCode: '',
  });
});

it('sends what was asked and what was said otherwise, and nothing else', () => {
  const draft = draftOf(view);
  const answers = answersOf(
    {
      columns: draft.columns.map((column) =>
        column.index === 1 ? column : { ...column, field: passedOver },
      ),
      units: [{ key: 'phong tccb', organisationId: passedOver }],
      classCode: 'CC',
    },
    view,
  );
  expect(answers).toEqual({
    columns: [
      { index: 0, field: null },
      { index: 2, field: null },
    ],
    units: [{ key: 'phong tccb', organisationId: null }],
    classCode: 'CC',
  });
});
