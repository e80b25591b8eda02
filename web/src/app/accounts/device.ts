const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/coc_coc_browser/, 'Cốc Cốc'],
  [/Firefox\//, 'Firefox'],
  // Most browsers also call themselves Chrome or Safari, so these come last.
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** A browser's self-description in the words people know: `Chrome trên Windows`. */
export function sayDevice(userAgent: string | null): string {
  const nameIn = (list: typeof browsers): string | undefined =>
    list.find(([sign]) => sign.test(userAgent ?? ''))?.[1];
  const browser = nameIn(browsers);
  const system = nameIn(systems);
  if (!browser) return 'Chương trình khác';
  return system ? `${browser} trên ${system}` : browser;
}
