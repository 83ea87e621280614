// Expands each pair of oracle.json with the official package: [{"card": …} or {"error": "…"}].
const { readFileSync } = require('node:fs');
const { Template } = require('adaptivecards-templating');

const { data, pairs } = JSON.parse(readFileSync(0, 'utf8'));
const expanded = pairs.map((pair) => {
    try {
        const template = new Template(pair.template);
        return { card: template.expand({ $root: pair.data ?? data, $host: pair.host }) };
    } catch (error) {
        return { error: String(error.message ?? error) };
    }
});
process.stdout.write(JSON.stringify(expanded));
