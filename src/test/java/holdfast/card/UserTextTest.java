package holdfast.card;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class UserTextTest {

    @Test
    void is_a_block_a_line_with_blank_lines_as_space() {
        assertThat(new UserText("One\ntwo\r\n\r\nthree\n \n\t\nfour\n").blocks().toString())
                .isEqualTo(
                        """
                        [{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"One"}]},\
                        {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"two"}],"spacing":"None"},\
                        {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"three"}],"spacing":"Medium"},\
                        {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"four"}],"spacing":"ExtraLarge"}]\
                        """);
    }

    @Test
    void is_no_block_when_there_is_nothing_to_see() {
        assertThat(new UserText("").blocks()).isEmpty();
        assertThat(new UserText(" \n\u0000\n").blocks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    see {{DATE(2020-01-01T00:00:00Z)}} | see {¦{DATE(2020-01-01T00:00:00Z)}} | the client's function
                    {{{{TIME(x)}} {a}                  | {¦{¦{¦{TIME(x)}} {a}               | braces in a row
                    <at>Director</at> at <AT id=1>     | <¦at>Director<¦/at> at <¦AT id=1>  | a mention
                    **b** [c](http://d) ${$root.ref} <b> \\ `q` | **b** [c](http://d) ${$root.ref} <b> \\ `q` | runs take no Markdown
                    """)
    void is_cut_into_runs_where_it_would_do_something(String typed, String runs, String because) {
        assertThat(runs(typed)).as(because).isEqualTo(runs);
        assertThat(runs(typed).replace("¦", "")).isEqualTo(typed);
    }

    @Test
    void keeps_its_words_when_a_template_shows_it() {
        var facts = new JsonMapper().createObjectNode();
        facts.set("said", new UserText("${$root.secret} {{TIME(x)}}").blocks());
        facts.put("secret", "hidden");

        assertThat(Template.of("t", "{\"body\": [\"${said}\"]}").expand(facts).toString())
                .isEqualTo(
                        """
                        {"body":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"${$root.secret} {"},\
                        {"type":"TextRun","text":"{TIME(x)}}"}]}]}\
                        """);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a\u202eb    | \u2068a\u202eb\u2069      | an override ends with the line
                    \u2067a     | \u2068\u2067a\u2069\u2069      | an isolate left open is ended
                    \u2067a\u2069    | \u2068\u2067a\u2069\u2069      | one that is ended needs no more
                    a\u2069\u202eb   | \u2068\u2068a\u2069\u202eb\u2069    | an end too many ends nothing of ours
                    \u2069\u2066a    | \u2068\u2068\u2069\u2066a\u2069\u2069    | both
                    سلام   | سلام       | words without controls are left alone
                    """)
    void keeps_direction_controls_to_itself(String typed, String shown, String because) {
        assertThat(runs(typed)).as(because).isEqualTo(shown);
        assertThat(new UserText(typed).inline()).as(because).isEqualTo(shown);
    }

    @Test
    void loses_control_characters_and_halves_of_characters() {
        var typed = "a\u0000b\u001b[1mc\u0007\u007f\u0085d\u009be\tf\ud83dg\udc00 \ud83d\ude00";

        assertThat(runs(typed)).isEqualTo("ab[1mcde\tf\ufffdg\ufffd \ud83d\ude00");
        assertThat(new UserText(typed).inline())
                .isEqualTo("ab\\[1mcde f\ufffdg\ufffd \ud83d\ude00");
    }

    @Test
    void is_one_line_where_it_stands_in_a_text() {
        assertThat(new UserText(" a\nb\r\nc\u2028d ").inline()).isEqualTo("a b c d");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Anne-Marie O'Brien (North), 2.5 FTE & co. | Anne-Marie O'Brien (North), 2\\.5 FTE & co.
                    **b** _i_ ~~s~~ `c`      | \\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\`
                    [click](https://evil)    | \\[click\\](https:\\//evil)
                    ![](x) \\ &amp; &#60; R&D | !\\[\\](x) \\\\ \\&amp; \\&#60; R&D
                    <script> </b> <!-- a < b <3 | \\<script> \\</b> \\<!-- a < b <3
                    <at>Director</at>        | \\<at>Director\\</at>
                    {{DATE(x)}} {{{          | \\{\\{DATE(x)}} \\{\\{\\{
                    www.evil.com jo@evil.uk  | www\\.evil\\.com jo\\@evil\\.uk
                    halves: < { @ <          | halves: < \\{ \\@ \\<
                    # a # b                  | \\# a # b
                    > a > b                  | \\> a > b
                    - a - b                  | \\- a - b
                    + a                      | \\+ a
                    1. a 2. b                | 1\\. a 2. b
                    1) a                     | 1\\) a
                    --- -5                   | \\--- -5
                    """)
    void escapes_what_markdown_would_take_up(String typed, String escaped) {
        assertThat(new UserText(typed).inline()).isEqualTo(escaped);
    }

    private static String runs(String line) {
        return new UserText(line)
                .blocks().path(0).path("inlines").values().stream()
                        .map(run -> run.path("text").stringValue())
                        .collect(joining("¦"));
    }
}
