// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { layOutRail, readRail } from '../../utils/cli/cards-text.ts';

const RAIL = `<div class="rail">
  <section class="section page"><div class="heading"><h3>This page</h3></div><p class="state">On this record.</p>
    <nav class="jumps"><button>Numbers 1</button></nav></section>
  <section class="section meeting"><div class="heading"><h3>Related meetings</h3><span class="n">2</span></div>
    <ol class="card thread"><li><p class="line">1 May 2020 · call</p></li><li><p class="line">2 June 2020 · talks</p>
      <div class="document"><p class="title"><a href="#">A report</a></p><div class="acts"><button>Read here</button></div></div></li></ol></section>
  <section class="section said"><div class="heading"><h3>Earlier statements</h3><span class="n">1</span></div>
    <article class="card said"><button class="passage">Trade   grew.</button><ol class="thread"><li><p class="line">1 May 2020</p>
      <blockquote>It will grow.</blockquote></li></ol><details class="why"><summary>Why this</summary><p>Because.</p></details></article></section>
  <footer class="covered">5 documents.</footer></div>`;

describe('the rail as text', () => {
  it('has a head for each section, cards apart, words in quotation marks, and no buttons', () => {
    const host = document.body.appendChild(document.createElement('a-host'));
    host.attachShadow({ mode: 'open' }).innerHTML = RAIL;
    const { sections, foot } = readRail('a-host');
    expect(layOutRail(sections, foot).split('\n')).toEqual([
      'This page',
      '─────────',
      '  On this record.',
      '',
      'Related meetings 2',
      '──────────────────',
      '  1 May 2020 · call',
      '',
      '  2 June 2020 · talks',
      '  A report',
      '',
      'Earlier statements 1',
      '────────────────────',
      '  ▸ Trade grew.',
      '  1 May 2020',
      '  “It will grow.”',
      '',
      '5 documents.',
    ]);
  });
});
