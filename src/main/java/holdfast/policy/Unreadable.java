package holdfast.policy;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in an author's words why a text is no YAML, by what the parser stumbled over. */
final class Unreadable {

    private static final String COLUMN =
            "this line does not begin in the column of the lines before it, or its hyphen is missing.";
    private static final Pattern KEY_ONLY = Pattern.compile("\\s*(- +)?[\\w-]+ *");
    private static final Pattern NO_SPACE = Pattern.compile("\\s*(- +)?[\\w-]+:\\S.*");
    private static final Pattern NO_COLON = Pattern.compile("(?!.*:( |$)).*");

    private final Problems problems;
    private final List<String> lines;

    Unreadable(Problems problems, String text) {
        this.problems = problems;
        this.lines = text.lines().toList();
    }

    void note(MarkedYAMLException e) {
        var found = requireNonNullElse(e.getProblem(), "");
        var at = Optional.ofNullable(e.getProblemMark());
        var began = Optional.ofNullable(e.getContextMark());
        var end = at.or(() -> began);
        if (found.startsWith("mapping values")) {
            end.ifPresent(this::colon);
        } else if (found.startsWith("could not find expected ':'")) {
            began.or(() -> at).ifPresent(this::key);
        } else if (found.startsWith("expected ','")) {
            end.ifPresent(mark -> bracket(mark, began.orElse(mark), found));
        } else if (found.startsWith("found unexpected end of stream")) {
            began.or(() -> at)
                    .ifPresent(mark -> note(mark, "this text has no closing quote. Add it."));
        } else if (found.startsWith("expected <block end>")) {
            end.ifPresent(mark -> block(mark, found));
        } else {
            note(end, found);
        }
    }

    private void colon(Mark mark) {
        var line = line(mark.getLine());
        var above = line(mark.getLine() - 1);
        if (!KEY_ONLY.matcher(before(line, mark.getColumn())).matches()) {
            note(mark, "a colon stands inside a text. Put the text in quotes.");
        } else if (NO_SPACE.matcher(above).matches()) {
            problems.note(mark.getLine(), 1, "", "a space is missing after the colon.");
        } else if (NO_COLON.matcher(above).matches()) {
            problems.note(mark.getLine(), 1, "", "a colon is missing after the key of this line.");
        } else {
            note(mark, COLUMN);
        }
    }

    private void key(Mark mark) {
        note(
                mark,
                NO_SPACE.matcher(line(mark.getLine())).matches()
                        ? "a space is missing after the colon."
                        : "a colon is missing after the key of this line.");
    }

    private void bracket(Mark mark, Mark opened, String found) {
        note(
                mark,
                "a comma is missing here, or the '%s' of line %d is not closed."
                        .formatted(found.contains("']'") ? "[" : "{", opened.getLine() + 1));
    }

    private void block(Mark mark, String found) {
        var before = before(line(mark.getLine()), mark.getColumn());
        if (before.isBlank() || !found.contains("scalar")) {
            note(mark, COLUMN);
        } else {
            var single = before.contains("'");
            note(
                    mark,
                    "%s ends the text before this. Use %s quotes around the whole text."
                            .formatted(
                                    single ? "an apostrophe" : "a quote",
                                    single ? "double" : "single"));
        }
    }

    private void note(Optional<Mark> mark, String found) {
        var text =
                "this cannot be read as YAML (%s). Check quotes, brackets and indentation here."
                        .formatted(found);
        mark.ifPresentOrElse(at -> note(at, text), () -> problems.note(1, 1, "", text));
    }

    private void note(Mark mark, String text) {
        problems.note(mark, "", text);
    }

    private String line(int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : "";
    }

    private static String before(String line, int column) {
        var most = line.codePointCount(0, line.length());
        return line.substring(0, line.offsetByCodePoints(0, Math.min(column, most)));
    }
}
