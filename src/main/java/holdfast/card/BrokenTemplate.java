package holdfast.card;

import java.util.List;

/** A card template that cannot be used, with every problem its author must put right. */
public final class BrokenTemplate extends RuntimeException {

    private final List<String> problems;

    BrokenTemplate(String name, List<String> problems) {
        super(
                "Card template %s has %d %s:\n  %s"
                        .formatted(
                                name,
                                problems.size(),
                                problems.size() == 1 ? "problem" : "problems",
                                String.join("\n  ", problems)));
        this.problems = List.copyOf(problems);
    }

    /** Each problem: where it is, what was found, what would do. */
    public List<String> problems() {
        return problems;
    }
}
