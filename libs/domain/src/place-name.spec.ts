import { placeKey, splitAddress, splitPlaceName } from './place-name';

it.each([
  ['Phường Hoà An', 'WARD', 'Hoà An', 'hoa an'],
  ['P. Hòa An', 'WARD', 'Hòa An', 'hoa an'],
  ['P.Hòa An', 'WARD', 'Hòa An', 'hoa an'],
  ['phường An Khánh'.normalize('NFD'), 'WARD', 'An Khánh', 'an khanh'],
  ['Phường 01', 'WARD', '01', '1'],
  ['P1', 'WARD', '1', '1'],
  ['P.1', 'WARD', '1', '1'],
  ['Q.10', 'URBAN_DISTRICT', '10', '10'],
  ['Quận Ninh Kiều', 'URBAN_DISTRICT', 'Ninh Kiều', 'ninh kieu'],
  ['X. Nhơn Ái', 'COMMUNE', 'Nhơn Ái', 'nhon ai'],
  ['Xã Nhơn Ái', 'COMMUNE', 'Nhơn Ái', 'nhon ai'],
  ['H. Phong Điền', 'DISTRICT', 'Phong Điền', 'phong dien'],
  ['Huyện đảo Phú Quốc', 'DISTRICT', 'Phú Quốc', 'phu quoc'],
  ['TT. Cờ Đỏ', 'TOWNSHIP', 'Cờ Đỏ', 'co do'],
  ['Thị trấn Cờ Đỏ', 'TOWNSHIP', 'Cờ Đỏ', 'co do'],
  ['TX. Ngã Bảy', 'TOWN', 'Ngã Bảy', 'nga bay'],
  ['Thị xã Ngã Bảy', 'TOWN', 'Ngã Bảy', 'nga bay'],
  ['TP. Cần Thơ', 'CITY', 'Cần Thơ', 'can tho'],
  ['Tp.Cần Thơ', 'CITY', 'Cần Thơ', 'can tho'],
  ['THÀNH PHỐ CẦN THƠ', 'CITY', 'CẦN THƠ', 'can tho'],
  ['T.P Cần Thơ', 'CITY', 'Cần Thơ', 'can tho'],
  ['TP.HCM', 'CITY', 'HCM', 'ho chi minh'],
  ['Tỉnh Hậu Giang', 'PROVINCE', 'Hậu Giang', 'hau giang'],
  ['T. Hậu Giang', 'PROVINCE', 'Hậu Giang', 'hau giang'],
  ['Đặc khu Côn Đảo', 'SPECIAL_ZONE', 'Côn Đảo', 'con dao'],
  ['Bà Rịa - Vũng Tàu', undefined, 'Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
  ["Xã Ea H'leo", 'COMMUNE', "Ea H'leo", 'ea hleo'],
  // Names that only begin like a short form.
  ['Phú Thọ', undefined, 'Phú Thọ', 'phu tho'],
  ['Xuân Lộc', undefined, 'Xuân Lộc', 'xuan loc'],
  ['Quảng Nam', undefined, 'Quảng Nam', 'quang nam'],
  ['Huế', undefined, 'Huế', 'hue'],
  ['Tiền Giang', undefined, 'Tiền Giang', 'tien giang'],
  ['Xã', undefined, 'Xã', 'xa'],
  ['', undefined, '', ''],
])('%p is %p %p with the key %p', (text, kind, name, key) => {
  expect(splitPlaceName(text)).toEqual({ ...(kind && { kind }), name, key });
  expect(placeKey(text)).toBe(key);
});

it('parts an address, smallest first', () => {
  expect(
    splitAddress('xã Nhơn Ái, huyện Phong Điền, TP. Cần Thơ').map(({ kind, key }) => [kind, key]),
  ).toEqual([
    ['COMMUNE', 'nhon ai'],
    ['DISTRICT', 'phong dien'],
    ['CITY', 'can tho'],
  ]);
  expect(splitAddress('Nhơn Ái - Phong Điền - Cần Thơ').map(({ key }) => key)).toEqual([
    'nhon ai',
    'phong dien',
    'can tho',
  ]);
  expect(splitAddress('Phường 1, Bà Rịa - Vũng Tàu').map(({ key }) => key)).toEqual(['1', 'ba ria vung tau']);
  expect(splitAddress(' , ')).toEqual([]);
});
