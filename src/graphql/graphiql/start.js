// Runs in the browser: GraphiQL on this service, each example query in a tab of its own.
/* global React, ReactDOM, GraphiQL */
const place = document.getElementById('graphiql');
const { endpoint, examples } = place.dataset;
const response = await fetch(examples);
ReactDOM.createRoot(place).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: endpoint }),
    defaultTabs: await response.json(),
    defaultEditorToolsVisibility: 'variables',
  }),
);
