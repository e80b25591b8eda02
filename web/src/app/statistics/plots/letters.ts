/** The letters of every plot. */
export const letters = { fontFamily: 'Be Vietnam Pro', fontSize: 12 } as const;
