/** Light or dark: as the system has it, unless one chooses. */

const KEY = 'isnad.theme';
const THEMES = ['auto', 'light', 'dark'];

/** The choice in force. @returns {'auto'|'light'|'dark'} */
export function theme() {
  const kept = localStorage.getItem(KEY);
  return THEMES.includes(kept) ? kept : 'auto';
}

/** Shows the colours chosen. */
export function applyTheme() {
  document.documentElement.dataset.theme = theme();
}

/** Goes on to the next choice. */
export function nextTheme() {
  localStorage.setItem(KEY, THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length]);
  applyTheme();
  return theme();
}
