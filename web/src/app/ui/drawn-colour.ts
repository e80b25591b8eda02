/**
 * A custom property as the colour it stands for in this place. They hold `light-dark(…)`; only a computed `color` says which
 * one holds, and only a fresh element has it at once: on another it may be in transition. `scheme` asks for one of the two.
 */
export function drawnColour(place: HTMLElement, property: string, scheme?: 'light' | 'dark'): string {
  const probe = place.ownerDocument.createElement('span');
  if (scheme) probe.style.colorScheme = scheme;
  probe.style.color = `var(${property})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
