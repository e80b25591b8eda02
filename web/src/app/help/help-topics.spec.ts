import { type Role, ROLES } from '@hr/contracts';
import { helpTopics } from './help-topics';

const stepsFor = (role: Role): readonly string[] => {
  const permissions: readonly string[] = ROLES[role].permissions;
  return helpTopics
    .filter(({ permission }) => permission === null || permissions.includes(permission))
    .flatMap(({ heading, steps }) => [heading, ...steps]);
};

describe('the help topics', () => {
  it('tell the head of a unit nothing about exports and entering decisions, which he may not', () => {
    const told = stepsFor('UNIT_HEAD').filter((step) => /xuất|Ghi quyết định/i.test(step));
    expect(told).toEqual([]);
  });

  it('tell an auditor about exports and not about entering decisions', () => {
    const steps = stepsFor('AUDITOR');
    expect(steps).toContain('Xuất danh sách');
    expect(steps.filter((step) => /Ghi quyết định/i.test(step))).toEqual([]);
  });

  it('tell who may only read of a reorganisation or of sending data nothing about doing it', () => {
    const told = stepsFor('AUDITOR').filter((step) => /^Áp dụng|^Hoàn tác|lập phương án|Gửi gói/i.test(step));
    expect(told).toEqual([]);
    expect(stepsFor('AUDITOR')).toContain('Theo dõi dữ liệu chờ gửi');
  });

  it('tell an officer both', () => {
    expect(stepsFor('UNIT_HR_OFFICER')).toEqual(
      expect.arrayContaining(['Xuất danh sách', 'Ghi quyết định cho việc đến hạn']),
    );
  });
});
