import type { Article } from '../record/model/article.ts';

/** What a page of kremlin.ru is made from. */
export type PageSource = Pick<Article, 'address' | 'title' | 'published' | 'place' | 'language' | 'leads' | 'text'>;

/** What the site adds by script: Escape closes the article, as on every page of kremlin.ru. */
export type PageBehaviour = 'still' | 'closes-on-escape';

/** A speaker's label at the head of a paragraph: up to a dozen words, capitalised but for the small ones of an office. */
const LABEL = /^((?:\p{Lu}[\p{L}’.-]*|of|the|and|for)(?: (?:\p{Lu}[\p{L}’.-]*|of|the|and|for)){0,11}):(?= |$)/u;
/** Words that the site ties to the next one by a no-break space. */
const TIED = /\b(a|an|and|at|for|in|of|on|the|to|with|в|и|на|о|с) /giu;
/** Where the site's editor breaks lines, in characters. */
const LINE = 80;

/** The speaker's label that a paragraph begins with, without its colon; `null` where it has none. */
export const labelOf = (paragraph: string): string | null => LABEL.exec(paragraph)?.[1] ?? null;

/**
 * A page of the standard edition of kremlin.ru around a text: the site's own element and class names, and what makes them hard to read
 * (no-break spaces, soft hyphens, line breaks inside sentences, tooltips inside labels, captions and closing matter inside the body).
 * Served where the site can't be reached, and to the tests.
 */
export function renderKremlinPage(source: PageSource, behaviour: PageBehaviour = 'still'): string {
  const { title, address, language } = source;
  return `<!doctype html>
<html lang="${language}" class="no-js" itemscope itemtype="http://schema.org/ItemPage" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8"><title itemprop="name">${rough(title ?? '')} • President of Russia</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta property="og:site_name" content="President of Russia"><meta property="og:type" content="article">
<meta property="og:title" content="${rough(title ?? '')}"><meta property="og:url" content="${escaped(address ?? '')}">
<link rel="canonical" href="${numberOf(address)}.html">
<style>${STYLE}</style>
</head>
<body class="is-reading">
<div class="header" role="banner"><a href="#" class="topline__head" rel="home">President of Russia</a></div>
<div class="main-wrapper"><div class="content-view" role="main"></div></div>
<div class="read" role="complementary" aria-label="Material for reading" data-href="${escaped(address ?? '')}">
<a href="#" class="read__close" title="Press Esc to close"><i></i></a>
<div class="read__scroll" role="tabpanel" tabindex="0">${articleElement(source)}</div>
<div class="read__tabs" role="tablist"><span class="small_tooltip_text">Text</span></div>
</div>
<div class="sidebar"><span class="sidebar_lang_item">Русский</span><meta itemprop="inLanguage" content="ru"></div>
${behaviour === 'closes-on-escape' ? `<script>${CLOSES_ON_ESCAPE}</script>` : ''}
</body></html>`;
}

function articleElement({ title, address, published, place, leads, text }: PageSource): string {
  const number = numberOf(address);
  const lead = text.slice(0, leads).map((paragraph) => `<p>${rough(paragraph)}</p>`);
  return `<article class="read__in hentry h-entry" itemscope itemtype="http://schema.org/NewsArticle" id="event-${number}" role="document">
<div class="read__content"><div class="read__top"><div class="width_limiter">
<a href="#" class="read__categ" rel="category">Events</a>
<h1 class="entry-title p-name" itemprop="name">${rough(title ?? '')}</h1>
<div class="read__lead entry-summary p-summary" itemprop="description" role="heading" aria-level="2"><div>${lead.join('')}</div></div>
<div class="read__meta"><time class="read__published" datetime="${published ?? ''}" itemprop="datePublished">${written(published)}</time>
<div class="read__time">18:35</div>${place ? `<div class="read__place p-location"><i></i>${rough(place)}</div>` : ''}
<meta itemprop="inLanguage" content="en"></div>
</div></div>
<div class="entry-content e-content read__internal_content" itemprop="articleBody">
<div class="slider masha-ignore"><div class="slide" data-cycle-desc="${rough(title ?? '')}."></div>
<div class="slider__description"><div class="slider_caption">2 of 7</div><div class="slider_overlay">${rough(title ?? '')}.</div></div></div>
${bodyParagraphs(text.slice(leads)).join('')}<p> &lt;…&gt;</p>
<div class="read__bottommeta hidden-copy"><div class="read__tags masha-ignore"><h3>Geography</h3><ul><li><a href="#" rel="tag">Somewhere</a></li></ul>
<h3>Topics</h3><ul><li><a href="#" rel="tag">Foreign policy</a></li></ul><h3>Persons</h3><ul><li><a href="#" rel="tag">Somebody</a></li></ul></div>
<div class="read__status masha-ignore"><h3>Publication status</h3><p>Published in sections: <a href="#">News</a>, <a href="#">Transcripts</a></p>
<p>Publication date: <time datetime="${published ?? ''}">${written(published)}, 18:35</time></p>
<p class="print_link_wrap">Direct link: <a class="print_link" href="#">en.kremlin.ru/d/${number}</a></p><p><a class="text_version_link" href="#">Text version</a></p></div></div>
</div></div></article>`;
}

