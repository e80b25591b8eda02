import type { LegalDocument } from './unit-register';

/** Merger of provinces. */
export const NQ_202: LegalDocument = { number: '202/2025/QH15', date: '2025-06-12', issuer: 'Quốc hội' };
/** Communes and wards of Cần Thơ. */
export const NQ_1668: LegalDocument = {
  number: '1668/NQ-UBTVQH15',
  date: '2025-06-16',
  issuer: 'Ủy ban Thường vụ Quốc hội',
};
/** Local government in two tiers: districts end. */
export const LAW_72: LegalDocument = { number: '72/2025/QH15', date: '2025-06-16', issuer: 'Quốc hội' };
/** Provinces' departments regrouped in February 2025. */
export const NQ_176: LegalDocument = { number: '176/2025/QH15', date: '2025-02-18', issuer: 'Quốc hội' };
/** Cần Thơ and Hậu Giang out of the old Cần Thơ province. */
export const NQ_22: LegalDocument = { number: '22/2003/QH11', date: '2003-11-26', issuer: 'Quốc hội' };
/** Sóc Trăng and Cần Thơ out of the old Hậu Giang province. */
export const NQ_1991: LegalDocument = { number: null, date: '1991-12-26', issuer: 'Quốc hội' };
/** Decisions of the demo province itself bear no number: they are invented. */
export const NO_DOCUMENT: LegalDocument = { number: null, date: null, issuer: null };
