// Reads Bicep files by their grammar and prints what they declare, as JSON, for the tests.
// usage: node tree.cjs NODE_MODULES FILE...
const fs = require('node:fs');
const path = require('node:path');

const [modules, ...files] = process.argv.slice(2);
const { Parser, Language } = require(path.resolve(modules, 'web-tree-sitter/tree-sitter.cjs'));

const children = node => node.namedChildren.filter(it => it.type !== 'comment' && it.type !== 'diagnostic_comment');
const isType = node => /type$/.test(node.type);

/** A literal as itself; anything that is worked out, as {"$": its text}. */
function value(node) {
    switch (node.type) {
        case 'string':
            return children(node).some(it => it.type === 'interpolation')
                ? { $: node.text }
                : node.text.replace(/^'''\n?|'''$/g, '').replace(/^'|'$/g, '').replace(/\\'/g, "'").replace(/\\n/g, '\n').replace(/\\\$/g, '$').replace(/\\\\/g, '\\');
        case 'number':
            return Number(node.text);
        case 'boolean':
            return node.text === 'true';
        case 'null':
            return null;
        case 'array':
            return children(node).map(value);
        case 'object':
            return Object.fromEntries(children(node).filter(it => it.type === 'object_property').map(it => {
                const [key, of] = children(it);
                return [key.type === 'string' ? key.text.slice(1, -1) : key.text, value(of)];
            }));
        case 'parenthesized_expression':
            return value(children(node)[0]);
        default:
            return node.type === 'call_expression' ? { $: node.text, parts: inside(node) } : { $: node.text, parts: inside(node) };
    }
}

/** Every object and list within something that is worked out, so that no rule is escaped by a function. */
function inside(node) {
    return children(node).flatMap(it => ['object', 'array'].includes(it.type) ? [value(it)] : inside(it));
}

function declaration(node, decorators) {
    const parts = children(node);
    const name = parts[0].text;
    const kind = node.type.replace('_declaration', '');
    if (kind === 'resource' || kind === 'module') {
        const of = parts[1].text.slice(1, -1);
        const body = parts[parts.length - 1];
        const condition = body.type === 'if_statement' ? children(body)[0].text : undefined;
        const object = body.type === 'object' ? body : body.descendantsOfType('object')[0];
        return { kind, name, of, condition, existing: /^resource \w+ '[^']*' existing/.test(node.text), body: value(object), line: node.startPosition.row + 1 };
    }
    const type = parts.find(isType);
    const rest = parts.slice(1).filter(it => it !== type);
    return { kind, name, type: type && type.text, decorators, value: rest.length ? value(rest[rest.length - 1]) : undefined, line: node.startPosition.row + 1 };
}

function read(parser, file) {
    const text = fs.readFileSync(file, 'utf8');
    const root = parser.parse(text).rootNode;
    const wrong = root.hasError ? root.descendantsOfType('ERROR').concat(missing(root)).map(it => it.startPosition.row + 1) : [];
    const declared = [];
    let decorators = [];
    for (const node of children(root)) {
        if (node.type === 'decorators') {
            decorators = children(node).map(it => it.text);
        } else if (node.type.endsWith('_declaration')) {
            declared.push(declaration(node, decorators));
            decorators = [];
        }
    }
    // A name is used where it is an identifier that neither is declared there nor is the key of a property.
    const used = root.descendantsOfType('identifier').filter(it => {
        const parent = it.parent;
        const isFirst = parent.namedChildren[0] && parent.namedChildren[0].id === it.id;
        return !(isFirst && (parent.type.endsWith('_declaration') || parent.type === 'object_property'));
    }).map(it => it.text);
    return { wrong, declared, used: [...new Set(used)], text };
}

function missing(node) {
    return node.isMissing ? [node] : node.children.flatMap(missing);
}

(async () => {
    await Parser.init();
    const parser = new Parser();
    parser.setLanguage(await Language.load(path.resolve(modules, 'tree-sitter-bicep/tree-sitter-bicep.wasm')));
    process.stdout.write(JSON.stringify(Object.fromEntries(files.map(it => [it, read(parser, it)]))));
})();
