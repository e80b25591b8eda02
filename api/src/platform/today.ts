/** Today's date where the register is kept, whatever the server's clock zone. @returns YYYY-MM-DD */
export function today(now: Date = new Date()): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}
