import { expect, it } from 'vitest';
import { suggestionsPage } from '../support/suggestions-page';

it('the page “Suggestions” says what the rules say and what they find', async () => {
  await expect(suggestionsPage()).toMatchFileSnapshot('../../docs/suggestions.md');
});
