import { codesIn } from './people-chooser';

describe('codesIn', () => {
  it('reads a column as Excel copies it, each code once', () => {
    expect(codesIn('079085001234\r\n079085001235\nCB-00412\t079085001234')).toEqual([
      '079085001234',
      '079085001235',
      'CB-00412',
    ]);
  });

  it('passes over names and headings', () => {
    expect(codesIn('Số định danh; Nguyễn Văn An, 079085001234')).toEqual(['079085001234']);
    expect(codesIn('nguyen van an')).toEqual([]);
  });
});
