/** How many units a drawing is wide, so that its letters stay readable on a telephone. */
export function chartWidth() {
  return window.innerWidth < 560 ? 360 : 720;
}
