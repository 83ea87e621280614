package holdfast.picture;

import holdfast.picture.Arrow.End;
import holdfast.picture.Arrow.Kind;
import holdfast.picture.Arrow.Side;
import holdfast.picture.Box.Shape;
import holdfast.policy.Lapse;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a process together as a chart, from the first doubt to the end. */
final class Course {

    static final String START = "start";
    static final String TALK = "talk";
    static final String FORMAL = "formal";
    static final String LAST = "last";
    static final String ACTIONS = "actions";
    static final String CLOSED = "closed";

    private final Policy policy;
    private final Words words;
    private final Walked walked;
    private final StageText stages;
    private final LapseText lapses;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Set<String> framed = new LinkedHashSet<>();
    private final List<End> accepted = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();

    Course(Policy policy, Words words, Walked walked) {
        this.policy = policy;
        this.words = words;
        this.walked = walked;
        this.stages = new StageText(policy, words);
        this.lapses = new LapseText(policy, words);
    }

    /** A line that waits for the box it leads to. */
    private record Loose(End from, Side to, Optional<String> label, Kind kind) {}

    Chart chart() {
        add(ended(START, words.say("start", words.concern())));
        follows(START);
        policy.informal().ifPresent(this::talk);
        policy.notification().ifPresent(this::rung);
        formal();
        policy.stages()
                .forEach(stage -> {
                    rung(stage);
                    framed.add(stage.id().id());
                    framed.add(judgeOf(stage));
                });
        last();
        outcome();
        return new Chart(boxes, arrows, framed);
    }

    private void talk(Policy.Informal informal) {
        add(new TalkText(words).box(informal, walked));
        loose.add(
                new Loose(
                        new End(TALK, Side.BOTTOM),
                        Side.TOP,
                        Optional.of(words.say("not-settled")),
                        Kind.FOLLOWS));
    }

    private void formal() {
        if (policy.stages().isEmpty()) {
            return;
        }
        add(
                Box.of(
                        FORMAL,
                        Shape.HEAD,
                        Box.WIDE,
                        new WholeText(policy, words).of(),
                        walked.formal()));
        framed.add(FORMAL);
        follows(FORMAL);
    }

    private void rung(Stage stage) {
        var id = stage.id().id();
        var text = new ArrayList<>(stages.of(stage));
        text.addAll(1, walked.told(id, words));
        add(Box.parted(id, text, lapses.of(stage), walked.at(id)));
        follows(id);
        add(judge(stage));
        accepted.add(new End(judgeOf(stage), Side.LEFT));
        loose.add(
                new Loose(
                        new End(judgeOf(stage), Side.BOTTOM),
                        Side.TOP,
                        Optional.of(words.say("no")),
                        Kind.FOLLOWS));
        if (stage.lapse().offer() instanceof Lapse.Offer.Next || LastText.isLast(stage, policy)) {
            loose.add(
                    new Loose(
                            new End(id, Side.BOTTOM_RIGHT),
                            Side.TOP_RIGHT,
                            Optional.empty(),
                            Kind.OFFERED));
        }
    }

    private Box judge(Stage stage) {
        var what = judged(stage);
        var text = new ArrayList<Paragraph>();
        text.add(
                Paragraph.of(
                        Face.LABEL,
                        words.say("judge", words.role(stage.judge()), words.say("judge." + what))));
        text.addAll(walked.judged(stage.id().id(), words));
        return Box.of(
                judgeOf(stage), Shape.DECISION, Box.LEFT, text, walked.judging(stage.id().id()));
    }

    /** What is judged: nobody has answered where nobody was asked. */
    private static String judged(Stage stage) {
        if (stage.asks().isEmpty() && stage.id().equals(StageId.NOTIFICATION)) {
            return "decision";
        }
        return stage.asks().isEmpty() || stage.asksFor(Deed.ANSWER) ? "answer" : "outcome";
    }

    /** What remains when there is no stage to go to. */
    private void last() {
        var text = new ArrayList<>(new LastText(policy, words).of());
        text.addAll(1, walked.remaining(words));
        add(Box.of(LAST, Shape.NOTE, Box.WIDE, text, walked.remaining()));
        loose.clear();
    }

    /** What has been accepted is done, wherever that was. */
    private void outcome() {
        if (accepted.isEmpty()) {
            return;
        }
        var text = new ActionsText(policy, words, walked);
        boxes.add(Box.of(ACTIONS, Shape.STEP, Box.WIDE, text.of(), walked.actions()));
        arrow(new End(LAST, Side.BOTTOM), new End(ACTIONS, Side.TOP), Kind.UNDRAWN);
        var yes = Optional.of(words.say("yes"));
        accepted.forEach(from -> arrow(from, new End(ACTIONS, Side.LEFT), yes, Kind.FOLLOWS));
        boxes.add(Box.of(CLOSED, Shape.END, Box.LEFT, text.closed(), walked.closing()));
        arrow(new End(ACTIONS, Side.BOTTOM), new End(CLOSED, Side.TOP), Kind.FOLLOWS);
    }

    private Box ended(String id, String text) {
        return Box.of(
                id, Shape.END, Box.LEFT, List.of(Paragraph.of(Face.TITLE, text)), walked.begun());
    }

    private void add(Box box) {
        boxes.add(box);
        for (var end : loose) {
            arrow(end.from(), new End(box.id(), end.to()), end.label(), end.kind());
        }
        loose.clear();
    }

    private void arrow(End from, End to, Kind kind) {
        arrow(from, to, Optional.empty(), kind);
    }

    private void arrow(End from, End to, Optional<String> label, Kind kind) {
        arrows.add(new Arrow(from, to, label, kind, walked.along(from, to)));
    }

    private void follows(String id) {
        loose.add(new Loose(new End(id, Side.BOTTOM), Side.TOP, Optional.empty(), Kind.FOLLOWS));
    }

    static String judgeOf(Stage stage) {
        return judgeOf(stage.id());
    }

    static String judgeOf(StageId stage) {
        return "judge-" + stage.id();
    }
}
