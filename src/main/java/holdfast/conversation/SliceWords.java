package holdfast.conversation;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import holdfast.people.PersonId;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.Category;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.summary.Slice;
import holdfast.summary.Slice.Condition;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a slice takes, in words: {@code Stage 1, Aylesbury Children in Care Team}. */
final class SliceWords {

    private final Words words;
    private final Caller caller;
    private final Policy policy;

    SliceWords(Words words, Caller caller, Policy policy) {
        this.words = words;
        this.caller = caller;
        this.policy = policy;
    }

    String of(Slice slice) {
        var span = slice.span().map(it -> words.say("slice.span", day(it.from()), day(it.to())));
        return Stream.concat(slice.conditions().stream().map(this::of), span.stream())
                .collect(joining(", "));
    }

    private String day(LocalDate day) {
        return words.say("fact.day", day);
    }

    private String of(Condition condition) {
        var value = condition.value();
        return switch (condition.by()) {
            case MATTER, STANDING, LATE, CAFCASS, AMISS, MILESTONE, AGE, DUE ->
                    words.say("slice." + condition.by().name().toLowerCase(ROOT) + "." + value);
            case STAGE, REACHED -> policy.stage(new StageId(value)).map(Stage::title).orElse(value);
            case TEAM, WITH ->
                    caller.directory().team(new TeamId(value)).map(Team::name).orElse(value);
            case IRO ->
                    value.isEmpty()
                            ? words.say("caseload.nobody")
                            : caller.name(new PersonId(value));
            case CATEGORY ->
                    value.isEmpty()
                            ? words.say("status.category")
                            : policy.category(value).map(Category::title).orElse(value);
        };
    }
}
