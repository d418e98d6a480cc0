/** Who keeps accounts, tokens and links, and for whom. */
export const whoAdministers = `query WhoAdministers {
  about { demonstration user roles }
}`;

export const accountList = `query AccountList {
  accounts { name roles departments disabled singleSignOn mustChange lockedUntil signedInAt version }
  departments(first: 500) { nodes { code name } }
}`;

export const accountCreate = `mutation AccountCreate($input: AccountCreateInput!) {
  change: accountCreate(input: $input) { password userErrors { field code message } }
}`;

export const accountSetRoles = `mutation AccountSetRoles($input: AccountSetRolesInput!) {
  change: accountSetRoles(input: $input) { userErrors { field code message } }
}`;

export const accountResetPassword = `mutation AccountResetPassword($input: AccountResetPasswordInput!) {
  change: accountResetPassword(input: $input) { password userErrors { field code message } }
}`;

export const accountDisable = `mutation AccountDisable($input: AccountDisableInput!) {
  change: accountDisable(input: $input) { userErrors { field code message } }
}`;

export const accountUnlock = `mutation AccountUnlock($input: AccountUnlockInput!) {
  change: accountUnlock(input: $input) { userErrors { field code message } }
}`;

export const tokenList = `query TokenList {
  tokens { id account role label expiresAt revokedAt lastUsedAt valid }
}`;

export const auditPage = `query AuditPage($since: DateTime, $kinds: [AuditKind!], $account: String, $text: String, $first: Int, $after: String) {
  audit(since: $since, kinds: $kinds, account: $account, text: $text, first: $first, after: $after) {
    nodes { id at until count kind kindLabel account address subject outcome request }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const tokenCreate = `mutation TokenCreate($input: TokenCreateInput!) {
  change: tokenCreate(input: $input) { secret userErrors { field code message } }
}`;

export const tokenRevoke = `mutation TokenRevoke($input: TokenRevokeInput!) {
  change: tokenRevoke(input: $input) { userErrors { field code message } }
}`;
