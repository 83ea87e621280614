package holdfast.config;

import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.teams.Tenants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The councils of this installation, as their files told when Holdfast started. */
final class Councils implements People, Tenants {

    private final List<Council> told;
    private volatile Map<Authority, Council> now;

    Councils(List<Council> councils) {
        this.told = List.copyOf(councils);
        this.now = byAuthority(told);
    }

    /** From now on this is the directory in force at its council. */
    synchronized void putInForce(Directory directory) {
        var changed = new LinkedHashMap<>(now);
        changed.computeIfPresent(directory.authority(), (_, council) -> council.with(directory));
        now = changed; // whole or not at all: nobody who reads meanwhile sees it change
    }

    /** From now on this is the policy in force at the council. */
    synchronized void putInForce(Authority authority, PolicyFiles.Loaded policy) {
        var changed = new LinkedHashMap<>(now);
        changed.computeIfPresent(authority, (_, council) -> council.with(policy));
        now = changed;
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

    Council of(Authority authority) {
        return Optional.ofNullable(now.get(authority))
                .orElseThrow(() -> new IllegalArgumentException("no council " + authority));
    }

    @Override
    public Optional<Directory> directory(Authority authority) {
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
