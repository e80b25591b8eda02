import { evidencePlace, isEvidenceKey, WHOLE_DECLARATION } from './declaration-evidence';
import { DECLARABLE_SECTIONS } from './declaration-sections';

describe('evidencePlace', () => {
  it.each([
    ['credential', '07', true],
    ['award', '13', true],
    ['health', '06', true],
    ['history_statement', '17', true],
    ['family_economy', '15', true],
    ['family_member', '09', true],
    ['union_membership', '09', true],
    ['person', '09', false],
    ['person_address', '09', false],
    [null, '09', false],
  ])('of %s goes to component %s', (table, componentCode, isAboutRow) => {
    expect(evidencePlace(table)).toEqual({ componentCode, isAboutRow });
  });

  it('puts what proves a restricted row beside that row, which keeps it restricted', () => {
    for (const { tables } of DECLARABLE_SECTIONS.filter(({ restricted }) => restricted))
      for (const { table } of tables) expect(evidencePlace(table).isAboutRow).toBe(true);
  });
});

describe('isEvidenceKey', () => {
  it.each([
    ['CONTACT', ['person'], 'person', true],
    ['CONTACT', ['person'], 'r0', false],
    ['FAMILY', ['r0'], WHOLE_DECLARATION, false],
    ['REPORT', [], WHOLE_DECLARATION, true],
    ['REPORT', [], 'person', false],
  ])('%s with %j: %s', (section, keys, key, expected) => {
    expect(isEvidenceKey(section, keys, key)).toBe(expected);
  });
});
