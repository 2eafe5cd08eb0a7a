import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueApi, startCatalogueApi } from '../graphql/support/catalogueApi.ts';
import { bringChromium, canHaveChromium, openBrowser } from '../support/chromium.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';

const INSTALL_MS = 300_000;
const WAIT_MS = 40_000;

const isPossible = canHaveChromium();
if (!isPossible) process.stderr.write('SKIPPED: no Chromium here, so GraphiQL is not looked at.\n');

describe.skipIf(!isPossible)('GraphiQL in a real browser', () => {
  let api: CatalogueApi;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const executable = await bringChromium();
    api = await startCatalogueApi(
      smallCatalogue() as unknown as Parameters<typeof startCatalogueApi>[0],
    );
    browser = await openBrowser(executable);
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
  });

  it(
    'runs an example query and shows what it answers',
    async () => {
      await page.locator('.graphiql-query-editor .CodeMirror').waitFor({ timeout: WAIT_MS });
      const tabs = page.locator('.graphiql-tab');
      expect(await tabs.count()).toBeGreaterThanOrEqual(4);
      await tabs.getByText('FindMicroCredentials').click({ timeout: WAIT_MS });
      await page.locator('.graphiql-execute-button').click({ timeout: WAIT_MS });
      const response = page.locator('.graphiql-response');
      await response.getByText('"totalCount"').first().waitFor({ timeout: WAIT_MS });
      expect(await response.textContent()).not.toContain('"errors"');
    },
    3 * WAIT_MS,
  );

  it('asks nothing of any other machine and logs no error', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
