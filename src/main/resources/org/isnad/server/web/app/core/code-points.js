/** Offsets in the graph count Unicode code points; strings of this language count UTF-16 units. */

/**
 * Makes a function from code points to UTF-16 offsets of one text.
 * @param {string} text
 * @returns {function(number): number} offsets beyond the end give the end
 */
export function utf16Offsets(text) {
  const pairs = [];
  let point = 0;
  for (let unit = 0; unit < text.length; point++) {
    const wide = text.codePointAt(unit) > 0xffff;
    if (wide) {
      pairs.push(point);
    }
    unit += wide ? 2 : 1;
  }
  const total = point;
  return (offset) => {
    const bounded = Math.max(0, Math.min(offset, total));
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle] < bounded) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return bounded + low;
  };
}
