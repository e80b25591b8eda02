import { decisionKind, DecisionKind } from '@hr/domain';
import { draftFaults, DraftModel, DraftShape, pathIn, toDraft } from './decision-draft';
import { documentSpecs } from './document-fields';
import { emptyModel, filledWith, withKind, withoutPerson, withPeople, withRow } from './draft-model';
import { payloadSpecs } from './kind-fields';
import { rowKeys } from './row-keys';

function kindOf(code: string): DecisionKind {
  const kind = decisionKind(code);
  if (!kind) throw new Error(`no kind ${code}`);
  return kind;
}

function shapeOf(code: string, people: readonly string[], isByPerson = false): DraftShape {
  const kind = kindOf(code);
  const specs = payloadSpecs(kind);
  const own: readonly string[] = isByPerson ? rowKeys(kind) : [];
  return {
    kind,
    people,
    document: documentSpecs(kind, { issuers: [], signers: [] }),
    common: specs.filter(({ key }) => !own.includes(key)),
    own: specs.filter(({ key }) => own.includes(key)),
  };
}

/** A draft with its document, about these people. */
function modelOf(code: string, people: readonly string[]): DraftModel {
  const model = withPeople(withKind(emptyModel, kindOf(code), []), kindOf(code), people);
  return filledWith(model, 'document', {
    number: ' 412/QĐ-SNV ',
    signedOn: '2026-11-20',
    effectiveOn: '2026-12-01',
  });
}

describe('toDraft', () => {
  it('says the same of everybody and leaves out what was left empty', () => {
    const model = filledWith(modelOf('DIEU_DONG', ['p1', 'p2']), 'common', {
      organisationId: 'u1',
      title: 'Chuyên viên',
    });
    const payload = { organisationId: 'u1', title: 'Chuyên viên', endConcurrent: false };
    expect(toDraft(model, shapeOf('DIEU_DONG', ['p1', 'p2']), new Map([['p2', 7]]))).toEqual({
      kind: 'DIEU_DONG',
      number: '412/QĐ-SNV',
      signedOn: '2026-11-20',
      effectiveOn: '2026-12-01',
      people: [
        { personId: 'p1', version: 1, payload },
        { personId: 'p2', version: 7, payload },
      ],
    });
  });

  it('gives each a step of their own and the rest to all', () => {
    let model = modelOf('NANG_LUONG_TX', ['p1', 'p2']);
    model = withRow(withRow(model, 'p1', { step: '4' }), 'p2', { step: '7', coefficient: '5,76' });
    model = filledWith(model, 'common', { reason: 'Đủ 36 tháng' });
    const { people } = toDraft(model, shapeOf('NANG_LUONG_TX', ['p1', 'p2'], true), new Map());
    expect(people.map(({ payload }) => payload)).toEqual([
      { step: 4, reason: 'Đủ 36 tháng' },
      { step: 7, coefficient: '5.76', reason: 'Đủ 36 tháng' },
    ]);
  });

  it('sends a yes or no as such, and leaves it out where nothing was said', () => {
    const model = filledWith(modelOf('BO_NHIEM', ['p1']), 'common', { title: 'Phó Trưởng phòng' });
    const payloadOf = (draft: DraftModel): unknown =>
      toDraft(draft, shapeOf('BO_NHIEM', ['p1']), new Map()).people[0]?.payload;
    expect(payloadOf(model)).toEqual({ title: 'Phó Trưởng phòng', isPrimary: true });
    expect(payloadOf(filledWith(model, 'common', { isLeader: 'false' }))).toMatchObject({ isLeader: false });
  });

  it('names the decision it corrects', () => {
    expect(toDraft(modelOf('RA_DANG', ['p1']), shapeOf('RA_DANG', ['p1']), new Map(), 'd9')).toMatchObject({
      correctsId: 'd9',
    });
  });
});

describe('draftFaults', () => {
  const faultsIn = (model: DraftModel, shape: DraftShape): string[] =>
    draftFaults(model, shape).map(({ path, message }) => `${path.join('/')}: ${message}`);

  it('asks for what the kind must have, each person for their own', () => {
    const model = withRow(modelOf('NANG_LUONG_TX', ['p1', 'p2']), 'p1', { step: '4' });
    expect(faultsIn(model, shapeOf('NANG_LUONG_TX', ['p1', 'p2'], true))).toEqual([
      'rows/p2/values/step: Hãy điền bậc lương.',
    ]);
  });

  it('refuses words for numbers and an end before the beginning', () => {
    const model = filledWith(
      filledWith(modelOf('NANG_LUONG_TX', ['p1']), 'common', { step: 'bốn', coefficient: 'ba' }),
      'document',
      { endsOn: '2026-11-01' },
    );
    expect(faultsIn(model, shapeOf('NANG_LUONG_TX', ['p1']))).toEqual([
      'common/values/step: Hãy ghi số nguyên.',
      'common/values/coefficient: Hãy ghi số, dạng 2,34.',
      'document/values/endsOn: Ngày hết hiệu lực phải từ ngày hiệu lực trở đi.',
    ]);
  });

  it('lets an evaluation do without a number', () => {
    const model = filledWith(
      filledWith(modelOf('DANH_GIA', ['p1']), 'document', { number: '', signedOn: '' }),
      'common',
      { rankCode: 'HTTNV', year: '2026' },
    );
    expect(faultsIn(model, shapeOf('DANH_GIA', ['p1']))).toEqual([]);
  });
});

describe('pathIn', () => {
  const shape = shapeOf('NANG_LUONG_TX', ['p1', 'p2'], true);

  it("leads a refusal to the document, to a person's own field, or to the common one", () => {
    expect(pathIn(shape, ['effectiveOn'])).toEqual(['document', 'values', 'effectiveOn']);
    expect(pathIn(shape, ['people', '1', 'payload', 'step'])).toEqual(['rows', 'p2', 'values', 'step']);
    expect(pathIn(shape, ['people', '1', 'payload', 'reason'])).toEqual(['common', 'values', 'reason']);
    expect(pathIn(shape, ['people', '1', 'personId'])).toEqual([]);
  });
});

describe('a draft that changes', () => {
  it('keeps under another kind what that kind asks for too', () => {
    const model = filledWith(modelOf('BO_NHIEM', ['p1']), 'common', {
      title: 'Trưởng phòng',
      leaderAllowance: '0,5',
    });
    const { document, common } = withKind(model, kindOf('TU_CHUC'), ['p1']);
    expect(document.values['number']).toBe(' 412/QĐ-SNV ');
    expect(common.values).toMatchObject({ title: 'Trưởng phòng', reason: '' });
    expect(common.values).not.toHaveProperty('leaderAllowance');
  });

  it('forgets who was taken out', () => {
    expect(Object.keys(withoutPerson(modelOf('BO_NHIEM', ['p1', 'p2']), 'p1').rows)).toEqual(['p2']);
  });
});
