import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { type Api, startApi } from '../graphql/support/startApi.ts';
import { findChromium, openBrowser } from '../support/chromium.ts';
import { openTestGraph } from '../support/graph.ts';

const INSTALL_MS = 300_000;
const WAIT_MS = 60_000;

const executable = findChromium();
if (executable === null) console.warn('GraphiQL is not tested: there is no Chromium here.');

describe.skipIf(executable === null)('GraphiQL in a real browser', () => {
  const graph = openTestGraph();
  let api: Api;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    await migrate(graph);
    api = await startApi(graph, { deadlineMs: WAIT_MS });
    browser = await openBrowser(executable ?? '');
    page = await browser.newPage();
    const own = new URL(api.url).origin;
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== own && protocol.startsWith('http')) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(api.url, { timeout: WAIT_MS });
  }, INSTALL_MS);

  afterAll(async () => {
    await browser.close();
    await api.close();
    await graph.close();
  });

  it(
    'offers example queries in tabs and shows what a query answers',
    async () => {
      const editor = page.locator('.graphiql-query-editor .CodeMirror');
      await editor.waitFor({ timeout: WAIT_MS });
      expect(await page.locator('.graphiql-tab').count()).toBeGreaterThan(1);
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText('{ graph { engine } }');
      await page.locator('.graphiql-execute-button').click();
      await page
        .locator('.graphiql-response')
        .getByText('Neo4j')
        .first()
        .waitFor({ timeout: WAIT_MS });
    },
    2 * WAIT_MS,
  );

  it('asks nothing of any other machine and logs no error', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
