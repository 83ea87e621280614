package holdfast.conversation;

import holdfast.card.Card.Fact;
import holdfast.card.Card.Said;
import holdfast.card.Field;
import holdfast.card.UserText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in a form that was filled in, as it is read back: chosen, dated, and in words. */
final class Filling {

    /** The stage is read back by its name and day, with the concern. */
    private static final Set<String> SHOWN = Set.of("stage");

    private final Questions questions;

    Filling(Words words) {
        this.questions = new Questions(words);
    }

    /** What was chosen, and the days. */
    List<Fact> facts(List<Field> fields) {
        return filled(fields)
                .filter(field -> !(field instanceof Field.Words))
                .filter(field -> !SHOWN.contains(field.id()))
                .map(field ->
                        new Fact(
                                field.label().text(),
                                new UserText(questions.shown(field, field.value())).inline()))
                .toList();
    }

    /** What was said in words. */
    static List<Said> said(List<Field> fields) {
        return filled(fields)
                .filter(Field.Words.class::isInstance)
                .map(field -> new Said(field.label().text(), new UserText(field.value())))
                .toList();
    }

    private static Stream<Field> filled(List<Field> fields) {
        return fields.stream().filter(field -> isSaid(field) && !isAlone(field, fields));
    }

    private static boolean isSaid(Field field) {
        return !Typed.isNothing(field.value());
    }

    /** Somebody who stands in a row by themself does nothing. */
    private static boolean isAlone(Field field, List<Field> fields) {
        var row = field.id().replaceAll("\\D", "");
        return field.id().equals("person" + row)
                && !row.isEmpty()
                && fields.stream()
                        .filter(other -> Set.of("action" + row, "date" + row).contains(other.id()))
                        .noneMatch(Filling::isSaid);
    }
}
