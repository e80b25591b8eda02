/** What a person chose on this machine. Storage may be full or forbidden; then it is simply not remembered. */
export function recall<T>(key: string, isValid: (value: unknown) => value is T): T | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`hr.${key}`) ?? 'null');
    return isValid(stored) ? stored : null;
  } catch {
    return null;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(`hr.${key}`, JSON.stringify(value));
  } catch {
    // Nothing is lost but the comfort.
  }
}

export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
