package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.picture.Arrow.End;
import holdfast.picture.Arrow.Side;
import holdfast.picture.Box.Place;
import holdfast.picture.Way.Now;
import holdfast.picture.Way.Stay;
import holdfast.picture.Way.What;
import holdfast.policy.StageId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a concern's way makes of each box and line; nothing where no way is drawn. */
final class Walked {

    private static final Set<What> TO_JUDGE = Set.of(What.ANSWERED, What.ACCEPTED, What.REFUSED);

    private final Optional<Way> way;

    Walked(Optional<Way> way) {
        this.way = way;
    }

    Place begun() {
        return way.isPresent() ? Place.PASSED : Place.UNTOUCHED;
    }

    Place formal() {
        return passed(formalStays().findAny().isPresent());
    }

    Place at(String stage) {
        return now(stage, Now.AWAITED, Now.WITHDRAWN, Now.VOID)
                ? Place.HERE
                : passed(stays(stage).findAny().isPresent());
    }

    Place judging(String stage) {
        return now(stage, Now.TO_JUDGE, Now.REFUSED)
                ? Place.HERE
                : passed(stays(stage).anyMatch(Walked::isJudged));
    }

    Place actions() {
        return is(Now.ACTIONS) ? Place.HERE : passed(is(Now.CLOSED) && isAccepted());
    }

    Place closing() {
        return is(Now.CLOSED) && isAccepted() ? Place.HERE : Place.UNTOUCHED;
    }

    /** Whether it stands where no stage can be opened. */
    Place remaining() {
        return way.filter(Walked::isWithoutStage).isPresent() ? Place.HERE : Place.UNTOUCHED;
    }

    List<Paragraph> remaining(Words words) {
        return remaining() == Place.HERE ? List.of(here(words)) : List.of();
    }

    private static boolean isWithoutStage(Way way) {
        return way.stays().isEmpty()
                && way.now() != Now.TOLD
                && way.beside().stream().noneMatch(each -> each.what() == Way.Happened.TOLD);
    }

    /** Whether the concern went along this line. */
    boolean along(End from, End to) {
        if (from.box().equals(Course.ACTIONS)) {
            return closing() == Place.HERE;
        }
        if (to.box().equals(Course.ACTIONS)) {
            return last().filter(stay -> judge(stay).equals(from.box())).isPresent()
                    && isAccepted();
        }
        if (to.box().equals(Course.FORMAL) && from.box().equals(Course.START)) {
            return steps().findAny().isEmpty() && formal() == Place.PASSED;
        }
        if (from.box().equals(Course.FORMAL)) {
            return formalStays()
                    .findFirst()
                    .filter(stay -> stay.stage().equals(to.box()))
                    .isPresent();
        }
        if (to.box().equals(judge(from.box()))) {
            return stays(from.box()).anyMatch(Walked::isJudged);
        }
        return steps().anyMatch(step -> step.leadsFrom(from) && step.leadsTo(to));
    }

    /** Two stays, one after the other. */
    private record Step(Stay from, Stay to) {

        boolean leadsFrom(End end) {
            return isJudged(from)
                    ? end.box().equals(judge(from))
                    : end.box().equals(from.stage())
                            && end.side() == Side.BOTTOM_RIGHT
                            && from.has(What.LAPSED);
        }

        boolean leadsTo(End end) {
            var isFirst = from.stage().equals(StageId.NOTIFICATION.id());
            return end.box().equals(isFirst ? Course.FORMAL : to.stage());
        }
    }

    private Stream<Step> steps() {
        var stays = way.map(Way::stays).orElse(List.of());
        return IntStream.range(1, stays.size())
                .mapToObj(i -> new Step(stays.get(i - 1), stays.get(i)));
    }

    /** The days of each stay at this stage. */
    List<Paragraph> told(String stage, Words words) {
        var days = stays(stage).map(stay -> mark(days(stay, words)));
        return Stream.concat(days, now(stage, words, Now.AWAITED, Now.WITHDRAWN, Now.VOID))
                .toList();
    }

    List<Paragraph> judged(String stage, Words words) {
        return now(stage, words, Now.TO_JUDGE, Now.REFUSED).toList();
    }

    List<Paragraph> doing(Words words) {
        return is(Now.ACTIONS) ? List.of(here(words)) : List.of();
    }

    List<Paragraph> closed(Words words) {
        return closing() == Place.HERE ? List.of(here(words)) : List.of();
    }

    /** What has happened beside the stages, there. */
    List<Paragraph> beside(Way.Track track, Words words) {
        return way.map(Way::beside).orElse(List.of()).stream()
                .filter(each -> each.track() == track)
                .map(each ->
                        mark(
                                words.say(
                                        "beside." + word(each.what()),
                                        each.on(),
                                        each.level().orElse(0))))
                .toList();
    }

    boolean has(Way.Track track) {
        return way.map(Way::beside).orElse(List.of()).stream()
                .anyMatch(each -> each.track() == track);
    }

    private static String days(Stay stay, Words words) {
        var opened = words.say("stay", stay.opened(), stay.due());
        var steps =
                stay.steps().stream()
                        .map(step -> words.say("stay." + word(step.what()), step.on()));
        return Stream.concat(Stream.of(opened), steps).collect(joining(". ")) + ".";
    }

    private Stream<Paragraph> now(String stage, Words words, Now... places) {
        return now(stage, places) ? Stream.of(here(words)) : Stream.empty();
    }

    private Paragraph here(Words words) {
        var where = way.orElseThrow();
        return mark(words.say("here." + word(where.now()), where.since()));
    }

    private static Paragraph mark(String text) {
        return Paragraph.of(Face.MARK, text);
    }

    private boolean now(String stage, Now... places) {
        return last().filter(stay -> stay.stage().equals(stage)).isPresent()
                && Stream.of(places).anyMatch(this::is);
    }

    private boolean is(Now place) {
        return way.filter(each -> each.now() == place).isPresent();
    }

    private boolean isAccepted() {
        return last().filter(stay -> stay.has(What.ACCEPTED)).isPresent();
    }

    private Optional<Stay> last() {
        return way.flatMap(Way::last);
    }

    private Stream<Stay> stays(String stage) {
        return way.map(each -> each.at(stage)).orElse(List.of()).stream();
    }

    private Stream<Stay> formalStays() {
        return way.map(Way::stays).orElse(List.of()).stream()
                .filter(stay -> new StageId(stay.stage()).isFormal());
    }

    private static boolean isJudged(Stay stay) {
        return TO_JUDGE.stream().anyMatch(stay::has);
    }

    private static String judge(Stay stay) {
        return judge(stay.stage());
    }

    private static String judge(String stage) {
        return Course.judgeOf(new StageId(stage));
    }

    private static Place passed(boolean passed) {
        return passed ? Place.PASSED : Place.UNTOUCHED;
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
