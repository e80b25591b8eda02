import type { Reorganisation, ReorganisationChange } from '@hr/contracts';

/** The draft as it is sent back: what it says, without what is only shown. */
export const changeOf = (draft: Reorganisation): ReorganisationChange => ({
  name: draft.name,
  effectiveOn: draft.effectiveOn,
  documentNumber: draft.documentNumber,
  documentDate: draft.documentDate,
  documentIssuer: draft.documentIssuer,
  documentSigner: draft.documentSigner,
  note: draft.note,
  version: draft.version,
  units: draft.units.map(({ shownName: _name, currentParentName: _parent, ...unit }) => unit),
  mappings: draft.mappings,
  positions: draft.positions.map(({ positionId, toOrganisationId, toName }) => ({
    positionId,
    toOrganisationId,
    toName,
  })),
  targets: draft.targets,
});
