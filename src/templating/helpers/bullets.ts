import { listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { safeText } from '../lookup';

export const bullets: HelperRun = ([list], { escape }) =>
  safeText(
    listOf(list)
      .map((part) => `- ${escape(part)}`)
      .join('\n'),
  );

export const documentation: HelperDocumentation = {
  name: 'bullets',
  summary: 'A list as bullets, one a line; what each says is escaped.',
  examples: [
    {
      template: '{{bullets needs}}',
      data: { needs: ['a placement', '# quiet'] },
      output: '- a placement\n- \\# quiet',
    },
  ],
};
