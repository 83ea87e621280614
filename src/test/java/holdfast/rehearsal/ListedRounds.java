package holdfast.rehearsal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rounds over a list of things to do, which notes what the clock said when each was done. */
final class ListedRounds implements Rounds {

    private final InstantSource clock;
    private final List<Due> due = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();

    ListedRounds(InstantSource clock) {
        this.clock = clock;
    }

    private record Due(Instant at, String name, Runnable act) {}

    void add(String at, String name) {
        add(at, name, () -> {});
    }

    /**
     * @param act what is done besides, such as adding what falls due next
     */
    void add(String at, String name, Runnable act) {
        due.add(new Due(Instant.parse(at), name, act));
    }

    SequencedCollection<String> done() {
        return done;
    }

    @Override
    public int run() {
        var woken = new ArrayList<>(due.stream().filter(this::isDue).toList());
        due.removeAll(woken);
        woken.forEach(each -> done.add(each.name() + " at " + clock.instant()));
        woken.forEach(each -> each.act().run());
        return woken.size();
    }

    @Override
    public Optional<Instant> next() {
        return due.stream().map(Due::at).min(Instant::compareTo);
    }

    private boolean isDue(Due each) {
        return !each.at().isAfter(clock.instant());
    }
}
