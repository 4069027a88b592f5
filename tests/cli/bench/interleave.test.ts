import { describe, expect, it } from 'vitest';
import { interleave } from '../../../utils/cli/bench/interleave.ts';

describe('interleaved runs', () => {
  it('take turns, each peer once a round, and change who goes first', async () => {
    const order: string[] = [];
    const peer = (name: string, time: number) => () => {
      order.push(name);
      return time;
    };
    const times = await interleave(3, { a: peer('a', 1), b: peer('b', 2) });
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(times).toEqual({ a: [1, 1, 1], b: [2, 2, 2] });
  });

  it('wait for one peer before the next begins', async () => {
    const order: string[] = [];
    const slow = async () => {
      await Promise.resolve();
      order.push('slow');
      return 1;
    };
    const fast = () => {
      order.push('fast');
      return 1;
    };
    await interleave(1, { slow, fast });
    expect(order).toEqual(['slow', 'fast']);
  });
});
