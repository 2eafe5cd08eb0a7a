/** The page that holds GraphiQL. Every address on it is below `base`, on this service. */
export function graphiqlPage(base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Stackway: ask the graph</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${base}/assets/graphiql.css">
    <link rel="stylesheet" href="${base}/assets/page.css">
  </head>
  <body>
    <div id="graphiql" data-endpoint="${base}" data-examples="${base}/assets/examples.json">
      Loading GraphiQL. It needs JavaScript; the API itself answers POST requests at this address.
    </div>
    <script src="${base}/assets/react.js" defer></script>
    <script src="${base}/assets/react-dom.js" defer></script>
    <script src="${base}/assets/graphiql.js" defer></script>
    <script src="${base}/assets/start.js" type="module"></script>
  </body>
</html>
`;
}

/** Nothing from elsewhere, nothing inline but styles, which the editor sets on its elements. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
