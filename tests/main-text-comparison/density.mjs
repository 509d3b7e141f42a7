/**
 * The method that GNE publishes (text density and punctuation density of every element), written from its description:
 * TD = (T - LT) / (TG - LTG), SbD = (T - LT) / (Sb + 1), score = TD · log10(P + 2) · log(SbD) (a factor that is the same for all elements is left out),
 * where T and LT are characters in all and in links, TG and LTG tags in all and in links, Sb punctuation marks, P paragraphs.
 */
const useless = 'script, style, link, video, iframe, source, picture, header, footer, svg, noscript, ' +
  ['share', 'contribution', 'copyright', 'copy-right', 'disclaimer', 'recommend', 'related', 'footer', 'comment', 'social', 'submeta'].map(name => `[class="${name}"]`).join(', ');
const marks = /[！，。？、；：“”‘’《》%（）,.?:;'"!%()]/gu;

export function mainText(document) {
  for (const element of document.querySelectorAll(useless)) if (element !== document.body) element.remove();
  normalize(document);
  let best = null;
  for (const candidate of [...document.body.querySelectorAll('*')].map(measure)) {
    const score = candidate.density * Math.log10(candidate.paragraphs + 2) * Math.log(candidate.punctuation);
    if (best === null || score > best.score) best = { score, element: candidate.element };
  }
  return best?.element.textContent ?? '';
}

/** As published: emphasis in paragraphs is dissolved, empty elements go, a division without elements is a paragraph. */
function normalize(document) {
  for (const element of document.querySelectorAll('p span, p strong, p b, p font')) element.replaceWith(...element.childNodes);
  for (const element of document.querySelectorAll('section, h1, h2, h3, h4, h5, span, p, div, b, font')) if (element.textContent.trim() === '') element.remove();
  for (const element of document.querySelectorAll('div')) {
    if (element.children.length > 0) continue;
    const paragraph = document.createElement('p');
    paragraph.append(...element.childNodes);
    element.replaceWith(paragraph);
  }
}

function measure(element) {
  const text = element.textContent.replace(/\s+/gu, '');
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + link.textContent.replace(/\s+/gu, '').length, 0);
  const tags = element.querySelectorAll('*').length;
  const free = text.length - linked;
  return {
    element,
    density: tags - links.length > 0 ? free / (tags - links.length) : 0,
    paragraphs: element.querySelectorAll('p').length,
    punctuation: Math.max(1, free / ((text.match(marks)?.length ?? 0) + 1)),
  };
}
