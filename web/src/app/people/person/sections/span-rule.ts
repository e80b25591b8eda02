import { Fault } from '../../../fields/field-spec';
import { showDate } from '../../../ui';

/** The last day is not before the first. */
export function checkSpan({ from, to }: Readonly<Record<string, string>>): Fault[] {
  if (!from || !to || to >= from) return [];
  return [{ key: 'to', message: `Ngày kết thúc phải từ ${showDate(from)} trở đi.`, isError: true }];
}
