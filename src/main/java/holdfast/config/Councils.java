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

    private final Map<Authority, Council> councils = new LinkedHashMap<>();

    Councils(List<Council> councils) {
        councils.forEach(council -> this.councils.put(council.directory().authority(), council));
    }

    List<Council> all() {
        return List.copyOf(councils.values());
    }

    Council of(Authority authority) {
        return Optional.ofNullable(councils.get(authority))
                .orElseThrow(() -> new IllegalArgumentException("no council " + authority));
    }

    @Override
    public Optional<Directory> directory(Authority authority) {
        return Optional.ofNullable(councils.get(authority)).map(Council::directory);
    }

    @Override
    public Optional<Authority> authorityOf(String tenant) {
        return councils.values().stream()
                .filter(council -> council.tenant().equals(tenant))
                .map(council -> council.directory().authority())
                .findFirst();
    }
}
