/** A package on its way out. */
export interface OutgoingPackage {
  readonly id: string;
  readonly number: string;
  readonly madeAt: string;
  readonly people: number;
  readonly content: Buffer;
  readonly sha256: string;
}

/** What the other side made of one person of a package. */
export interface ReceiptResult {
  readonly personId: string;
  readonly isAccepted: boolean;
  readonly reason: string | null;
}
export interface Receipt {
  readonly packageNumber: string;
  readonly results: readonly ReceiptResult[];
  /** To be called when the results are kept; until then the receipt is offered again. */
  settle(): Promise<void>;
}

/** The way to the national database. A package may be delivered twice: the number names it. */
export abstract class TransferConnector {
  /** @returns where it was put, for the officer */
  abstract deliver(outgoing: OutgoingPackage): Promise<string>;
  abstract receipts(): Promise<Receipt[]>;
}
