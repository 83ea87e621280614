package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Turns what was filled in about a concern into an act, or says beside each field what is wrong.
 */
final class CheckingAct {

    private final Caller caller;
    private final Process process;
    private final Policy policy;
    private final Concern concern;
    private final Filled filled;
    private final Words words;
    private final Checking days;
    private final Letters letters;

    CheckingAct(
            Caller caller,
            Process process,
            Concern concern,
            Filled filled,
            Words words,
            Checking days,
            Letters letters) {
        this.caller = caller;
        this.process = process;
        this.policy = process.policy();
        this.concern = concern;
        this.filled = filled;
        this.words = words;
        this.days = days;
        this.letters = letters;
    }

    /** The act a form would be; meant only when the form is sound. */
    Act act(String verb, OptionalInt number) {
        return switch (verb) {
            case "acknowledge" -> new Act.Acknowledge();
            case "answer" -> answer().answer();
            case "minutes" -> answer().minutes();
            case "convene" ->
                    new Act.Convene(
                            days.toCome("date", "mistake.meeting-day-needed"), text("place"));
            case "ask" -> new Act.Ask(days.needed("text", "mistake.ask-needed"));
            case "accept" -> accept();
            case "refuse" -> new Act.Refuse(reason());
            case "escalate" -> escalate();
            case "set" -> new Act.SetDue(workingDay());
            case "extend" -> new Act.GiveTime(longer(), reason());
            case "pass" -> new Act.Pass(peer(), text("reason"));
            case "wait" -> new Act.Wait(days.toCome("until", "mistake.wait-day-needed"), reason());
            case "done" -> new Act.Confirm(number.orElse(0));
            case "finished" -> new Act.Finish(number.orElse(0));
            case "redate" -> redate(number.orElse(0));
            case "withdraw" -> new Act.Withdraw(reason());
            case "void" -> new Act.Void(reason());
            default -> new CheckingBeside(policy, filled, words, days, letters).act(verb);
        };
    }

    private CheckingAnswer answer() {
        return new CheckingAnswer(caller, concern.subject(), filled, words, days, letters);
    }

    /** To the rung that is offered, where none is named, with the reason for passing one over. */
    private Act escalate() {
        var named = days.stage();
        var reason = text("reason");
        var rungs = new Rungs(concern, process, caller.directory());
        var over = named.isPresent() ? Optional.<Stage>empty() : rungs.passedOver();
        return over.map(stage ->
                        new Act.Escalate(
                                rungs.next().map(Stage::id),
                                reason.or(() -> Optional.of(letters.of(same(stage)))),
                                particulars()))
                .orElseGet(() -> new Act.Escalate(named, reason, particulars()));
    }

    private String same(Stage stage) {
        var role = stage.answeredBy().orElseThrow();
        return words.say("said.same", caller.serving(role, concern, process), stage.title());
    }

    /** One of those to whom it may be passed. */
    private PersonId peer() {
        var typed = filled.needed("person", "mistake.whom-needed");
        var found = Persons.find(caller.directory(), typed);
        if (!filled.isSound()) {
            return caller.id();
        }
        Persons.wrong(words, caller.directory(), found)
                .ifPresent(sentence -> filled.wrong("person", sentence));
        var person = found instanceof Persons.Found.One(var one) ? one : caller.person();
        if (filled.isSound() && !Peers.of(caller.directory(), policy, concern).contains(person)) {
            filled.wrong("person", words.say("mistake.no-peer", person.name()));
        }
        return person.id();
    }

    private Text.Ref reason() {
        return days.needed("reason", "mistake.reason-needed");
    }

    private Optional<Text.Ref> text(String id) {
        return filled.text(id).map(letters::of);
    }

    /** A day to come on which there is somebody to answer. */
    private LocalDate workingDay() {
        var day = days.toCome("by", "mistake.answer-day-needed");
        try {
            var open = London.day(process.onWorkingDay(London.nine(day)));
            if (filled.isSound() && !open.equals(day)) {
                filled.wrong("by", words.say("mistake.closed-day", day, open));
            }
        } catch (CalendarEnds _) {
            return day; // which the ruling refuses, and says up to when
        }
        return day;
    }

    /** A day after the one that stands now. */
    private LocalDate longer() {
        filled.needed("until", "mistake.more-time-needed");
        return days.notBefore("until", days.today())
                .or(() -> concern.standing().entry().map(stay -> stay.due().plusDays(1)))
                .orElse(days.today());
    }

    /** The IRO who names no day agrees to the one that was asked for. */
    private Act redate(int n) {
        var proposed =
                concern.action(n)
                        .flatMap(AgreedAction::proposed)
                        .filter(_ -> caller.rolesFor(concern, process).contains(Role.IRO))
                        .filter(_ -> !filled.said("date"));
        var day = proposed.orElseGet(() -> days.toCome("date", "mistake.day-needed"));
        return new Act.Redate(n, day, text("reason"));
    }

    /** What a stage needs filled in, and was not known yet. */
    private Map<String, Text.Ref> particulars() {
        var said = new HashMap<String, Text.Ref>();
        needs(policy).forEach(id -> text(id).ifPresent(ref -> said.put(id, ref)));
        return Map.copyOf(said);
    }

    /** All that any stage of the policy needs filled in. */
    static Stream<String> needs(Policy policy) {
        return policy.stages().stream().map(Stage::needs).flatMap(ids -> ids.stream()).distinct();
    }

    /** With several children there may be an outcome for each. */
    private Act accept() {
        var said = new HashMap<String, Text.Ref>();
        Stream.concat(Stream.of("text", "outcome"), outcomes(concern))
                .forEach(id -> text(id).ifPresent(ref -> said.put(id, ref)));
        return new Act.Accept(
                Map.copyOf(said), days.notAfterToday("child-told", "mistake.date-ahead"));
    }

    /** The input ids of the outcomes for each of several children. */
    static Stream<String> outcomes(Concern concern) {
        return concern.children().size() < 2
                ? Stream.empty()
                : concern.children().stream().map(ChildId::number).map("outcome-"::concat);
    }
}
