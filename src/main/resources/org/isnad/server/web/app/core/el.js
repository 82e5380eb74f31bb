/** The one place that makes elements. Text is always text: nothing here reads markup. */

const SVG = 'http://www.w3.org/2000/svg';
const SAFE_LINK = /^(https?:|blob:|\/(?!\/)|#)/i;

/**
 * Makes an HTML element.
 * @param {string} tag
 * @param {object} attributes `on` maps events to functions; null, undefined and false leave an attribute out
 * @param {...(Node|string|number|null|Array)} children strings become text
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. @returns {SVGElement} */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Puts children in the place of those an element has. */
export function replace(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (value !== null && value !== undefined && value !== false) {
      set(node, name, value === true ? '' : String(value));
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      node.append(child instanceof Node ? child : String(child));
    }
  }
  return node;
}

function set(node, name, value) {
  if (name.toLowerCase().startsWith('on') || name === 'srcdoc' || name === 'style') {
    throw new TypeError(`the attribute ${name} is not for el()`);
  }
  if ((name === 'href' || name === 'src') && !SAFE_LINK.test(value)) {
    return;
  }
  node.setAttribute(name, value);
}
