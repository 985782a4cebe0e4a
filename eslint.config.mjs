import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

const fromObsidian = {
  group: ['obsidian', '@codemirror/*'],
  message: 'Only main.ts, vault, plugin, ui and the ui folders of features know Obsidian.',
};

export default defineConfig([
  globalIgnores([
    'node_modules',
    'dist',
    'main.js',
    '.cache',
    'coverage',
    'tests/vault',
    'package-lock.json',
    '**/*.mjs',
  ]),
  // What users run: Obsidian's own rules, whole. Nothing is switched off, here or by comment.
  ...obsidianmd.configs.recommendedWithLocalesEn.map((config) => ({
    ...config,
    ignores: [...(config.ignores ?? []), 'tests/**'],
  })),
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts', 'src/vault/**', 'src/plugin/**', 'src/ui/**', 'src/*/ui/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [fromObsidian] }] },
  },
  // Tests and the host run in Node and in a browser, never in Obsidian: TypeScript's own rules are enough.
  {
    files: ['tests/**/*.ts'],
    extends: [tseslint.configs.recommended],
    // What an heir is given and the base does not need is named with a line before it.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
]);
