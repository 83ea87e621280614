package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Form;
import holdfast.card.Field;
import holdfast.people.ChildId;
import holdfast.policy.Event;
import holdfast.policy.Period;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The forms that start a matter, with what the council's policy needs filled in. */
final class StartForms {

    /** What a notification and a formal concern may say besides child, category and words. */
    private static final List<String> BESIDES =
            List.of(
                    "impact",
                    "child-view",
                    "informal",
                    "sought",
                    "needed",
                    "source",
                    "decision",
                    "review",
                    "by",
                    "stage",
                    "reason",
                    "urgent");

    /** What may be written in the place of a call for help. */
    private static final Set<String> TELLING = Set.of("notify", "raise", "tell");

    private final Words words;
    private final Choices choices;
    private final InstantSource clock;

    StartForms(Words words, InstantSource clock) {
        this.clock = clock;
        this.words = words;
        this.choices = new Choices(words);
    }

    /** The form, with what is filled in and what is wrong with it. */
    Form start(String verb, Caller caller, Policy policy, Filled filled, String draft) {
        var asking = new Asking(words, filled.inputs(), filled.mistakes());
        var data = Data.of("card", draft, "arg", draft);
        return new Form(
                words.say("form." + title(verb, policy)),
                lead(verb, caller, policy, filled),
                filled.isSound() ? "" : words.say("form.wrong", filled.mistakes().size()),
                all(verb, caller, policy, filled, asking),
                List.of(
                        Button.of(verb, words.say("button.send"), data).positive(),
                        Button.of("cancel", words.say("button.cancel"), data).ignoringInputs(),
                        Button.of(OneByOne.VERB, words.say("button.ask-me"), data).secondary()));
    }

    private String lead(String verb, Caller caller, Policy policy, Filled filled) {
        var about = words.say("form.about-the-child");
        var lead =
                TELLING.contains(verb)
                        ? words.inert(Signpost.of(policy, words)) + " " + about
                        : about;
        return Unlisted.asks(caller, verb, filled.inputs())
                ? words.say("form.unlisted") + " " + lead
                : lead;
    }

    /** Of a child who is not on the list, the manager is asked for next. */
    private List<Field> all(
            String verb, Caller caller, Policy policy, Filled filled, Asking asking) {
        var fields = new ArrayList<>(fields(verb, caller, policy, filled, asking));
        if (Unlisted.asks(caller, verb, filled.inputs())) {
            fields.add(1, new Unlisted(caller, policy, words).field(asking));
        }
        return fields;
    }

    private static String title(String verb, Policy policy) {
        return isInformal(verb, policy) ? "raise-informally" : verb;
    }

    /** Whether it is raised informally, since no formal stage can be opened. */
    private static boolean isInformal(String verb, Policy policy) {
        return verb.equals("raise") && policy.gap().isPresent();
    }

    private List<Field> fields(
            String verb, Caller caller, Policy policy, Filled filled, Asking asking) {
        return switch (verb) {
            case "praise" ->
                    List.of(
                            child(caller, asking, false),
                            asking.choice("team", choices.teams(caller.directory()), false),
                            asking.words("text", true));
            case "service" -> List.of(asking.words("text", true));
            case "tell" ->
                    List.of(
                            child(Care.ofTeller(caller, policy), asking, true),
                            asking.choice("change", Picks.changes(policy).options(), true),
                            asking.words("text", true));
            case "talked" ->
                    List.of(
                            child(caller, asking, true),
                            asking.line("with", true),
                            asking.words("text", true));
            default -> matter(verb, caller, policy, filled, asking);
        };
    }

    private List<Field> matter(
            String verb, Caller caller, Policy policy, Filled filled, Asking asking) {
        var fields = new ArrayList<Field>();
        fields.add(child(caller, asking, true));
        fields.add(asking.choice("category", Picks.categories(policy).options(), true));
        fields.add(asking.words("text", true));
        var stage = stage(verb, policy, filled);
        var needs = needs(stage, filled, policy);
        var asked = asked(verb, policy, stage);
        BESIDES.stream()
                .filter(id -> asked.contains(id) || needs.contains(id) || filled.concerns(id))
                .forEach(id -> fields.add(besides(id, needs.contains(id), asking, policy)));
        return fields;
    }

    /** One of the IRO's own. */
    private Field child(Caller caller, Asking asking, boolean required) {
        return child(Care.ofIro(caller), asking, required);
    }

    /**
     * One of those somebody may speak of; what no choice would show comes back as it was typed. An
     * IRO may write of a child who is on nobody's list yet.
     */
    private Field child(Care care, Asking asking, boolean required) {
        var numbers = Children.numbers(asking.value("child"));
        var other =
                numbers.isEmpty()
                        ? care.children().isEmpty()
                        : care.child(new ChildId(numbers.getFirst())).isEmpty();
        return numbers.size() > 1 || care.isIros() && other
                ? asking.line("child", required)
                : asking.pick(
                        "child",
                        choices.children(care, London.day(clock.instant())),
                        required,
                        "children");
    }

    private static Optional<Stage> stage(String verb, Policy policy, Filled filled) {
        return verb.equals("notify") || isInformal(verb, policy)
                ? policy.notification()
                : filled.text("stage")
                        .flatMap(typed -> Stages.find(policy, typed))
                        .flatMap(policy::stage)
                        .or(() -> policy.stages().stream().findFirst());
    }

    /** An urgent matter need not have been talked about, where the policy lets that be skipped. */
    private static Set<String> needs(Optional<Stage> stage, Filled filled, Policy policy) {
        var needs = new TreeSet<>(stage.map(Stage::needs).orElse(Set.of()));
        if (stage.filter(StartForms::countsFromReview).isPresent()) {
            needs.add("review");
        }
        if (filled.said("urgent")
                && policy.informal().map(Policy.Informal::skippable).orElse(true)) {
            needs.remove("informal");
        }
        return needs;
    }

    private static boolean countsFromReview(Stage stage) {
        return stage.within().flatMap(Period::from).filter(Event.REVIEW::equals).isPresent();
    }

    private static Set<String> asked(String verb, Policy policy, Optional<Stage> stage) {
        var asked = new TreeSet<>(Set.of("impact"));
        if (verb.equals("raise")) {
            asked.addAll(BESIDES);
            asked.remove("by");
        }
        if (isInformal(verb, policy)) {
            asked.removeAll(Set.of("stage", "reason"));
        }
        if (stage.filter(Stage::iroMaySetDue).isPresent()) {
            asked.add("by");
        }
        return asked;
    }

    private Field besides(String id, boolean required, Asking asking, Policy policy) {
        return switch (id) {
            case "by", "review" -> asking.day(id, required);
            case "stage" -> asking.choice(id, choices.stages(policy), required);
            case "source" -> asking.choice(id, choices.sources(), required);
            default -> asking.words(id, required);
        };
    }

    /** What a typed line must say before there is anything to read back. */
    static boolean isWhole(String verb, Map<String, String> inputs) {
        return switch (verb) {
            case "praise" ->
                    inputs.containsKey("text")
                            && (inputs.containsKey("child") || inputs.containsKey("team"));
            case "service" -> inputs.containsKey("text");
            case Restricting.VERB -> inputs.keySet().containsAll(Set.of("child", "people"));
            case SigningOff.VERB -> !Typed.isNothing(inputs.getOrDefault("year", ""));
            case "tell" -> inputs.keySet().containsAll(Set.of("child", "change", "text"));
            case "talked" -> inputs.keySet().containsAll(Set.of("child", "with", "text"));
            default -> inputs.size() > 2;
        };
    }
}
