/** How much two texts share: F1 over their character 4-grams, white space left out. */
export function f1(found, gold) {
  const [a, b] = [grams(found), grams(gold)];
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  const [total, wanted] = [size(a), size(b)];
  return shared === 0 ? 0 : (2 * shared) / (total + wanted);
}

function grams(text) {
  const characters = [...text.replace(/\s+/gu, '')];
  const counts = new Map();
  for (let i = 0; i + 4 <= characters.length; i++) {
    const gram = characters.slice(i, i + 4).join('');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const size = counts => [...counts.values()].reduce((sum, count) => sum + count, 0);
