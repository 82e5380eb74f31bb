/** Dates of any precision, put into days, months or years as what there is demands. */

const MOST = 40;
const DAY = 86400000;
const STEPS = {4: 365.25 * DAY, 7: 30.44 * DAY, 10: DAY};

/**
 * @param {{date: string, claims: number}[]} rows
 * @returns {{key: string, claims: number, from: string, until: string}[]} every step of the time that nearly all claims
 *     are of; what is earlier is one bar with an empty `from`, what is later one with an empty `until`
 */
export function buckets(rows) {
  const dates = rows
    .map(({date, claims}) => ({day: date.replace(/[T/].*/, ''), claims}))
    .filter(({day}) => /^\d{4}(-\d\d){0,2}$/.test(day))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!dates.length) {
    return [];
  }
  const [first, last] = [quantile(dates, 0.1), quantile(dates, 0.98)];
  const length = precision(dates, first, last);
  const keys = steps(first, last, length);
  const bars = new Map(keys.map((key) => [key, {key, claims: 0, from: key, until: key}]));
  const before = {key: '', claims: 0, from: '', until: previous(keys[0])};
  const after = {key: '>', claims: 0, from: next(keys[keys.length - 1]), until: ''};
  for (const {day, claims} of dates) {
    const bar = bars.get(day.slice(0, length)) ?? (day < keys[0] ? before : day > after.from ? after : null);
    if (bar && (bar === before || bar === after || day.length >= length)) {
      bar.claims += claims;
    }
  }
  return [before, ...bars.values(), after].filter((bar) => bar.claims || bars.has(bar.key));
}

function quantile(dates, share) {
  let left = dates.reduce((sum, {claims}) => sum + claims, 0) * share;
  return (dates.find(({claims}) => (left -= claims) <= 0) ?? dates[dates.length - 1]).day;
}

/** Day, month or year: the finest that needs few bars and that most dates have. */
function precision(dates, first, last) {
  const span = at(last) - at(first);
  return (
    [10, 7, 4].find((length) => {
      const exact = dates.filter(({day}) => day.length >= length).reduce((sum, {claims}) => sum + claims, 0);
      return span / STEPS[length] <= MOST && exact * 2 >= dates.reduce((sum, {claims}) => sum + claims, 0);
    }) ?? 4
  );
}

/** At most so many, the last ones. */
function steps(first, last, length) {
  const keys = [last.slice(0, length).padEnd(length, '-01')];
  const begin = first.slice(0, length);
  while (keys[0] > begin && keys.length < MOST) {
    keys.unshift(previous(keys[0]));
  }
  return keys;
}

function at(day) {
  const [year, month = '01', date = '01'] = day.split('-');
  return Date.UTC(year, month - 1, date);
}

function moved(key, by) {
  const day = new Date(at(key));
  if (key.length === 10) {
    day.setUTCDate(day.getUTCDate() + by);
  } else if (key.length === 7) {
    day.setUTCMonth(day.getUTCMonth() + by);
  } else {
    day.setUTCFullYear(day.getUTCFullYear() + by);
  }
  return day.toISOString().slice(0, key.length);
}

function previous(key) {
  return moved(key, -1);
}

function next(key) {
  return moved(key, 1);
}
