/** Versions of a project's record, the newest first. */
export const history = `
query ProjectHistory($code: ID!, $first: Int!, $after: String) {
  project(code: $code) {
    history(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { version at by reason summary changes { label before after } }
    }
  }
}`;
