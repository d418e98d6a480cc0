/** What the forms write. Each answers what is wrong with it, field by field. */

const ANSWER = `{
    project { code version }
    userErrors { field code message currentVersion }
  }`;

export const projectAdvance = `
mutation ProjectAdvance($input: ProjectAdvanceInput!) {
  change: projectAdvance(input: $input) ${ANSWER}
}`;

export const projectRecordArrival = `
mutation ProjectRecordArrival($input: ProjectRecordArrivalInput!) {
  change: projectRecordArrival(input: $input) ${ANSWER}
}`;

export const projectRecordFollowUp = `
mutation ProjectRecordFollowUp($input: ProjectRecordFollowUpInput!) {
  change: projectRecordFollowUp(input: $input) ${ANSWER}
}`;

export const projectFulfilCommitment = `
mutation ProjectFulfilCommitment($input: ProjectFulfilCommitmentInput!) {
  change: projectFulfilCommitment(input: $input) ${ANSWER}
}`;

const ALERT_ANSWER = `{
    alert { id }
    userErrors { field code message currentVersion }
  }`;

export const alertAcknowledge = `
mutation AlertAcknowledge($input: AlertAcknowledgeInput!) {
  change: alertAcknowledge(input: $input) ${ALERT_ANSWER}
}`;

export const alertWithdrawAcknowledgement = `
mutation AlertWithdrawAcknowledgement($input: AlertWithdrawAcknowledgementInput!) {
  change: alertWithdrawAcknowledgement(input: $input) ${ALERT_ANSWER}
}`;
