// Runs in the browser: GraphiQL on this service, each example query in a tab of its own.
/* global React, ReactDOM, GraphiQL */
const place = document.getElementById('graphiql');
const { endpoint, examples } = place.dataset;
const response = await fetch(examples);
const send = GraphiQL.createFetcher({ url: endpoint });

/** Just after a change of tab GraphiQL still names the operation of the tab before. */
function fetcher(question, options) {
  const { query, operationName } = question;
  const isNamed = operationName && query.includes(operationName);
  return send(isNamed ? question : { ...question, operationName: null }, options);
}

ReactDOM.createRoot(place).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: await response.json(),
    defaultEditorToolsVisibility: 'variables',
  }),
);
