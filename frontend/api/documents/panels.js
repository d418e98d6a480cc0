const OUTLINE = 'id title chartLabel builtIn savedBy';
const SHOWN = `${OUTLINE} chart drawing variables`;
const DATA = '{ asOf subject followsDay problem answer columns { title unit } rows { label values } }';

/** The reader's board of panels, with what they show, and the others by name. */
export const panelsFragment = `
fragment Page on Board {
  panelBoard {
    kind
    account
    version
    places { id size panel { ${SHOWN} data ${DATA} } }
    others { ${OUTLINE} }
  }
}`;

/** One panel by itself. */
export const panelAlone = `
query PanelAlone($id: ID!, $variables: JSON, $asOf: Date, $knownAt: DateTime) {
  about { demonstration revision }
  panel(id: $id, variables: $variables, knownAt: $knownAt) { ${SHOWN} data(asOf: $asOf) ${DATA} }
}`;

/** What a panel is called. */
export const panelTitle = `
query PanelTitle($id: ID!, $variables: JSON) {
  panel(id: $id, variables: $variables) { title data { subject } }
}`;

/** What is on the reader's board. */
export const panelPlaces = `
query PanelPlaces {
  panelBoard { kind version places { id size } }
}`;

export const panelRemove = `
mutation PanelRemove($input: PanelRemoveInput!) {
  change: panelRemove(input: $input) { userErrors { field code message } }
}`;

export const panelBoardArrange = `
mutation PanelBoardArrange($input: PanelBoardArrangeInput!) {
  change: panelBoardArrange(input: $input) { userErrors { field code message } }
}`;

export const panelBoardReset = `
mutation PanelBoardReset($input: PanelBoardChangeInput!) {
  change: panelBoardReset(input: $input) { userErrors { field code message } }
}`;

export const panelBoardShare = `
mutation PanelBoardShare($input: PanelBoardChangeInput!) {
  change: panelBoardShare(input: $input) { userErrors { field code message } }
}`;

export const panelSave = `
mutation PanelSave($input: PanelSaveInput!) {
  change: panelSave(input: $input) {
    panel { id title url version }
    userErrors { field code message currentVersion }
  }
}`;
