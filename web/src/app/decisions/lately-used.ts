import { computed, inject, signal } from '@angular/core';
import type { DecisionDraft } from '@hr/contracts';
import { CodeLists } from '../fields/code-lists';
import { isTextList, recall, remember } from '../ui';
import type { Suggestions } from './document-fields';

const keptAtMost = 8;
const issuersKey = 'recent.decision-issuers';
const signersKey = 'recent.decision-signers';

/** Who issued and signed the decisions written on this machine; units near the top issue too. Called in an injection context. */
export function latelyUsed() {
  const units = inject(CodeLists).organisations();
  const issuers = signal(recall(issuersKey, isTextList) ?? []);
  const signers = signal(recall(signersKey, isTextList) ?? []);
  const tops = computed(() => {
    const top = new Set(
      units()
        .filter(({ parentId }) => parentId === null)
        .map(({ id }) => id),
    );
    return units()
      .filter(({ id, parentId }) => top.has(id) || (parentId !== null && top.has(parentId)))
      .map(({ label }) => label);
  });

  return {
    suggestions: computed<Suggestions>(() => ({
      issuers: [...new Set([...issuers(), ...tops()])],
      signers: signers(),
    })),
    keep({ issuer, signer }: Pick<DecisionDraft, 'issuer' | 'signer'>): void {
      for (const [key, list, text] of [
        [issuersKey, issuers, issuer],
        [signersKey, signers, signer],
      ] as const) {
        if (!text) continue;
        list.update((known) => [text, ...known.filter((other) => other !== text)].slice(0, keptAtMost));
        remember(key, list());
      }
    },
  };
}
