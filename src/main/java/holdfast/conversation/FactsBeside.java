package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.card.Card.Fact;
import holdfast.concern.Concern.Track;
import holdfast.concern.Standing;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known beside the stage and its answer: the meeting, waiting, Cafcass, other matters. */
final class FactsBeside {

    private final Words words;

    FactsBeside(Words words) {
        this.words = words;
    }

    List<Fact> of(View view) {
        var facts = new ArrayList<Fact>();
        if (view.concern().open()) {
            meeting(view).forEach(facts::add);
            waiting(view.concern().standing())
                    .filter(until -> !view.today().isAfter(until))
                    .ifPresent(until -> facts.add(fact("waiting", words.say("fact.day", until))));
            overrun(view).forEach(facts::add);
        }
        view.concern().tracks().stream()
                .filter(track -> Confidence.may(view, track.track(), track.state()))
                .forEach(track -> facts.add(fact(track.track(), state(track))));
        words(view).forEach(facts::add);
        if (!view.concern().links().isEmpty()) {
            facts.add(fact("links", joined(view.concern().links().stream().map(Object::toString))));
        }
        return facts;
    }

    /** Whether it is on the child's record, and how long its words are kept. */
    private Stream<Fact> words(View view) {
        var kept = view.concern().kept();
        var record =
                kept.filed()
                        .map(on -> words.say("fact.day", on))
                        .or(() ->
                                Optional.of(words.say("fact.unfiled"))
                                        .filter(_ -> kept.isUnfiled()))
                        .filter(_ -> kept.left() && kept.needsFiling());
        return Stream.of(
                        record.map(state -> fact("filed", state)),
                        kept.onHold()
                                .filter(_ -> Confidence.mayKnowOfHolds(view))
                                .map(since -> fact("hold", words.say("fact.since", since))),
                        kept.erased().map(on -> fact("erased", words.say("fact.day", on))))
                .flatMap(Optional::stream);
    }

    private static Optional<LocalDate> waiting(Standing standing) {
        return standing instanceof Standing.Recorded recorded
                ? recorded.waiting()
                : standing.entry().flatMap(stay -> stay.clock().waiting());
    }

    private Fact fact(String key, String value) {
        return Facts.fact(words, key, value);
    }

    private static String joined(Stream<String> names) {
        return names.collect(joining(", "));
    }

    private Stream<Fact> meeting(View view) {
        var called = view.stay().map(StageEntry::progress).flatMap(progress -> progress.meeting());
        var asked =
                view.stage()
                        .flatMap(Stage::meeting)
                        .filter(_ -> called.isPresent() || meets(view))
                        .map(Meeting::attend)
                        .filter(roles -> !roles.isEmpty());
        return Stream.concat(
                called.map(day -> fact("meeting", words.say("fact.day", day))).stream(),
                asked
                        .map(roles ->
                                roles.stream()
                                        .map(role ->
                                                words.say(
                                                        "fact.who",
                                                        view.holders(role),
                                                        words.role(role))))
                        .map(names -> fact("attend", joined(names)))
                        .stream());
    }

    /** Whether the stage asks for a meeting, rather than only offering one. */
    static boolean meets(View view) {
        return view.stage()
                .filter(stage ->
                        stage.asksFor(Stage.Deed.CONVENE) || stage.asksFor(Stage.Deed.MINUTES))
                .isPresent();
    }

    /** The day it would end on full-length stages, when that is too late. */
    private Stream<Fact> overrun(View view) {
        return view
                .process()
                .projected(view.concern(), view.today())
                .filter(end -> view.concern().whole().filter(end::isAfter).isPresent())
                .map(end -> fact("projected", words.say("fact.day", end)))
                .stream();
    }

    private String state(Track track) {
        var level = track.state().startsWith("level-");
        return level
                ? words.say("track.level", track.state().substring("level-".length()), track.on())
                : words.say("track." + track.state(), track.on());
    }
}
