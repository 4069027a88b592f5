/** A section of the rail as the page has it: its heading, and its blocks (cards, meetings, sentences), each as its lines. */
export type RailSection = {
  readonly heading: string;
  readonly blocks: readonly (readonly string[])[];
};

/** The rail for a terminal: headings underlined, cards apart, no empty line twice. */
export const layOutRail = (sections: readonly RailSection[], foot: string): string =>
  [...sections.map(layOutSection), foot].join('\n\n');

function layOutSection({ heading, blocks }: RailSection): string {
  const told = blocks
    .map((lines) => lines.map((line) => `  ${line}`).join('\n'))
    .filter((block) => block.trim() !== '');
  return [`${heading}\n${'─'.repeat([...heading].length)}`, ...told].join('\n\n').replace(/─\n\n/, '─\n');
}

/** Reads the sections of the rail; runs on the page, and so refers to nothing outside itself. */
export function readRail(host: string): { sections: RailSection[]; foot: string } {
  const rail = document.querySelector(host)?.shadowRoot?.querySelector('.rail');
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  const acts = 'a, button:not(.passage), summary, nav, details > *';
  const linesOf = (block: Element): string[] => {
    const parts = [...block.querySelectorAll('p, blockquote, button.passage, dl > div')];
    const own = parts.length > 0 ? parts : [block];
    return own.flatMap((part) => {
      if (part.closest('details, nav')) return [];
      const text = fold(part.textContent ?? '');
      const isAct = [...part.querySelectorAll(acts)].some((act) => fold(act.textContent ?? '') === text);
      if (text === '' || (isAct && !part.classList.contains('title'))) return [];
      return [part.matches('blockquote') ? `“${text}”` : part.matches('.passage') ? `▸ ${text}` : text];
    });
  };
  const sections = [...(rail?.querySelectorAll('.section') ?? [])].map((section) => {
    const heading = fold([...section.querySelectorAll('.heading h3, .heading .n')].map((e) => e.textContent).join(' '));
    const children = [...section.children].filter((child) => !child.matches('.heading, nav, details'));
    const blocks = children.flatMap((child) => (child.matches('ol.card') ? [...child.children] : [child])).map(linesOf);
    return { heading, blocks };
  });
  return { sections, foot: fold(rail?.querySelector('.covered')?.textContent ?? '') };
}
