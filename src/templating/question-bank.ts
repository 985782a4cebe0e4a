import type { Question } from './frame';

/** The questions of a bank: a heading of level 2 names a stage, each item of a list below it is a question. */
export function readQuestionBank(text: string): readonly Question[] {
  const questions: Question[] = [];
  let stage: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const heading = /^##\s+(\S.*)$/.exec(line)?.[1];
    const item = /^[-*]\s+(\S.*)$/.exec(line)?.[1];
    if (heading !== undefined) stage = stageOf(heading);
    else if (item !== undefined && stage !== null) questions.push({ stage, text: item.trim() });
  }
  return questions;
}

/** Stages by the names of 2004, for those who learnt them. */
const aliases: Readonly<Record<string, string>> = {
  interest: 'Engagement',
  listening: 'Engagement',
  inquiring: 'Engagement',
  'listening/inquiring': 'Engagement',
  'follow-up': 'Closure',
  'follow up': 'Closure',
};

export function stageOf(name: string): string {
  const own = name.trim();
  return aliases[own.toLowerCase()] ?? own;
}
