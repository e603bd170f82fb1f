/** What Markdown itself makes, and a little more; a note's own HTML may bring nothing else. */
const TAGS = new Set(
  (
    "a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i input kbd li mark ol p pre s span " +
    "strong sub summary sup table tbody td th thead tr u ul"
  ).split(" "),
);
const ATTRIBUTES = new Set(["class", "href", "title", "align", "start", "type", "checked", "disabled", "dir", "lang"]);
const DANGEROUS = "script, style, iframe, object, embed, template, svg, math, form, link, meta, base, noscript";
const PROTOCOLS = new Set(["http:", "https:", "mailto:", "obsidian:"]);

export function sanitizedFragment(html: string): DocumentFragment {
  // What is in a template runs and loads nothing, and is parsed far quicker than a document of its own.
  const { content } = Object.assign(document.createElement("template"), { innerHTML: html });
  for (const element of content.querySelectorAll(DANGEROUS)) element.remove();
  for (const element of content.querySelectorAll("*")) {
    if (!TAGS.has(element.tagName.toLowerCase())) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (!ATTRIBUTES.has(name) || (name === "href" && !isHarmless(value))) element.removeAttribute(name);
    }
  }
  return content;
}

function isHarmless(address: string): boolean {
  try {
    return PROTOCOLS.has(new URL(address, window.location.href).protocol);
  } catch {
    return false;
  }
}
