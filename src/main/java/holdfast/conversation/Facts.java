package holdfast.conversation;

import holdfast.card.Card.Fact;
import holdfast.card.UserText;
import holdfast.people.ChildId;
import holdfast.people.Team;
import holdfast.policy.Category;
import holdfast.policy.Policy;
import holdfast.workingday.London;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is known of a concern at a glance: team, category, stage, who answers, by when. */
final class Facts {

    private final Words words;

    Facts(Words words) {
        this.words = words;
    }

    List<Fact> of(View view) {
        var concern = view.concern();
        var facts = new ArrayList<Fact>();
        facts.add(fact("team", team(view.caller(), view.child())));
        facts.add(fact("category", category(view.process().policy(), concern.category())));
        view.stage().ifPresent(stage -> facts.add(fact("stage", stage.title())));
        facts.add(fact("iro", view.iro()));
        if (concern.open()) {
            facts.add(fact("answers", view.answerer()));
        }
        due(view).forEach(facts::add);
        if (concern.open()) {
            whole(view).forEach(facts::add);
        }
        return facts;
    }

    private Stream<Fact> due(View view) {
        return view.concern().standing().awaited().stream()
                .flatMap(stay ->
                        Stream.concat(
                                Stream.of(fact("due", words.say("fact.day", stay.due()))),
                                stay.acknowledged().stream()
                                        .map(seen ->
                                                fact(
                                                        "acknowledged",
                                                        words.say(
                                                                "fact.by-at",
                                                                view.caller().name(seen.by()),
                                                                seen.at())))));
    }

    private Stream<Fact> whole(View view) {
        var left = view.process().left(view.concern(), London.day(view.now())).orElse(0);
        return view.concern().whole().stream()
                .map(whole -> fact("whole", words.say("fact.left", left, whole)));
    }

    Fact fact(String key, String value) {
        return new Fact(words.say("fact." + key), new UserText(value).inline());
    }

    static String team(Caller caller, ChildId child) {
        return caller.directory()
                .child(child)
                .flatMap(there -> caller.directory().team(there.team()))
                .map(Team::name)
                .orElse("");
    }

    static String category(Policy policy, String id) {
        return policy.category(id).map(Category::title).orElse(id);
    }
}
