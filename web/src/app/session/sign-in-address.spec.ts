import { safeReturnUrl } from './sign-in-address';

describe('safeReturnUrl', () => {
  it.each([
    ['/ho-so?q=an', '/ho-so?q=an'],
    ['//example.com/x', '/'],
    ['/\\example.com', '/'],
    ['https://example.com', '/'],
    ['/dang-nhap?ve=/', '/'],
    [undefined, '/'],
  ])('leads %s to %s', (wanted, safe) => expect(safeReturnUrl(wanted)).toBe(safe));
});
