import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  run(
    of: unknown,
    options?: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]; passes: unknown[] }>;
};

/** What axe finds wrong in an element and the roots below it; empty only if it has looked. */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (at) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const element = document.querySelector(at);
    await Promise.all((element?.shadowRoot ?? document).getAnimations().map(({ finished }) => finished));
    const { violations, passes } = await axe.run(element);
    return {
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      ),
      passes: passes.length,
    };
  }, selector);
  expect(found.passes).toBeGreaterThan(3);
  return found.violations;
}
