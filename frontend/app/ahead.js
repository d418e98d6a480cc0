/**
 * Answers asked for before they are wanted. Each is handed out once: whoever wants it again asks anew, so that nothing old
 * is shown.
 *
 * @template Request, Answer
 * @param {(request: Request) => Promise<Answer>} ask
 */
export function askedAhead(ask) {
  /** @type {Map<string, Promise<Answer>>} */
  const waiting = new Map();

  return {
    /** @param {Request} request */
    async ask(request) {
      const key = JSON.stringify(request);
      const answer = waiting.get(key) ?? ask(request);
      waiting.clear();
      waiting.set(key, answer);
      await answer.catch(() => waiting.delete(key));
    },

    /** @param {Request} request */
    take(request) {
      const key = JSON.stringify(request);
      const answer = waiting.get(key);
      waiting.delete(key);
      return answer ?? ask(request);
    },
  };
}
