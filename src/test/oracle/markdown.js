// Renders each text of a list as a TextBlock's Markdown would be, at its most lenient.
const { readFileSync } = require('node:fs');
const markdown = require('markdown-it')({ html: true, linkify: true });

const texts = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(texts.map((text) => markdown.render(text))));
