/** Signs that begin a line of a list, a quote, a heading or a label, and wrap emphasis. */
const leading = ' \t>-*+#[]_:.)0123456789xX';
const trailing = ' \t*_';
const longestQuestion = 300;

/** The questions in a text, one a line, without the signs of Markdown around them. */
export function questionsIn(text: string): string[] {
  const questions: string[] = [];
  for (const line of text.split('\n')) {
    let to = line.length;
    while (to > 0 && (trailing.includes(line[to - 1] ?? '') || line[to - 1] === '\r')) to--;
    if (line[to - 1] !== '?' || to > longestQuestion) continue;
    let from = 0;
    while (from < to && leading.includes(line[from] ?? '')) from++;
    if (from < to - 1) questions.push(line.slice(from, to));
  }
  return questions;
}
