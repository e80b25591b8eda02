/**
 * Citizen IDs of invented people: province of birth registration, century and sex, year of birth as TT 59/2021/TT-BCA
 * wants them, then a serial that always begins with 9. Together with `person.is_invented` that marks them plainly;
 * 100,000 for each province, sex and year are enough for more than two million people.
 */
export class CitizenIds {
  private readonly used = new Map<string, number>();

  next(provinceCode: string, sex: 'M' | 'F', birthYear: number): string {
    const digit = 2 * (Math.floor(birthYear / 100) - 19) + (sex === 'F' ? 1 : 0);
    const prefix = `0${provinceCode}${digit}${String(birthYear % 100).padStart(2, '0')}`;
    const count = this.used.get(prefix) ?? 0;
    if (count >= 100_000) throw new Error(`no citizen IDs left for ${prefix}`);
    this.used.set(prefix, count + 1);
    // A full walk through the five digits in leaps, so that neighbours in a list do not look numbered; each province, sex
    // and year starts elsewhere, so that the last digits tell people apart.
    const start = Number(prefix) * 27_183;
    return `${prefix}9${String((start + count * 61_803) % 100_000).padStart(5, '0')}`;
  }
}
