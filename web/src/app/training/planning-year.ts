/** The year that units plan for: from July on the next one. @source training.md section 5: Q3–Q4 of the year before */
export function planningYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= 7 ? year + 1 : year;
}
