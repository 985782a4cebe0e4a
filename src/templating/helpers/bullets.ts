import { listOf, type HelperDefinition } from '../helper-definition';
import { safeText } from '../lookup';

export const bullets: HelperDefinition = {
  name: 'bullets',
  summary: 'A list as bullets, one a line; what each says is escaped.',
  examples: [
    {
      template: '{{bullets needs}}',
      data: { needs: ['a placement', '# quiet'] },
      output: '- a placement\n- \\# quiet',
    },
  ],
  run: ([list], { escape }) =>
    safeText(
      listOf(list)
        .map((part) => `- ${escape(part)}`)
        .join('\n'),
    ),
};
