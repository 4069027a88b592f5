import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../utils/record/index/check-pack.ts';
import { runSteps } from '../../../utils/record/index/in-steps.ts';
import { writePack } from '../../../utils/record/index/pack.ts';
import { PackError } from '../../../utils/record/index/pack-error.ts';
import { factsOfPack, packIdOf } from '../../../utils/record/index/pack-facts.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import type { Person } from '../../../utils/record/model/knowledge.ts';
import { heldExample, NO_KNOWLEDGE } from './held-example.ts';

const person = (id: string): Person => ({ id, name: id, surname: id, names: [], gender: null, offices: [] });
const known = { ...NO_KNOWLEDGE, people: ['ada-novak', 'ivo-met', 'eva-silent'].map(person) };
const treaty = { statement: null, exact: '', agreement: 'bridge-treaty', name: null, date: null, parties: [] };
const step = { agreement: 'new:ferry accord', date: null, step: 'signed', quote: '' } as const;

const factsOf = (...documents: HeldDocument[]) =>
  factsOfPack(checkPack(writePack({ name: 'Bridges', licence: 'See each', documents, knowledge: known })));

describe('the facts of a pack', () => {
  const facts = factsOf(
    heldExample('text:a', ['One.'], { date: '2015-03-02', people: ['ada-novak', 'ivo-met'], agreements: [treaty] }),
    heldExample('text:b', ['Two.'], { date: '2014', licence: 'All rights reserved', host: 'example.com' }),
    heldExample('text:c', ['Три.'], { date: '2016-05', language: 'ru', people: ['ivo-met'], steps: [step] }),
  );

  it('are its name and licence, and the days that its documents span', () => {
    expect(facts).toMatchObject({ name: 'Bridges', licence: 'See each', documents: 3, from: '2014', to: '2016-05' });
  });

  it('tell licences, hosts and languages, the most frequent first', () => {
    expect(facts.licences).toEqual([
      { licence: 'CC BY 4.0', documents: 2 },
      { licence: 'All rights reserved', documents: 1 },
    ]);
    expect(facts.hosts).toEqual([
      { host: 'example.org', documents: 2 },
      { host: 'example.com', documents: 1 },
    ]);
    expect(facts.languages).toEqual(['en', 'ru']);
  });

  it('name no host of texts without an address', () => {
    expect(factsOf(heldExample('text:a', [], { host: '', address: null })).hosts).toEqual([]);
  });

  it('count people and agreements of its documents, not all that the pack knows', () => {
    expect([facts.people, facts.agreements]).toEqual([2, 2]);
  });

  it('are none of a pack without documents', () => {
    expect(() => factsOf()).toThrow(new PackError('The pack holds no document.', 'empty'));
  });
});

describe('the id of a pack', () => {
  const bytes = new TextEncoder().encode('abc');

  it('is the SHA-256 of its bytes', () => {
    // The example of FIPS 180-2, appendix B.1.
    expect(runSteps(packIdOf(bytes))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the same however many steps it takes', () => {
    const large = new Uint8Array(300_001).fill(7);
    const shares = [...packIdOf(large)];
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(runSteps(packIdOf(large))).toBe('fceb69d1c078912dce502074558c6f25cc205d82ec4aa5bc0051adb00796df85');
  });
});
