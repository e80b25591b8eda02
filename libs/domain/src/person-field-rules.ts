import type { PersonFacts } from './person-rules';
import { type Violation, aWarning, anError } from './violation';

/**
 * Phone, social and health insurance numbers. Blanks, dots and hyphens inside a phone number are allowed.
 *
 * A 12-digit social insurance number is the citizen ID (since 01/08/2025 the personal ID replaces the old number).
 *
 * @source TT 06/2023/TT-BNV, form, items 8 and 9; Luật Bảo hiểm xã hội 41/2024/QH15
 */
export function checkContactNumbers(person: PersonFacts): Violation[] {
  const found: Violation[] = [];
  const { phone, socialInsuranceNo: social, healthInsuranceNo: health } = person;
  if (phone && !/^0[35789]\d{8}$/.test(normalisePhone(phone))) found.push(anError('PHONE_FORMAT', 'phone'));
  if (social && !/^(\d{10}|\d{12})$/.test(social)) {
    found.push(anError('SOCIAL_INSURANCE_FORMAT', 'socialInsuranceNo'));
  }
  if (social?.length === 12 && person.citizenId && social !== person.citizenId) {
    found.push(anError('SOCIAL_INSURANCE_NOT_CITIZEN_ID', 'socialInsuranceNo'));
  }
  if (health && !/^([A-Z]{2}\d{13}|\d{10}|\d{12})$/.test(health.toUpperCase())) {
    found.push(anError('HEALTH_INSURANCE_FORMAT', 'healthInsuranceNo'));
  } else if (health && health.length !== 12 && social?.length === 10 && !health.endsWith(social)) {
    found.push(aWarning('HEALTH_INSURANCE_NOT_SOCIAL', 'healthInsuranceNo'));
  }
  return found;
}

/** Digits only, national form: `+84 912.345.678` → `0912345678`. Anything else is left for the check to refuse. */
export function normalisePhone(text: string): string {
  const digits = text.replace(/[\s\u00a0.()-]/g, '');
  return digits.replace(/^(\+|00)84/, '0');
}

/** Outside these limits a figure is a slip (175 m, 6.5 kg) far more often than a person. */
const HEIGHT_CM = { least: 100, most: 220 };
const WEIGHT_KG = { least: 30, most: 200 };

/** Height, weight, blood group and war-invalid class. @source TT 06/2023/TT-BNV, form, items 18 and 31 */
export function checkHealth(person: PersonFacts): Violation[] {
  const found: Violation[] = [];
  const { heightCm, weightKg, bloodGroup, warInvalidClassCode } = person;
  if (isOutside(heightCm, HEIGHT_CM)) {
    found.push(aWarning('HEIGHT_RANGE', 'heightCm', { value: heightCm ?? '', ...HEIGHT_CM }));
  }
  if (isOutside(weightKg, WEIGHT_KG)) {
    found.push(aWarning('WEIGHT_RANGE', 'weightKg', { value: weightKg ?? '', ...WEIGHT_KG }));
  }
  if (bloodGroup && !/^(A|B|AB|O)[+-]?$/.test(bloodGroup)) {
    found.push(anError('BLOOD_GROUP_FORMAT', 'bloodGroup'));
  }
  if (warInvalidClassCode && !/^[1-4]\/4$/.test(warInvalidClassCode)) {
    found.push(anError('WAR_INVALID_CLASS_FORMAT', 'warInvalidClassCode'));
  }
  return found;
}

function isOutside(
  value: number | string | null | undefined,
  range: { least: number; most: number },
): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !(Number(value) >= range.least && Number(value) <= range.most);
}
