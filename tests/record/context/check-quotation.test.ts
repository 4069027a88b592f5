import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../utils/record/context/check-quotation.ts';

const SAID =
  'We see no reason to wait. I believe that the northern ferry, the oldest of our valley, could sail again in spring. ' +
  'In this centre[of Lund], ships are built. We will honour what we signed.';

describe('checkQuotation', () => {
  const rows = [
    {
      name: 'exact where it is one stretch',
      quoted: 'the northern ferry, the oldest of our valley',
      check: 'exact',
      parts: [],
    },
    { name: 'exact in another spelling', quoted: 'We will honor what we signed', check: 'exact', parts: [] },
    {
      name: 'exact without what an editor put in',
      quoted: 'In this center, ships are built',
      check: 'exact',
      parts: [],
    },
    {
      name: 'trimmed where words are left out inside',
      quoted: 'the northern ferry could sail again',
      check: 'trimmed',
      parts: [{ here: '', there: 'the oldest of our valley' }],
    },
    {
      name: 'altered where words are others',
      quoted: 'We see no need to wait',
      check: 'altered',
      parts: [{ here: 'need', there: 'reason' }],
    },
    {
      name: 'altered at its ends, as far as it goes',
      quoted: 'The northern ferry will sail again in autumn',
      check: 'altered',
      parts: [
        { here: 'will', there: 'the oldest of our valley, could' },
        { here: 'autumn', there: 'spring' },
      ],
    },
    {
      name: 'absent where next to nothing agrees',
      quoted: 'We have decided to dig a tunnel',
      check: 'absent',
      parts: [],
    },
  ] as const;
  it.each(rows)('is $name', ({ quoted, check, parts }) => {
    expect(checkQuotation(quoted, SAID)).toMatchObject({ check, parts });
  });

  it('takes the stretch where all of it stands, not words of it before', () => {
    const said = 'When friends are friends, you do not say "a good friend". Friends are simply friends.';
    expect(checkQuotation('Friends are simply friends', said)).toMatchObject({ check: 'exact', parts: [] });
  });

  it('takes a word or two for no quotation', () => {
    expect(checkQuotation('northern ferry', SAID)).toBeNull();
  });
});
