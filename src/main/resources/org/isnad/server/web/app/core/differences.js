/** Which words two wordings share: the longest common sequence of folded words. */

const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const LETTERS = [
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/\u0649/g, '\u064a'],
  [/\u0629/g, '\u0647'],
  [/\u0624/g, '\u0648'],
  [/\u0626/g, '\u064a'],
  [/\u06a9/g, '\u0643'],
  [/\u06cc/g, '\u064a'],
];
const MOST = 1500;

/** A word under which others spelled alike are found; empty for what has no letter or digit. */
export function folded(word) {
  const bare = word
    .normalize('NFKC')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return LETTERS.reduce((text, [from, to]) => text.replace(from, to), bare);
}

/**
 * Compares two texts by words.
 * @returns {{text: string, same: boolean}[][]} the pieces of the one and of the other; joined they are the texts
 */
export function differences(one, other) {
  const a = cut(one);
  const b = cut(other);
  const [inA, inB] = common(
    a.map(({word}) => word),
    b.map(({word}) => word),
  );
  return [pieces(a, inA), pieces(b, inB)];
}

/** Words with the space and marks that follow. */
function cut(text) {
  return (text.slice(0, 20000).match(/\s*\S+\s*$|\s*\S+\s+/gu) ?? []).map((piece) => ({
    text: piece,
    word: folded(piece),
  }));
}

function common(a, b) {
  const n = Math.min(a.length, MOST);
  const m = Math.min(b.length, MOST);
  const table = Array.from({length: n + 1}, () => new Uint16Array(m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const inA = new Set();
  const inB = new Set();
  for (let i = 0, j = 0; i < n && j < m;) {
    if (a[i] === b[j]) {
      inA.add(i++);
      inB.add(j++);
    } else if (table[i + 1][j] >= table[i][j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return [inA, inB];
}

/** Neighbours of one kind together, so that letters keep joining and marks are few. */
function pieces(words, shared) {
  const found = [];
  words.forEach(({text, word}, index) => {
    const same = shared.has(index) || word === '';
    const last = found[found.length - 1];
    if (last && last.same === same) {
      last.text += text;
    } else {
      found.push({text, same});
    }
  });
  return found;
}
