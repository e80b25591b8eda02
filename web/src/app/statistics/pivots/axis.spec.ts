import { ageLine, axisOptions, blocksOfPredicates, linesOf, moved, withLines } from './axis';

const predicate = (expression: string, label: string) => ({
  expression,
  label,
  explanation: '',
  isAge: false,
});
const groups = [
  {
    code: 'EDU',
    label: 'Trình độ',
    predicates: [predicate('edu:TS', 'Tiến sĩ'), predicate('edu:THS', 'Thạc sĩ')],
  },
  { code: 'SEX', label: 'Giới tính', predicates: [predicate('F', 'Nữ')] },
];

describe('rows and columns of a table of one’s own', () => {
  it('offers groups as a whole and predicates one by one', () => {
    expect(axisOptions(groups).map(({ code }) => code)).toEqual(['group:EDU', 'edu:TS', 'edu:THS', 'F']);
  });

  it('takes what shares a name for a block of its own, under the name of the predicates', () => {
    const training = {
      code: 'training',
      label: 'Trình độ',
      predicates: [
        predicate('edu:TS', 'Tiến sĩ'),
        predicate('pol:CC', 'Cao cấp'),
        predicate('edu:DH', 'Đại học'),
        predicate('ml', 'Chứng chỉ tiếng dân tộc'),
      ],
    };
    expect(blocksOfPredicates([training]).map(({ label, predicates }) => [label, predicates.length])).toEqual(
      [
        ['Trình độ', 1],
        ['Chuyên môn', 2],
        ['Lý luận chính trị', 1],
      ],
    );
  });

  it('adds one predicate, a group, and either narrowed by a second condition', () => {
    expect(linesOf(groups, 'edu:TS', '')).toEqual([{ label: 'Tiến sĩ', expression: 'edu:TS' }]);
    expect(linesOf(groups, 'group:EDU', 'F')).toEqual([
      { label: 'Tiến sĩ, Nữ', expression: '(edu:TS) and (F)' },
      { label: 'Thạc sĩ, Nữ', expression: '(edu:THS) and (F)' },
    ]);
    expect(linesOf(groups, 'nothing', '')).toEqual([]);
  });

  it.each([
    ['', '30', 'age<=30'],
    ['31', '40', '31<=age<=40'],
    ['61', '', 'age>=61'],
  ])('ages from "%s" to "%s"', (from, to, expression) => {
    expect(ageLine(from, to)?.expression).toBe(expression);
  });

  it.each([
    ['', ''],
    ['40', '31'],
    ['ba mươi', ''],
  ])('no ages from "%s" to "%s"', (from, to) => expect(ageLine(from, to)).toBeNull());

  it('takes nothing twice, keeps the order, moves a line up and down', () => {
    const lines = linesOf(groups, 'group:EDU', '');
    const [doctor, master] = lines;
    expect(withLines(lines, linesOf(groups, 'edu:THS', ''))).toEqual(lines);
    expect(moved(lines, 1, -1)).toEqual([master, doctor]);
    expect(moved(lines, 0, -1)).toEqual(lines);
  });
});
