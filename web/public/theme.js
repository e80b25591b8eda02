// Before the first paint, so that a dark screen does not flash white. ThemeChoice keeps it from then on.
try {
  const theme = JSON.parse(localStorage.getItem('hr.theme'));
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's choice holds.
}
