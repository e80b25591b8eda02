/** Constraint names of the database and what they mean to a person; a race that only the database sees ends here. */
export interface ConstraintMeaning {
  readonly pointer?: string;
  readonly detail: string;
}

const meanings = new Map<string, ConstraintMeaning>();

/** Called once by each feature for the constraints of its tables. */
export function explainConstraints(feature: Readonly<Record<string, ConstraintMeaning>>): void {
  for (const [name, meaning] of Object.entries(feature)) meanings.set(name, meaning);
}

export const meaningOf = (constraint: string | undefined): ConstraintMeaning | undefined =>
  constraint === undefined ? undefined : meanings.get(constraint);
