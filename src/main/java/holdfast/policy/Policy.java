package holdfast.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A council's process for a concern, in one edition: what may be raised, who answers, and in how
 * many days. A concern keeps the edition it was raised under.
 *
 * @param id its short name, such as {@code buckinghamshire}
 * @param edition year and month, such as {@code 2021-09}
 * @param hash SHA-256 of the file's text in UTF-8, in hexadecimal: two files are the same edition
 *     only when their hashes are equal
 * @param source the council's own document that this puts into data
 * @param wholeProcess the limit of all formal stages together, where the council sets one
 */
public record Policy(
        String id,
        String edition,
        String hash,
        String council,
        String title,
        String source,
        List<Category> categories,
        Stage notification,
        List<Stage> stages,
        Optional<WholeProcess> wholeProcess,
        Decision decision) {

    public Policy {
        categories = List.copyOf(categories);
        stages = List.copyOf(stages);
    }

    /** A formal stage, or the notification. */
    public Optional<Stage> stage(StageId wanted) {
        if (wanted.equals(StageId.NOTIFICATION)) {
            return Optional.of(notification);
        }
        return stages.stream().filter(stage -> stage.id().equals(wanted)).findFirst();
    }

    /**
     * What an IRO is offered after this one; none after the last. A notification leads to the first
     * stage.
     */
    public Optional<Stage> next(StageId from) {
        if (from.equals(StageId.NOTIFICATION)) {
            return stages.stream().findFirst();
        }
        return IntStream.range(1, stages.size())
                .filter(i -> stages.get(i - 1).id().equals(from))
                .mapToObj(stages::get)
                .findFirst();
    }

    /** A category by its number, counted from 1, or by its id. */
    public Optional<Category> category(String numberOrId) {
        var wanted = numberOrId.strip();
        return categories.stream()
                .filter(category ->
                        category.id().equalsIgnoreCase(wanted)
                                || Integer.toString(category.number()).equals(wanted))
                .findFirst();
    }
}
