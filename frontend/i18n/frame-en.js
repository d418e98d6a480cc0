/** A panel by itself, in a frame, in English. */
export const frame = {
  frameOpen: 'Open on the board: {title}',
  framePinned: 'Pinned',
  frameStale: 'May not be the latest (as of {time})',
  frameAway: 'The database is away (as of {time})',
  frameSignIn: 'Sign in to the board',
};
