import { batchFor, decisionFor } from './decision-address';

const decision = { kind: 'NANG_LUONG_TX', effectiveOn: '2027-04-01', payload: { step: 5 } };

describe('the address of a prefilled decision', () => {
  it('carries kind, person, day and payload', () => {
    expect(decisionFor('a', decision)).toEqual({
      kind: 'NANG_LUONG_TX',
      person: ['a'],
      effectiveOn: '2027-04-01',
      payload: '{"step":5}',
    });
  });

  it('takes many regular raises, each paid from its day, and nothing else', () => {
    const raise = { personId: 'a', kind: 'RAISE_DUE', decision };
    const other = { ...raise, personId: 'b' };
    expect(batchFor([raise, other])).toEqual({
      kind: 'NANG_LUONG_TX',
      effectiveOn: '2027-04-01',
      person: ['a', 'b'],
    });
    expect(batchFor([{ ...other, decision: { ...decision, effectiveOn: '2027-05-01' } }, raise])).toEqual({
      kind: 'NANG_LUONG_TX',
      effectiveOn: '2027-04-01',
      person: ['b', 'a'],
      payloads: '{"b":{"paidFrom":"2027-05-01"}}',
    });
    // Two steps of one person are two decisions.
    expect(batchFor([raise, { ...raise, decision: { ...decision, effectiveOn: '2030-04-01' } }])).toBeNull();
    expect(batchFor([raise, { ...other, kind: 'VK_DUE' }])).toBeNull();
    expect(batchFor([])).toBeNull();
  });
});
