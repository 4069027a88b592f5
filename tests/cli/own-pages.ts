/** A page of our own in the markup of kremlin.ru's English edition. */
export const kremlinPage = (page: {
  readonly number: number;
  readonly title: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}): string => `<!doctype html>
<html lang="en"><head><title>${page.title} • President of Russia</title>
<meta property="og:title" content="${page.title}">
<meta property="og:type" content="article">
<meta property="og:url" content="http://en.kremlin.ru/events/president/news/${page.number}">
</head><body><article class="hentry h-entry read">
<h1 class="entry-title p-name">${page.title}</h1>
<time class="read__published" datetime="${page.day}">${page.day}</time>
<div class="read__place p-location">Moscow</div>
<div class="entry-content e-content read__internal_content" itemprop="articleBody">
${page.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</div></article></body></html>`;

export const bridgePage = kremlinPage({
  number: 990001,
  title: 'Opening of a bridge',
  day: '2015-03-02',
  paragraphs: [
    'Engineers from both banks of the river met on Tuesday to open the longest bridge of the valley.',
    'Forty thousand cars a day had crossed the old one, which was never meant for more than nine thousand.',
    'A toll is not planned, and the ferry will run until the autumn for those who would rather look at the water.',
  ],
});

export const galleryPage = `<!doctype html><html lang="en"><head><title>Photos</title>
<meta property="og:url" content="http://en.kremlin.ru/events/president/news/990001/photos"></head>
<body><div class="photoset"><img src="1.jpg" alt=""></div></body></html>`;
