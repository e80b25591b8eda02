import {
  NATIONAL_GROUPS,
  NATIONAL_RECORD_VERSION,
  type NationalField,
  type NationalGroup,
  type NationalType,
} from './national-record';

type Schema = Readonly<Record<string, unknown>>;

const PARTIAL_DATE = '^(18|19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

const TYPES: Readonly<Record<NationalType, Schema>> = {
  text: { type: 'string', minLength: 1 },
  date: { type: 'string', pattern: PARTIAL_DATE },
  day: { type: 'string', format: 'date' },
  integer: { type: 'integer' },
  // Text, so that no reader rounds it.
  decimal: { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' },
  flag: { type: 'boolean' },
};

const properties = (fields: readonly NationalField[]): Schema =>
  Object.fromEntries(
    fields.map(([name, column, type, label]) => [
      name,
      { ...TYPES[type], title: label, 'x-register-column': column },
    ]),
  );

const group = ({ name, items, fields, tables }: NationalGroup): Schema => ({
  type: 'object',
  title: name,
  description: `Mục ${items} của mẫu Sơ yếu lý lịch, TT 06/2023/TT-BNV`,
  additionalProperties: false,
  properties: {
    ...properties(fields),
    ...Object.fromEntries(
      tables.map((rows) => [
        rows.name,
        {
          type: 'array',
          title: rows.label,
          'x-register-table': rows.table,
          items: { type: 'object', additionalProperties: false, properties: properties(rows.fields) },
        },
      ]),
    ),
  },
});

/** The schema of a package, made from the one list; committed beside it as `national-record.schema.json`. */
export function nationalRecordSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'national-record.schema.json',
    title: 'Gói hồ sơ cán bộ, công chức, viên chức gửi cơ sở dữ liệu quốc gia',
    description:
      'Mười nhóm thông tin theo mẫu Sơ yếu lý lịch của TT 06/2023/TT-BNV; gửi trong 3 ngày làm việc theo NĐ 27/2026/NĐ-CP. ' +
      'Mã trường và mã danh mục chính thức của cơ sở dữ liệu quốc gia chưa được công bố: tên nhóm, tên trường và mã ở đây là của ' +
      'phần mềm này; x-register-table và x-register-column cho biết mỗi trường lấy từ đâu để đối chiếu khi có mã chính thức. ' +
      'Trường không có dữ liệu thì không có mặt. Ngày biết đến tháng hay năm ghi YYYY-MM hoặc YYYY.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'number', 'madeAt', 'sender', 'people'],
    properties: {
      version: { const: NATIONAL_RECORD_VERSION },
      number: { type: 'string', title: 'Số gói', pattern: '^[A-Z0-9-]+$' },
      madeAt: { type: 'string', format: 'date-time', title: 'Lúc đóng gói' },
      sender: { type: 'string', minLength: 1, title: 'Đơn vị gửi' },
      people: { type: 'array', minItems: 1, items: { $ref: '#/$defs/person' } },
    },
    $defs: {
      person: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'citizenId', 'changedGroups', 'groups'],
        properties: {
          id: { type: 'string', format: 'uuid', title: 'Mã hồ sơ trong phần mềm' },
          citizenId: { type: 'string', pattern: '^[0-9]{12}$', title: 'Số định danh cá nhân' },
          employeeCode: { type: 'string', minLength: 1, title: 'Số hiệu CBCCVC' },
          version: { type: 'integer', minimum: 1, title: 'Phiên bản hồ sơ' },
          changedGroups: {
            type: 'array',
            title: 'Nhóm có thay đổi lần này',
            items: { enum: NATIONAL_GROUPS.map(({ code }) => code) },
          },
          groups: {
            type: 'object',
            additionalProperties: false,
            required: NATIONAL_GROUPS.map(({ code }) => code),
            properties: Object.fromEntries(
              NATIONAL_GROUPS.map((one) => [one.code, { $ref: `#/$defs/${one.code}` }]),
            ),
          },
        },
      },
      ...Object.fromEntries(NATIONAL_GROUPS.map((one) => [one.code, group(one)])),
    },
  };
}
