import { expect, it } from 'vitest';
import { templatesPage } from '../support/templates-page';

it('the page about templates of your own shows what the library prints', async () => {
  await expect(templatesPage()).toMatchFileSnapshot('../../docs/templates.md');
});
