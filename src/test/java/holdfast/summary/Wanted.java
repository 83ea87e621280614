package holdfast.summary;

import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Standing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What each number is to count, said of the files themselves. */
final class Wanted {

    private static final LocalDate QUARTER = LocalDate.parse("2025-07-01");

    private Wanted() {}

    static Map<String, Predicate<Concern>> standing(Recount recount) {
        var wanted = new LinkedHashMap<String, Predicate<Concern>>();
        wanted.put("all", Recount::isOpenConcern);
        wanted.put("overdue", recount::isLate);
        wanted.put("due-this-week", it -> Recount.isOpenConcern(it) && recount.isDueBySunday(it));
        wanted.put("notifications", it -> Recount.isConcern(it) && Recount.isInformal(it));
        for (var stage : List.of("1", "2", "3")) {
            wanted.put("Stage " + stage, it -> Recount.isAtStage(it, "stage-" + stage));
        }
        wanted.put("answered", Recount::awaitsJudgement);
        wanted.put("accepted", it -> it.standing() instanceof Standing.Accepted);
        wanted.put("cafcass-referred", it -> Recount.isOpenConcern(it) && cafcass(it, "referred"));
        wanted.put(
                "cafcass-asked",
                it ->
                        Recount.isOpenConcern(it)
                                && cafcass(it, "questioned")
                                && !cafcass(it, "referred"));
        wanted.put("service", it -> it.open() && it.kind() == Kind.SERVICE);
        wanted.put("praised", it -> it.kind() == Kind.PRAISE && isThisQuarter(it));
        wanted.put("changes", it -> it.kind() == Kind.CHANGE && isThisQuarter(it));
        wanted.put("changes-unseen", it -> it.open() && it.kind() == Kind.CHANGE);
        return wanted;
    }

    private static boolean cafcass(Concern concern, String state) {
        return concern.tracks().stream()
                .anyMatch(it -> it.track().equals("cafcass") && it.state().equals(state));
    }

    private static boolean isThisQuarter(Concern concern) {
        return !Recount.raised(concern).isBefore(QUARTER);
    }

    static boolean starts(ConcernEvent event) {
        return event instanceof ConcernEvent.Started;
    }

    static Map<String, Predicate<ConcernEvent>> happenings() {
        return Map.of(
                "raised", Wanted::starts,
                "escalated", it -> it instanceof ConcernEvent.Escalated,
                "lapsed", it -> it instanceof ConcernEvent.Lapsed,
                "accepted", it -> it instanceof ConcernEvent.Accepted,
                "closed", it -> it instanceof ConcernEvent.Closed,
                "withdrawn", it -> it instanceof ConcernEvent.Withdrawn,
                "referred", it -> it instanceof ConcernEvent.Cafcass e && e.referred(),
                "advised", it -> it instanceof ConcernEvent.Advised);
    }
}