/** The body's paragraphs: "* * *" before the first label, "See also" amid the text, labels in the forms that the site mixes. */
function bodyParagraphs(paragraphs: readonly string[]): string[] {
  const firstLabel = paragraphs.findIndex((paragraph) => labelOf(paragraph) !== null);
  let labels = 0;
  return paragraphs.flatMap((paragraph, index) => {
    const label = labelOf(paragraph);
    const words =
      label === null ? rough(paragraph) : `${labelElement(label, labels++)}${rough(paragraph.slice(label.length + 1))}`;
    const before = index === firstLabel ? ['<p>* * *</p>'] : [];
    const after = index === 3 ? [SEE_ALSO] : [];
    return [...before, `<p>${words}</p>`, ...after];
  });
}

/** A label as the site sets it, in turn: with the person's tooltip inside, with the colon outside the bold, plain, split in two. */
function labelElement(label: string, turn: number): string {
  const words = label.split(' ');
  const [office, name] = [words.slice(0, -2).join(' '), words.slice(-2).join(' ')];
  const before = office === '' ? '' : `${rough(office)} `;
  const forms = [
    `<b>${before}<a href="#" class="person_tag read__tag">${escaped(name)}${tooltip(name, office)}</a>:</b>`,
    `<b>${before}${rough(name)}</b>:`,
    `<b>${before}${rough(name)}:</b>`,
    `<b>${before}</b><b>${rough(name)}</b>:`,
  ];
  return forms[turn % forms.length] ?? '';
}

const tooltip = (name: string, office: string): string =>
  `<span class="read__tooltip tooltip_person hidden masha-ignore"> <span class="tooltip__close"><i></i></span> <span class="tooltip__text"> <span class="tooltip_title">${escaped(name.split(' ').reverse().join(' '))}</span><span class="tooltip_description_dark">${escaped(office)}</span></span> </span>`;

const SEE_ALSO = `<div class="read__cut masha-ignore" role="complementary"><div class="cut"><h3 class="cut__title">See also</h3><div class="cut__description"><a href="#" class="cut__item">Press statements after another meeting</a> <div class="cut__date">September 1, 2018</div></div></div></div>`;

/** Words as the site's editor leaves them: tied small words, a soft hyphen in the first long word, lines broken inside sentences. */
function rough(text: string): string {
  let column = 0;
  const broken = text.replace(/ /g, (space, at: number) => {
    if (at - column < LINE) return space;
    column = at;
    return '\n';
  });
  return escaped(broken.replace(/\p{Ll}{12,}/u, (word) => `${word.slice(0, 6)}\u00ad${word.slice(6)}`)).replace(
    TIED,
    '$1\u00a0',
  );
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const numberOf = (address: string | null): string => /(\d+)\/?$/.exec(address ?? '')?.[1] ?? '0';

/** "November 26, 2021". */
const written = (day: string | null): string =>
  day && /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
    : '';

/** The site scrolls the article in an inner element, and hides tooltips and closing matter of its own accord. */
const STYLE = `
body { margin: 0; font: 17px/1.6 Georgia, serif; color: #020c22; background: #fff; }
.header { padding: 14px 24px; background: #061a44; } .header a { color: #fff; text-decoration: none; }
.read { position: fixed; inset: 56px 0 0; background: #fff; } .read__scroll { height: 100%; overflow-y: auto; }
.read__content { max-width: 720px; margin: 0 auto; padding: 24px 24px 96px; } h1 { font-size: 34px; line-height: 1.2; }
.read__lead { font-size: 20px; } .read__meta { display: flex; gap: 16px; color: #5f6772; } .hidden, .sidebar, .slider, .read__tabs { display: none; }
.read__cut { float: right; width: 220px; margin: 0 -60px 16px 24px; font-size: 14px; } .read__bottommeta { margin-top: 48px; font-size: 14px; }
.read__close { position: absolute; right: 24px; top: 12px; width: 24px; height: 24px; } a { color: #1a4b9b; }`;

const CLOSES_ON_ESCAPE = `addEventListener('keyup', function (event) { if (event.key === 'Escape') close(); });
addEventListener('keydown', function (event) { if (event.key === 'Escape') close(); });
function close() { var read = document.querySelector('.read'); if (read) read.remove(); document.body.className = ''; }`;
