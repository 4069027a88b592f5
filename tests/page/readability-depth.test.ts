import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../utils/page/readability.ts';

const nested = (depth: number): Document =>
  parseHTML(`<html><body>${'<div>'.repeat(depth)}words${'</div>'.repeat(depth)}</body></html>`)
    .document as unknown as Document;

describe('a page nested very deep', () => {
  it('is given up at once', () => {
    expect(findBlocks(nested(5000))).toEqual([]);
  });
});
