import { normalisePhone } from './person-field-rules';
import { type PersonFacts, checkPerson } from './person-rules';
import { sayViolation } from './violation';

const today = '2026-11-22';
const codes = (person: PersonFacts) =>
  checkPerson(person, { today }).map(({ code, path, severity }) => `${path} ${code} ${severity}`);

describe('checkPerson', () => {
  it('finds nothing in a sound file, nor in an empty one', () => {
    expect(codes({})).toEqual([]);
    expect(
      codes({
        fullName: 'Nguyễn Thị Thu An',
        sex: 'F',
        birthDate: '1975-03-01',
        citizenId: '092175004417',
        citizenIdIssuedOn: '2021-08-15',
        phone: '0912345678',
        socialInsuranceNo: '9212345678',
        healthInsuranceNo: 'HC4929212345678',
        firstRecruitedOn: '1997-09',
        joinedBodyOn: '2005',
        partyJoinedOn: '2001-05-19',
        partyOfficialOn: '2002-05-19',
        firstUnionJoinedOn: '1991-03-26',
        heightCm: 158,
        weightKg: '52.5',
        bloodGroup: 'AB+',
      }),
    ).toEqual([]);
  });

  describe('at least 18 years at recruitment (Luật 80/2025/QH15, Điều 19)', () => {
    it.each([
      ['2000-06-15', '2018-06-15', false],
      ['2000-06-15', '2018-06-14', true],
      ['2000-06-15', '2018-06', false],
      ['2000-06-15', '2018-05', true],
      ['2000', '2018', false],
      ['2000', '2017', true],
      ['2000-06', '2018-06-01', false], // born perhaps on 1 June
      ['1975', '1975-03', true],
    ])('born %s, recruited %s: refused %p', (birthDate, firstRecruitedOn, refused) => {
      expect(codes({ birthDate, firstRecruitedOn })).toEqual(
        refused ? ['firstRecruitedOn AGE_AT_RECRUITMENT error'] : [],
      );
    });
  });

  it.each([
    [
      { firstRecruitedOn: '1997-09-02', joinedBodyOn: '1997-09-01' },
      ['joinedBodyOn RECRUITED_AFTER_JOINED error'],
    ],
    [{ firstRecruitedOn: '1997-09-01', joinedBodyOn: '1997-09-01' }, []],
    [{ firstRecruitedOn: '1997-09-02', joinedBodyOn: '1997' }, []],
    [{ firstRecruitedOn: '1997', joinedBodyOn: '1996-12' }, ['joinedBodyOn RECRUITED_AFTER_JOINED error']],
    [
      { partyJoinedOn: '2001-05-19', partyOfficialOn: '2002-05-18' },
      ['partyOfficialOn PARTY_PROBATION_SHORT warning'],
    ],
    [{ partyJoinedOn: '2001-05-19', partyOfficialOn: '2002-05-19' }, []],
    [{ partyJoinedOn: '2001', partyOfficialOn: '2001' }, ['partyOfficialOn PARTY_PROBATION_SHORT warning']],
    [{ partyJoinedOn: '2001-05', partyOfficialOn: '2002-05' }, []],
    [
      { partyJoinedOn: '2001-05-19', partyOfficialOn: '2000' },
      ['partyOfficialOn PARTY_OFFICIAL_BEFORE_JOINED error'],
    ],
    [{ partyOfficialOn: '2002-05-19' }, ['partyJoinedOn PARTY_OFFICIAL_WITHOUT_JOINED warning']],
    [{ birthDate: '1985-05-20', partyJoinedOn: '2003-05-19' }, ['partyJoinedOn PARTY_AGE error']],
    [{ birthDate: '1985-05-20', partyJoinedOn: '2003-05-20' }, []],
    [{ birthDate: '1985', firstUnionJoinedOn: '2000' }, ['firstUnionJoinedOn YOUTH_UNION_AGE warning']],
    [{ birthDate: '1985', firstUnionJoinedOn: '2001' }, []],
    [{ enlistedOn: '1995-02', dischargedOn: '1994' }, ['dischargedOn DISCHARGED_BEFORE_ENLISTED error']],
    [{ enlistedOn: '1995-02', dischargedOn: '1995' }, []],
    [{ dischargedOn: '1995' }, ['enlistedOn DISCHARGED_WITHOUT_ENLISTED warning']],
    [
      { appointedOn: '2020-01-15', reappointedOn: '2019' },
      ['reappointedOn REAPPOINTED_BEFORE_APPOINTED error'],
    ],
    [{ citizenIdIssuedOn: '2026-11-23' }, ['citizenIdIssuedOn DATE_IN_FUTURE error']],
    [{ citizenIdIssuedOn: '2026-11-22' }, []],
    [{ joinedBodyOn: '2026' }, []], // may have been in January
    [{ joinedBodyOn: '2027' }, ['joinedBodyOn DATE_IN_FUTURE error']],
    [{ birthDate: '1975', citizenIdIssuedOn: '1974-12-31' }, ['citizenIdIssuedOn BEFORE_BIRTH error']],
    [{ birthDate: '1905-05-28' }, ['birthDate BIRTH_DATE_TOO_OLD warning']],
    [{ birthDate: '1917' }, []],
    [{ fullName: 'An' }, ['fullName NAME_SINGLE_WORD warning']],
    [{ citizenId: '123' }, ['citizenId CITIZEN_ID_FORMAT error']],
    [{ citizenId: '092175004417', sex: 'M', birthDate: '1975' }, ['citizenId CITIZEN_ID_SEX warning']],
  ] satisfies [PersonFacts, string[]][])('%j gives %j', (person, expected) =>
    expect(codes(person)).toEqual(expected),
  );

  it.each([
    [{ phone: '0912 345 678' }, []],
    [{ phone: '+84912345678' }, []],
    [{ phone: '0212345678' }, ['phone PHONE_FORMAT error']],
    [{ phone: '091234567' }, ['phone PHONE_FORMAT error']],
    [{ socialInsuranceNo: '921234567' }, ['socialInsuranceNo SOCIAL_INSURANCE_FORMAT error']],
    [{ socialInsuranceNo: '092175004417', citizenId: '092175004417' }, []],
    [{ socialInsuranceNo: '092175004417' }, []],
    [
      { socialInsuranceNo: '092175004418', citizenId: '092175004417' },
      ['socialInsuranceNo SOCIAL_INSURANCE_NOT_CITIZEN_ID error'],
    ],
    [{ healthInsuranceNo: 'HC4929212345678' }, []],
    [{ healthInsuranceNo: 'hc4929212345678' }, []],
    [{ healthInsuranceNo: '9212345678' }, []],
    [{ healthInsuranceNo: 'H49292123456789' }, ['healthInsuranceNo HEALTH_INSURANCE_FORMAT error']],
    [
      { healthInsuranceNo: '9212345678', socialInsuranceNo: '9212345679' },
      ['healthInsuranceNo HEALTH_INSURANCE_NOT_SOCIAL warning'],
    ],
    [{ heightCm: 99 }, ['heightCm HEIGHT_RANGE warning']],
    [{ heightCm: 100 }, []],
    [{ heightCm: 220 }, []],
    [{ heightCm: 221 }, ['heightCm HEIGHT_RANGE warning']],
    [{ weightKg: 29.9 }, ['weightKg WEIGHT_RANGE warning']],
    [{ weightKg: '200' }, []],
    [{ weightKg: 'abc' }, ['weightKg WEIGHT_RANGE warning']],
    [{ bloodGroup: 'C' }, ['bloodGroup BLOOD_GROUP_FORMAT error']],
    [{ bloodGroup: 'O-' }, []],
    [{ warInvalidClassCode: '5/4' }, ['warInvalidClassCode WAR_INVALID_CLASS_FORMAT error']],
    [{ warInvalidClassCode: '4/4' }, []],
  ] satisfies [PersonFacts, string[]][])('%j gives %j', (person, expected) =>
    expect(codes(person)).toEqual(expected),
  );

  it('says it in plain Vietnamese, with the dates as known', () => {
    const say = (person: PersonFacts) => checkPerson(person, { today }).map(sayViolation);
    expect(say({ birthDate: '2000', firstRecruitedOn: '2017' })).toEqual([
      'Tuổi khi được tuyển dụng là 17, chưa đủ 18 tuổi. Hãy kiểm tra ngày sinh và ngày tuyển dụng.',
    ]);
    expect(say({ partyJoinedOn: '2001-05', partyOfficialOn: '2001-12-01' })).toEqual([
      'Từ ngày vào Đảng (05/2001) đến ngày chính thức (01/12/2001) chưa đủ 12 tháng. Hãy kiểm tra lại.',
    ]);
  });
});

it.each([
  ['0912.345.678', '0912345678'],
  ['(0912) 345-678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['0084912345678', '0912345678'],
  ['không có', 'khôngcó'],
])('brings the phone number %p to %p', (typed, expected) => expect(normalisePhone(typed)).toBe(expected));
