export const readVerified = (..._a: unknown[]): any => undefined;
