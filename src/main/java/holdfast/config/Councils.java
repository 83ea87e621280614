package holdfast.config;

import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.teams.Tenants;
import holdfast.workingday.Calendar;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.Proclaimed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The councils of this installation, as their files told when Holdfast started. */
final class Councils implements Tenants {

    private volatile List<Council> told;
    private volatile Map<Authority, Council> now;
    private final Map<Authority, CouncilDays> toldDays = new HashMap<>();
    private final Map<Authority, List<Proclaimed>> proclaimed = new HashMap<>();

    Councils(List<Council> councils) {
        this.told = List.copyOf(councils);
        this.now = byAuthority(told);
        told.forEach(council -> toldDays.put(council.directory().authority(), council.days()));
    }

    /** From now on this is the directory in force at its council. */
    synchronized void putInForce(Directory directory) {
        var changed = new LinkedHashMap<>(now);
        changed.computeIfPresent(directory.authority(), (_, council) -> council.with(directory));
        now = changed; // whole or not at all: nobody who reads meanwhile sees it change
    }

    /** From now on this is what the files tell of its council, and it is in force. */
    synchronized void tell(Directory directory) {
        told =
                told.stream()
                        .map(council ->
                                council.directory().authority().equals(directory.authority())
                                        ? council.with(directory)
                                        : council)
                        .toList();
        putInForce(directory);
    }

    /** From now on this is the policy in force at the council. */
    synchronized void putInForce(Authority authority, PolicyFiles.Loaded policy) {
        var changed = new LinkedHashMap<>(now);
        changed.computeIfPresent(authority, (_, council) -> council.with(policy));
        now = changed;
    }

    /** From now on the councils count by this calendar, with what was proclaimed laid over it. */
    synchronized void putInForce(Calendar calendar) {
        now.keySet().forEach(authority -> toldDays.put(authority, calendar.of(authority.id())));
        count();
    }

    /**
     * Lays changes over the calendar of one council, or of all. Only a rehearsal asks for it.
     *
     * @throws holdfast.workingday.CalendarEnds when a day lies outside; nothing is changed then
     */
    synchronized void proclaim(Optional<Authority> council, List<Proclaimed> changes) {
        var concerned =
                now.keySet().stream()
                        .filter(each -> council.isEmpty() || council.get().equals(each))
                        .toList();
        concerned.forEach(each -> of(each).days().changed(changes)); // refuses before any changes
        concerned.forEach(
                each -> proclaimed.computeIfAbsent(each, _ -> new ArrayList<>()).addAll(changes));
        count();
    }

    /** The calendars are again as their files tell. */
    synchronized void calendarsAsTold() {
        proclaimed.clear();
        count();
    }

    /** The days by which each council counts now. */
    Map<Authority, CouncilDays> days() {
        var days = new LinkedHashMap<Authority, CouncilDays>();
        now.forEach((authority, council) -> days.put(authority, council.days()));
        return days;
    }

    private void count() {
        var changed = new LinkedHashMap<>(now);
        changed.replaceAll((authority, council) -> council.with(days(authority, council)));
        now = changed;
    }

    private CouncilDays days(Authority authority, Council council) {
        var days = toldDays.getOrDefault(authority, council.days());
        return days.changed(
                proclaimed.getOrDefault(authority, List.of()).stream()
                        .filter(change -> days.counting().knows(change.date()))
                        .toList());
    }

    /** The directories are again as their files told. */
    synchronized void asTold() {
        told.forEach(council -> putInForce(council.directory()));
    }

    private static Map<Authority, Council> byAuthority(List<Council> councils) {
        var byAuthority = new LinkedHashMap<Authority, Council>();
        councils.forEach(council -> byAuthority.put(council.directory().authority(), council));
        return byAuthority;
    }

    List<Council> all() {
        return List.copyOf(now.values());
    }

    List<Authority> authorities() {
        return List.copyOf(now.keySet());
    }

    Council of(Authority authority) {
        return Optional.ofNullable(now.get(authority))
                .orElseThrow(() -> new IllegalArgumentException("no council " + authority));
    }

    /** The directory in force, with everybody there. */
    Optional<Directory> directory(Authority authority) {
        return Optional.ofNullable(now.get(authority)).map(Council::directory);
    }

    @Override
    public Optional<Authority> authorityOf(String tenant) {
        return now.values().stream()
                .filter(council -> council.tenant().equals(tenant))
                .map(council -> council.directory().authority())
                .findFirst();
    }
}
