package holdfast.storage;

import holdfast.people.Authority;
import holdfast.record.Anchors;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Anchors of one council on paper: what is kept, and what a forger makes of it. */
final class Paper implements Anchors {

    final SortedMap<LocalDate, String> sheets = new TreeMap<>();

    @Override
    public List<Authority> councils() {
        return sheets.isEmpty() ? List.of() : List.of(Bucks.COUNCIL);
    }

    @Override
    public SortedSet<LocalDate> days(Authority council) {
        return new TreeSet<>(sheets.keySet());
    }

    @Override
    public String sheet(Authority council, LocalDate day) {
        return sheets.getOrDefault(day, "");
    }

    @Override
    public void keep(Authority council, LocalDate day, String text) {
        sheets.putIfAbsent(day, text);
    }
}
