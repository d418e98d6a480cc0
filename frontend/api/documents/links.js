/** The links that were made for people without an account. */
export const panelLinks = `
query PanelLinks {
  panelLinks { id panel pinned asOf note state stateLabel createdBy expiresAt lastUsedAt }
}`;

/** The same, with all that is listed of them. */
export const panelLinkList = `
query PanelLinkList {
  panelLinks { id panel title pinned asOf note state stateLabel createdBy expiresAt revokedBy lastUsedAt uses }
}`;

export const panelLinkCreate = `
mutation PanelLinkCreate($input: PanelLinkCreateInput!) {
  change: panelLinkCreate(input: $input) {
    addresses { frame png }
    userErrors { field code message }
  }
}`;

export const panelLinkRevoke = `
mutation PanelLinkRevoke($input: PanelLinkRevokeInput!) {
  change: panelLinkRevoke(input: $input) { userErrors { field code message } }
}`;
