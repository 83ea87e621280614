package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.workingday.Proclaimed;
import holdfast.workingday.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what was proclaimed in {@link Town}, whose calendar reaches from 2022 to 2029. */
final class TownCrier implements Calendars {

    private final WorkingDays days =
            WorkingDays.of(LocalDate.of(2022, 1, 1), LocalDate.of(2029, 12, 31), List.of());
    private final List<String> told = new ArrayList<>();

    @Override
    public synchronized void proclaim(Optional<Authority> council, List<Proclaimed> changes) {
        days.changed(changes); // refuses what lies outside
        var where = council.map(Authority::id).orElse("everyone");
        changes.forEach(each ->
                told.add("%s %s %s %s".formatted(where, each.change(), each.date(), each.why())));
    }

    @Override
    public synchronized void asTold() {
        told.clear();
    }

    synchronized List<String> told() {
        return List.copyOf(told);
    }
}
