package holdfast.conversation;

import holdfast.card.Card.Form;
import holdfast.card.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which order a form's fields are asked for, one at a time. What is known is never asked again,
 * and nothing is asked that means nothing beside what was answered before.
 *
 * @param form as it was checked, with what is wrong
 * @param inputs what was answered; a blank is a question that was skipped
 */
record Steps(Form form, Map<String, String> inputs) {

    /** What was answered wrongly comes first, then what was not asked yet, then what is missing. */
    Optional<Field> next() {
        return Stream.of(
                        fields().filter(field -> isWrong(field) && isAnswered(field)),
                        fields().filter(this::isOpen),
                        fields().filter(Steps::isWrong))
                .flatMap(fields -> fields)
                .findFirst();
    }

    /** The last before this one that was answered or skipped. */
    Optional<Field> before(String id) {
        return fields().takeWhile(field -> !field.id().equals(id))
                .filter(field -> inputs.containsKey(field.id()))
                .reduce((_, later) -> later);
    }

    /** What may be left out and was not asked yet. */
    List<String> optional() {
        return fields().filter(field -> isOpen(field) && !isNeeded(field)).map(Field::id).toList();
    }

    Optional<Field> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    /** Whether nothing could be sent without it. */
    static boolean isNeeded(Field field) {
        return field.required() || isWrong(field);
    }

    /** Whether it is needed, and nothing stands in it. */
    static boolean isMissing(Field field) {
        return isNeeded(field) && Typed.isNothing(field.value());
    }

    private Stream<Field> fields() {
        return form.fields().stream();
    }

    private static boolean isWrong(Field field) {
        return !field.mistake().isBlank();
    }

    boolean isAnswered(Field field) {
        return isSaid(field.id());
    }

    private boolean isSaid(String id) {
        return !Typed.isNothing(inputs.getOrDefault(id, ""));
    }

    private boolean isOpen(Field field) {
        return !inputs.containsKey(field.id())
                && (isWrong(field) || Typed.isNothing(field.value()))
                && (isNeeded(field) || means(field.id()));
    }

    /** Whether a question means anything beside what was answered. */
    private boolean means(String id) {
        return switch (id) {
            case "reason" -> field("stage").isEmpty() || isSaid("stage");
            case "decision" -> field("source").isEmpty() || "review".equals(inputs.get("source"));
            case "team" -> !isSaid("child");
            default -> meansInRow(id);
        };
    }

    /** Actions belong to what will be done; who and when belong to an action. */
    private boolean meansInRow(String id) {
        var row = id.replaceAll("\\D", "");
        return switch (id.replaceAll("\\d", "")) {
            case "action" ->
                    field("position").isEmpty() || "will-do".equals(inputs.get("position"));
            case "person", "date" -> row.isEmpty() || isSaid("action" + row);
            default -> true;
        };
    }
}
