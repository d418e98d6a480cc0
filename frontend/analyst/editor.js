import { tellDocs } from './docs-words.js';

/**
 * The only place that knows GraphiQL: its editors, with completion and complaints from the schema, and its
 * documentation, each in a place of ours. Its own toolbar, tabs and answer are left out, since ours are in Chinese and
 * show an answer as a table.
 *
 * @typedef {{getValue(): string, setValue(text: string): void, setOption(name: string, value: unknown): void, refresh(): void, closeHint?(): void, indexFromPos(at: object): number, getCursor(): object}} TextEditor
 * @typedef {{introspect(): void, prettify(): void, queryEditor: TextEditor, variableEditor: TextEditor}} Inside
 */

/** What React, React DOM and GraphiQL put on the page. */
const { React, ReactDOM, GraphiQL } = /** @type {any} */ (globalThis);

/** GraphiQL remembers nothing: what was asked is kept by past.js, and the rest would come back in a shared link. */
const FORGETFUL = { length: 0, getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {} };

/**
 * @param {{query: HTMLElement, variables: HTMLElement, docs: HTMLElement}} places
 * @param {object} around
 * @param {(request: {query: string, operationName?: string | null}) => Promise<object>} around.introspect asks for the schema
 * @param {() => void} around.run
 * @param {() => void} around.openDocs
 */
export function editor(places, { introspect, run, openDocs }) {
  const { useEditorContext, useSchemaContext, usePrettifyEditors, GraphiQLProvider, QueryEditor, VariableEditor, DocExplorer } = GraphiQL.React;
  /** @type {(inside: Inside) => void} */
  let arrived;
  /** @type {Promise<Inside>} */
  const inside = new Promise((resolve) => {
    arrived = resolve;
  });
  /** @type {Inside | null} */
  let now = null;
  /** @type {'zh' | 'en'} */
  let language = 'zh';

  function Parts() {
    const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
    const schema = useSchemaContext({ nonNull: true });
    const prettify = usePrettifyEditors();
    React.useEffect(() => {
      if (queryEditor && variableEditor) {
        if (now === null) {
          queryEditor.setOption('lineWrapping', true);
        }
        now = { queryEditor, variableEditor, introspect: schema.introspect, prettify };
        arrived(now);
      }
    });
    return [
      ReactDOM.createPortal(React.createElement(QueryEditor, { onClickReference: openDocs }), places.query, 'query'),
      ReactDOM.createPortal(React.createElement(VariableEditor, { onClickReference: openDocs }), places.variables, 'variables'),
      ReactDOM.createPortal(React.createElement(DocExplorer), places.docs, 'docs'),
    ];
  }

  for (const place of [places.query, places.variables]) {
    place.addEventListener('keydown', asked, { capture: true });
  }
  ReactDOM.createRoot(document.createElement('div')).render(
    React.createElement(GraphiQLProvider, { fetcher: introspect, storage: FORGETFUL, query: '', variables: '' }, React.createElement(Parts)),
  );

  new MutationObserver(translate).observe(places.docs, { childList: true, subtree: true, characterData: true });

  return {

    /** @param {{query: string, variables: string}} text */
    async put({ query, variables }) {
      const { queryEditor, variableEditor } = await inside;
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
    },

    /** What is typed, and of several operations the one where the cursor is, alone. */
    value() {
      const typed = { query: now?.queryEditor.getValue() ?? '', variables: now?.variableEditor.getValue() ?? '' };
      return { typed, query: now === null ? typed.query : operationAt(typed.query, now.queryEditor) };
    },

    /** After the places have changed their size, or the letters have come. */
    refresh() {
      now?.queryEditor.refresh();
      now?.variableEditor.refresh();
    },

    /** @param {import('../i18n/index.js').Words} words */
    speak(words) {
      language = words.language;
      translate();
      void inside.then(() => {
        places.query.querySelector('textarea')?.setAttribute('aria-label', words.say('queryEditor'));
        places.variables.querySelector('textarea')?.setAttribute('aria-label', words.say('variablesEditor'));
      });
    },

    prettify: () => now?.prettify(),
    introspect: () => now?.introspect(),
  };

  function translate() {
    tellDocs(places.docs, language);
  }

  /** @param {KeyboardEvent} event */
  function asked(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      now?.queryEditor.closeHint?.();
      run();
    }
  }
}

/**
 * Whether a document does nothing but ask: only that is asked without being told to.
 *
 * @param {string} query
 */
export function onlyAsks(query) {
  const document = parsed(query);
  return document?.definitions.every((/** @type {any} */ part) => part.kind !== 'OperationDefinition' || part.operation === 'query') ?? false;
}

/**
 * @param {string} query
 * @param {TextEditor} queryEditor
 */
function operationAt(query, queryEditor) {
  const document = parsed(query);
  const operations = document?.definitions.filter((/** @type {any} */ { kind }) => kind === 'OperationDefinition') ?? [];
  if (operations.length < 2) {
    return query;
  }
  const cursor = queryEditor.indexFromPos(queryEditor.getCursor());
  const chosen = operations.find((/** @type {any} */ { loc }) => cursor >= loc.start && cursor <= loc.end) ?? operations[0];
  const { separateOperations, print } = GraphiQL.GraphQL;
  const alone = separateOperations(document)[chosen.name?.value ?? ''];
  return alone === undefined ? query : print(alone);
}

/** @param {string} query */
function parsed(query) {
  try {
    return GraphiQL.GraphQL.parse(query);
  } catch {
    return null;
  }
}
