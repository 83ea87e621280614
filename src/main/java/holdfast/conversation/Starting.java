package holdfast.conversation;

import static java.util.stream.Collectors.toMap;

import holdfast.concern.Concern;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.conversation.Wish.Outcome;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.London;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes in what starts a matter: checks it, and starts it or says what is wrong. */
final class Starting {

    private final Acting acting;
    private final TakingUp takingUp;
    private final Citing citing;
    private final Processes processes;
    private final StartForms forms;
    private final Talks talks;
    private final Kin kin;
    private final Words words;
    private final Refusals refusals;
    private final Incomplete incomplete;

    Starting(Acting acting, Processes processes, StartForms forms, Talks talks, Words words) {
        this.acting = acting;
        this.takingUp = new TakingUp(acting);
        this.citing = new Citing(acting, processes, words);
        this.processes = processes;
        this.forms = forms;
        this.talks = talks;
        this.kin = new Kin(talks);
        this.words = words;
        this.refusals = new Refusals(words);
        this.incomplete = new Incomplete(words);
    }

    /** Its form, with what is known already, for those who may start it. */
    Outcome form(Wish wish) {
        return cannot(wish)
                .or(() -> citing.over(wish).map(sentence -> not(sentence)))
                .orElseGet(() -> again(wish, filled(talks.recalled(wish))));
    }

    /** Starts it, or only finds out what would become of it. */
    Outcome start(Wish wish, boolean tried) {
        return cannot(wish).orElseGet(() -> checked(wish, tried));
    }

    /** Who starts nothing here, and what this council's process does not know. */
    private Optional<Outcome> cannot(Wish wish) {
        if (wish.verb().equals("tell")) {
            return cannotTell(wish);
        }
        if (!wish.caller().roles().contains(Role.IRO)) {
            return Optional.of(not(words.say("refused.iro-only")));
        }
        var policy = inForce(wish);
        var refusal =
                switch (wish.verb()) {
                    case "notify" ->
                            policy.notification().isEmpty()
                                    ? Optional.of(new Refusal.NoNotification())
                                    : Optional.<Refusal>empty();
                    case "raise" -> formal(wish, policy);
                    case "praise" -> nobody(policy.goodPractice().isEmpty());
                    case "service" -> nobody(policy.serviceConcern().isEmpty());
                    default -> Optional.<Refusal>empty();
                };
        return refusal.map(it -> not(refusals.sentence(it, wish.caller(), policy)));
    }

    /** A formal stage that is named cannot be opened while the policy is incomplete. */
    private static Optional<Refusal> formal(Wish wish, Policy policy) {
        var named = !Typed.isNothing(wish.inputs().getOrDefault("stage", ""));
        return policy.gap().filter(_ -> named).map(gap -> new Refusal.Incomplete(gap.because()));
    }

    private Optional<Outcome> cannotTell(Wish wish) {
        var policy = inForce(wish);
        if (policy.changes().isEmpty()) {
            var refusal = new Refusal.NoChanges();
            return Optional.of(not(refusals.sentence(refusal, wish.caller(), policy)));
        }
        return new Duties(wish.caller(), policy).tells()
                ? Optional.empty()
                : Optional.of(not(words.say("refused.tell-only")));
    }

    private static Optional<Refusal> nobody(boolean told) {
        return told ? Optional.of(new Refusal.NobodyToTell()) : Optional.empty();
    }

    private static Outcome not(String sentence) {
        return new Outcome.Not(sentence, Optional.empty());
    }

    private Outcome checked(Wish wish, boolean tried) {
        var filled = filled(talks.recalled(wish));
        var said = new ArrayList<Text>();
        var opening = checking(wish, filled, said).opening(wish.verb(), links(wish));
        filled.together();
        citing.check(wish, opening, filled);
        if (!filled.isSound()) {
            return again(wish, filled);
        }
        var deed = new Deed(wish.caller(), wish.operation(), wish.shownIn(), said, tried);
        try {
            var done = citing.refused(wish, deed).orElseGet(() -> takingUp.start(deed, opening));
            return outcome(wish, done, filled, said);
        } catch (CalendarEnds e) {
            return not(words.ends(e));
        }
    }

    /**
     * What it goes on from: talks, the change from whose card it is raised, and what the words name
     * of a child nobody may speak for too.
     */
    private List<Reference> links(Wish wish) {
        return Stream.of(
                        talks.before(wish).stream(),
                        citing.cited(wish).map(Concern::ref).stream(),
                        kin.named(wish))
                .flatMap(refs -> refs)
                .distinct()
                .toList();
    }

    private Outcome outcome(Wish wish, Done done, Filled filled, List<Text> said) {
        return switch (done) {
            case Done.Recorded(var concern, var before) ->
                    new Outcome.Kept(
                            concern,
                            before ? words.say("news.before", concern.ref()) : news(wish, concern));
            case Done.Would(var change) ->
                    new Outcome.Would(change, said.stream().collect(toMap(Text::id, Text::words)));
            case Done.Refused(var refusal, var _) -> refused(wish, refusal, filled);
        };
    }

    private String news(Wish wish, Concern concern) {
        var news = words.say("news." + wish.verb(), concern.ref());
        return incomplete
                .why(concern, processes.of(concern).policy())
                .map(why -> news + " " + why)
                .orElse(news);
    }

    /** A refusal that is about fields stands beside each of them. */
    private Outcome refused(Wish wish, Refusal refusal, Filled filled) {
        var sentence = refusals.sentence(refusal, wish.caller(), inForce(wish));
        var fields = RefusedFields.of(refusal, wish.verb());
        if (fields.isEmpty()) {
            return not(sentence);
        }
        fields.forEach(field -> filled.wrong(field, sentence));
        return again(wish, filled);
    }

    private Outcome again(Wish wish, Filled filled) {
        return new Outcome.Again(
                citing.led(
                        wish,
                        forms.start(
                                wish.verb(),
                                wish.caller(),
                                inForce(wish),
                                filled,
                                wish.operation())));
    }

    private Filled filled(Wish wish) {
        return new Minimising(words).filled(wish.caller(), wish.inputs());
    }

    private Policy inForce(Wish wish) {
        return processes.inForce(wish.caller().authority()).policy();
    }

    private CheckingStart checking(Wish wish, Filled filled, List<Text> said) {
        var letters = Letters.into(said);
        var policy = inForce(wish);
        var today = London.day(acting.now());
        var days = new Checking(wish.caller(), policy, filled, words, today, letters);
        return new CheckingStart(wish.caller(), policy, filled, words, days, letters);
    }
}
