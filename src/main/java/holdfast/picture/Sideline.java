package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.people.Role;
import holdfast.picture.Box.Place;
import holdfast.picture.Box.Shape;
import holdfast.picture.Way.Track;
import holdfast.policy.Policy;
import holdfast.policy.Policy.Change;
import holdfast.policy.Policy.Changes;
import holdfast.policy.Tracks.Cafcass;
import holdfast.policy.Tracks.Cause;
import holdfast.policy.Tracks.Complaint;
import holdfast.policy.Tracks.Hearing;
import holdfast.policy.Tracks.Legal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What runs beside the stages, and what is only told: a column of boxes. */
final class Sideline {

    static final double WIDTH = 208;

    private final Policy policy;
    private final Words words;
    private final Walked walked;
    private final Days days;

    Sideline(Policy policy, Words words, Walked walked) {
        this.policy = policy;
        this.words = words;
        this.walked = walked;
        this.days = new Days(words);
    }

    /** The boxes from the top, headings among them. */
    List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        var tracks = policy.tracks();
        boxes.add(head("beside", words.say("beside"), words.say("beside.lead")));
        boxes.add(judging(policy.decision()));
        boxes.add(box(Track.CAFCASS, words.say("cafcass"), cafcass(tracks.cafcass())));
        tracks.legal()
                .ifPresent(legal -> boxes.add(box(Track.LEGAL, words.say("legal"), legal(legal))));
        tracks.complaint()
                .ifPresent(it ->
                        boxes.add(box(Track.COMPLAINT, words.say("complaint"), complaint(it))));
        tracks.hearing()
                .ifPresent(it -> boxes.add(box(Track.HEARING, words.say("hearing"), hearing(it))));
        policy.changes()
                .ifPresent(it -> boxes.add(box(Track.CHANGE, words.say("change"), change(it))));
        if (policy.goodPractice().isPresent() || policy.serviceConcern().isPresent()) {
            boxes.add(head("telling", words.say("telling"), words.say("telling.lead")));
        }
        policy.goodPractice()
                .ifPresent(it -> boxes.add(box(Track.GOOD_PRACTICE, it.title(), telling(it))));
        policy.serviceConcern()
                .ifPresent(it -> boxes.add(box(Track.SERVICE_CONCERN, it.title(), telling(it))));
        return boxes;
    }

    private static Box head(String id, String title, String lead) {
        return Box.of(
                id,
                Shape.HEAD,
                WIDTH,
                List.of(Paragraph.of(Face.TITLE, title), Paragraph.of(Face.SMALL, lead)),
                Place.UNTOUCHED);
    }

    private Box box(Track track, String title, Stream<Paragraph> text) {
        var all = new ArrayList<Paragraph>();
        all.add(Paragraph.of(Face.TITLE, title));
        all.addAll(walked.beside(track, words));
        all.addAll(text.toList());
        var id = track.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Box.of(
                id, Shape.STEP, WIDTH, all, walked.has(track) ? Place.PASSED : Place.UNTOUCHED);
    }

    private Box judging(Policy.Decision decision) {
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, words.say("judging")));
        text.add(text(words.say("judging.lead")));
        decision.remind()
                .ifPresent(every -> text.add(labelled("judging.remind", days.every(every))));
        text.addAll(source(decision.source()).toList());
        return Box.of("judging", Shape.STEP, WIDTH, text, Place.UNTOUCHED);
    }

    private Stream<Paragraph> cafcass(Cafcass cafcass) {
        var asked =
                Arrays.stream(Cause.values())
                        .filter(cafcass.question()::contains)
                        .map(cause -> words.say("cause." + cause.name().toLowerCase(Locale.ROOT)))
                        .collect(joining(", "));
        return Stream.of(
                        Stream.of(text(words.say("cafcass.open")), text(cafcass.advice())),
                        some("cafcass.first", cafcass.discussWith()),
                        asked.isEmpty()
                                ? Stream.<Paragraph>empty()
                                : Stream.of(labelled("cafcass.asked", asked)),
                        some("tell", cafcass.tell()),
                        source(cafcass.source()))
                .flatMap(each -> each);
    }

    private Stream<Paragraph> legal(Legal legal) {
        var levels =
                legal.levels().stream()
                        .map(level ->
                                Paragraph.joined(
                                        Stream.of(
                                                        Stream.of(
                                                                Paragraph.labelled(
                                                                        words.say(
                                                                                "level",
                                                                                level.number()),
                                                                        level.title() + ".")),
                                                        level.suits().stream()
                                                                .map(suits -> text(suits + ".")),
                                                        level.agreedBy().stream()
                                                                .map(role ->
                                                                        labelled(
                                                                                "level.agreed",
                                                                                words.role(role)
                                                                                        + ".")))
                                                .flatMap(each -> each)
                                                .toList()));
        return Stream.of(levels, some("tell", legal.tell()), source(legal.source()))
                .flatMap(each -> each);
    }

    private Stream<Paragraph> complaint(Complaint complaint) {
        return Stream.of(
                        some("complaint.by", complaint.by()),
                        some("tell", complaint.tell()),
                        source(complaint.source()))
                .flatMap(each -> each);
    }

    private Stream<Paragraph> change(Changes changes) {
        var kinds = changes.kinds().stream().map(Change::title).collect(joining("; "));
        return Stream.of(
                        some("complaint.by", changes.by()),
                        Stream.of(labelled("change.kinds", kinds)),
                        source(changes.source()))
                .flatMap(each -> each);
    }

    private Stream<Paragraph> hearing(Hearing hearing) {
        return Stream.of(
                        Stream.of(labelled("remind", days.before(hearing.remind()))),
                        some("hearing.tell", hearing.tell()),
                        source(hearing.source()))
                .flatMap(each -> each);
    }

    private Stream<Paragraph> telling(Policy.Telling telling) {
        return Stream.concat(some("telling.to", telling.to()), source(telling.source()));
    }

    private Stream<Paragraph> some(String key, List<Role> roles) {
        return roles.isEmpty() ? Stream.empty() : Stream.of(labelled(key, words.roles(roles)));
    }

    private Stream<Paragraph> source(String source) {
        return Stream.of(words.source(source));
    }

    private static Paragraph text(String text) {
        return Paragraph.of(Face.TEXT, text);
    }

    private Paragraph labelled(String key, String text) {
        return Paragraph.labelled(words.say(key), text);
    }
}
