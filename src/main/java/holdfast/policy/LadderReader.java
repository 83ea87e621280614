package holdfast.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the notification and the formal stages that follow it. */
final class LadderReader {

    private final Frame frame;
    private final StageReader reader;
    private final Ids ids;
    private final Limits limits = new Limits();

    LadderReader(Frame frame) {
        this.frame = frame;
        this.reader = new StageReader(frame);
        var reserved = new HashSet<>(EventReader.WORDS);
        reserved.add(StageId.NOTIFICATION.id());
        reserved.add(StageId.CHANGE.id());
        this.ids = new Ids(reserved, "has a meaning of its own. Choose another id.");
    }

    Optional<Stage> notification(Place place) {
        var keys = place.keys();
        keys.required("within", "Say how long the answer may take.");
        var clock = StageClock.read(keys, frame, Event.OF_NOTIFICATION);
        var tasks = Tasks.ofNotification(keys, frame.roles());
        var owed = keys.nearly("answered-by");
        return reader.read(
                keys,
                Optional.of(StageId.NOTIFICATION),
                clock,
                tasks,
                lapses(!frame.whole(), owed));
    }

    List<Stage> stages(Place place) {
        var stages = new ArrayList<Stage>();
        var items = place.items();
        for (var item : items) {
            stage(item, item.equals(items.getLast())).ifPresent(stages::add);
        }
        return stages;
    }

    /** What the stages read so far take together. */
    Limits limits() {
        return limits;
    }

    private Optional<Stage> stage(Place place, boolean last) {
        var keys = place.keys();
        var written = keys.required("stage");
        var id = written.flatMap(ids::fresh).map(StageId::new);
        if (!frame.limited() && frame.whole()) {
            keys.required("within", "Only under a 'whole-process' may it be left out.");
        }
        var clock = StageClock.read(keys, frame, starts(written));
        limits.add(
                id.map(StageId::id).orElse(place.path()),
                keys.optional("within").isPresent(),
                clock.within());
        var tasks = Tasks.ofStage(keys, frame, place.problems());
        return reader.read(keys, id, clock, tasks, lapses(last, true));
    }

    private LapseReader lapses(boolean last, boolean owed) {
        return new LapseReader(frame, last, owed);
    }

    private static List<Event> starts(Optional<Place> stage) {
        return stage.flatMap(Place::text)
                .map(id -> List.of(new Event(id), Event.RAISED))
                .orElse(List.of());
    }
}
