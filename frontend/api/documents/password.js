/** Whether whoever signed in has to change their password first. */
export const passwordState = `query PasswordState {
  about { mustChangePassword }
}`;

export const passwordChange = `mutation PasswordChange($current: String!, $next: String!) {
  passwordChange(input: { current: $current, next: $next }) {
    userErrors { field code message }
  }
}`;
