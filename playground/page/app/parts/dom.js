/** Builds elements. Text becomes text nodes and nothing else, whatever it holds. */

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Node | string | number | null | undefined | false | Child[]} Child */

/**
 * @param {Element} node
 * @param {Record<string, any>} props `on` holds listeners, `data` the dataset, `style` custom properties;
 *   `true` sets an empty attribute, and false, null and undefined set none
 */
function dress(node, props) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
    } else if (name === "data") {
      for (const [key, word] of Object.entries(value)) {
        if (word !== undefined) /** @type {HTMLElement} */ (node).dataset[key] = String(word);
      }
    } else if (name === "style") {
      for (const [key, word] of Object.entries(value)) {
        /** @type {HTMLElement} */ (node).style.setProperty(key, String(word));
      }
    } else {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
}

/**
 * @param {Node} node
 * @param {Child[]} children
 */
function fill(node, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) fill(node, child);
    else node.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  dress(node, props);
  fill(node, children);
  return node;
}

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [props]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  dress(node, props);
  fill(node, children);
  return node;
}

/**
 * Puts new children in the place of the old ones.
 * @param {Element} node
 * @param {...Child} children
 */
export function put(node, ...children) {
  node.replaceChildren();
  fill(node, children);
}

let lastId = 0;

/** An id that no other element on the page has. */
export function freshId(stem = "n") {
  lastId += 1;
  return `${stem}-${lastId}`;
}
