/** What Adaptive Cards know of Markdown and no more: emphasis, lists, links to the web or to write to someone. Never HTML. */
let markdown;

function reader() {
    const it = globalThis.markdownit('zero', { html: false, linkify: false, breaks: true });
    it.enable(['emphasis', 'list', 'link', 'escape', 'newline']);
    it.validateLink = (url) => /^(https?|mailto):/i.test(url.trim());
    it.renderer.rules.link_open = (tokens, at, options, env, self) => {
        tokens[at].attrSet('rel', 'noopener noreferrer nofollow');
        return self.renderToken(tokens, at, options);
    };
    return it;
}

export function toHtml(text) {
    markdown ??= reader();
    return markdown.render(text);
}
