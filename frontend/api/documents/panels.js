const OUTLINE = 'id title chartLabel builtIn savedBy place';
const SHOWN = `${OUTLINE} chart`;
const DATA = '{ asOf followsDay problem columns { title unit } rows { label values } }';

/** The panels that all see, with what they show, and the others by name. */
export const panelsFragment = `
fragment Page on Board {
  pinned: panels(pinned: true) { ${SHOWN} data ${DATA} }
  others: panels(pinned: false) { ${OUTLINE} }
}`;

/** One panel by itself. */
export const panelAlone = `
query PanelAlone($id: ID!, $asOf: Date) {
  about { demonstration revision }
  panel(id: $id) { ${SHOWN} data(asOf: $asOf) ${DATA} }
}`;

export const panelPin = `
mutation PanelPin($input: PanelPinInput!) {
  change: panelPin(input: $input) { userErrors { field code message } }
}`;

export const panelRemove = `
mutation PanelRemove($input: PanelRemoveInput!) {
  change: panelRemove(input: $input) { userErrors { field code message } }
}`;

export const panelUnpin = `
mutation PanelUnpin($input: PanelUnpinInput!) {
  change: panelUnpin(input: $input) { userErrors { field code message } }
}`;

export const panelSave = `
mutation PanelSave($input: PanelSaveInput!) {
  change: panelSave(input: $input) {
    panel { id title url version }
    userErrors { field code message currentVersion }
  }
}`;
