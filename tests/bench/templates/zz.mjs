import { builtInTemplates, createLibrary, readTemplateFile } from '../../../dist/library.js';
import { context } from './prep-data.mjs';
const { file } = readTemplateFile('Prep.md', builtInTemplates['Prep.md']);
const library = createLibrary({ today: context.today, locale: 'en' });
const { template } = library.compile(file.source);
for (let i=0;i<120000;i++) template.render(context).text.charCodeAt(3);
