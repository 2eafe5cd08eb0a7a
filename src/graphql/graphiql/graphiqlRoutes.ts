import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';
import { exampleTabs } from './exampleTabs.ts';
import { CONTENT_SECURITY_POLICY, graphiqlPage } from './page.ts';

const require = createRequire(import.meta.url);
const own = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const built = (name: string, file: string) =>
  join(dirname(require.resolve(`${name}/package.json`)), file);

/** Built files of the packages that the page is made of, served as they are. */
const assets: Readonly<Record<string, string>> = {
  'react.js': built('react', 'umd/react.production.min.js'),
  'react-dom.js': built('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': built('graphiql', 'graphiql.min.js'),
  'graphiql.css': built('graphiql', 'graphiql.min.css'),
  'start.js': own('start.js'),
  'page.css': own('page.css'),
};

/** GraphiQL for people who open the endpoint in a browser. Whatever else is asked goes on to the API. */
export function graphiqlRoutes(): Router {
  const router = Router();
  const tabs = exampleTabs();
  router.get('/', showPage);
  router.get('/assets/examples.json', (_request, response) => void response.json(tabs));
  router.get('/assets/:name', (request, response, next) => {
    const file = assets[request.params.name];
    if (file === undefined) next();
    else response.sendFile(file, { maxAge: '1h', dotfiles: 'allow' });
  });
  return router;
}

const showPage: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  if ('query' in request.query || request.accepts(['json', 'html']) !== 'html') {
    next();
    return;
  }
  response.set({
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.type('html').send(graphiqlPage(request.baseUrl));
};
