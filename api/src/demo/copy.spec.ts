import { copyText } from './copy';

describe('the text format of COPY', () => {
  it.each([
    [null, '\\N'],
    [true, 't'],
    [false, 'f'],
    [2.5, '2.5'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['', ''],
    ['\\N', '\\\\N'],
    ['một\thai\nba\rbốn\\', 'một\\thai\\nba\\rbốn\\\\'],
  ])('writes %j as %j', (value, text) => {
    expect(copyText(value)).toBe(text);
  });
});
