import type { Layout } from '../layout';
import type { FormCode } from '../print-forms';
import { biography } from './biography';
import { classList } from './class-list';
import { cv2008 } from './cv-2008';
import { cv2023 } from './cv-2023';
import { salaryDecision } from './salary-decision';
import { supplement } from './supplement';
import { trainingCertificate } from './training-certificate';

export const LAYOUTS: Readonly<Record<FormCode, Layout>> = {
  'so-yeu-ly-lich': cv2023,
  'so-yeu-ly-lich-2c': cv2008,
  'tieu-su-tom-tat': biography,
  'phieu-bo-sung-ly-lich': supplement,
  'quyet-dinh-luong': salaryDecision,
  'chung-chi-boi-duong': trainingCertificate,
  'danh-sach-lop': classList,
};
