import type { CDPSession } from '@playwright/test';
import { pageNamed } from '../fixtures/pages.ts';
import { expectedCards } from './support/expected.ts';
import { launch } from './support/launch.ts';
import { HOST } from './support/overlay.ts';
import { startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

type Node = {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
};

const PAGE = pageNamed('kremlin 67830 standard');

/** What assistive technology is told: also of what stands in a closed root. */
async function nodesOf(session: CDPSession, role: string): Promise<Node[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  return nodes.filter((node) => node.role?.value === role);
}

test('the build that readers get keeps its root closed, and is used through the accessibility tree', async ({
  family,
}) => {
  const sites = await startSites();
  const running = await launch({ family, sites, build: 'shipped' });
  try {
    sites.set(PAGE.address, { body: PAGE.html });
    const tab = await running.context.newPage();
    await tab.goto(PAGE.address);
    await expect(tab.locator(HOST)).toHaveCount(1);
    expect(await tab.evaluate((host) => document.querySelector(host)?.shadowRoot, HOST)).toBeNull();
    // Only Chromium hands out its accessibility tree.
    if (family === 'chromium') {
      const session = await running.context.newCDPSession(tab);
      const { cards } = expectedCards(PAGE);
      const named = (node: Node) => node.name?.value ?? '';
      const find = async () =>
        (await nodesOf(session, 'button')).find((node) => /on the record\. Open$/.test(named(node)));
      await expect.poll(async () => named((await find()) ?? {})).toMatch(new RegExp(`^${cards.length} `));
      const button = await find();
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button!.backendDOMNodeId! });
      await tab.mouse.click(model.border[0]! + model.width / 2, model.border[1]! + model.height / 2);
      const headings = async () => (await nodesOf(session, 'heading')).map(named);
      await expect
        .poll(
          async () =>
            (await headings()).filter((name) =>
              /^(This page|Related|Earlier|Numbers|Agreements|The transcript)/.test(name),
            ).length,
        )
        .toBe(6);
      expect((await nodesOf(session, 'complementary')).map(named)).toContain('On the Record');
    }
  } finally {
    await running.close();
    await sites.close();
  }
});
