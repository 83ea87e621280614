package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who serves in which role of a matter now, as the process says and as a clerk would. */
final class Staff {

    /** What a card of an earlier stage does no more. */
    static final Set<Class<?>> ABOUT_THE_STAGE =
            Set.of(
                    Act.Acknowledge.class,
                    Act.Pass.class,
                    Act.Convene.class,
                    Act.Minute.class,
                    Act.GiveAnswer.class,
                    Act.Ask.class,
                    Act.Accept.class,
                    Act.Refuse.class,
                    Act.Escalate.class,
                    Act.SetDue.class,
                    Act.GiveTime.class);

    private final Map<Role, List<PersonId>> serving = new LinkedHashMap<>();
    private final Concern concern;
    private final Process process;
    private final Directory directory;
    private final WalkedPeople people;
    private final Serves serves;

    Staff(
            Concern concern,
            Process process,
            Directory directory,
            WalkedPeople people,
            Serves serves) {
        this.concern = concern;
        this.process = process;
        this.directory = directory;
        this.people = people;
        this.serves = serves;
        Stream.concat(Stream.of(Role.IRO), Role.KNOWN.stream()).forEach(this::ask);
    }

    private void ask(Role role) {
        var there = process.serving(concern, role, directory).stream().map(Person::id).toList();
        assertThat(there).as("who serves as %s", role).isEqualTo(serves.in(role));
        assertThat(there).allSatisfy(who -> assertThat(people.seatsOf(who)).isNotEmpty());
        serving.put(role, there);
    }

    /**
     * Who begins it: the child's IRO, or whoever stands in; nobody, when no IRO is there. What
     * others tell, anybody does.
     */
    static Optional<Actor> beginning(Opening opening, Serves serves, PersonId anybody) {
        if (Set.of(Kind.COMPLAINT, Kind.CHANGE).contains(opening.kind())) {
            return Optional.of(new Actor(anybody, Set.of()));
        }
        if (opening.subject().children().isEmpty()) {
            return Optional.of(new Actor(Cast.BOTH.id(), Set.of(Role.IRO)));
        }
        return serves.holders(Role.IRO).stream()
                .findFirst()
                .map(who -> new Actor(who, Set.of(Role.IRO), iros(serves.instead(who, Role.IRO))));
    }

    private static Map<Role, PersonId> iros(Optional<PersonId> instead) {
        return instead.map(other -> Map.of(Role.IRO, other)).orElse(Map.of());
    }

    /** Somebody with all they are to the matter, and for whom. */
    Actor actor(PersonId who) {
        var roles = new HashSet<Role>();
        var instead = new HashMap<Role, PersonId>();
        serving.forEach((role, there) -> {
            if (there.contains(who)) {
                roles.add(role);
                var whose = process.standsInFor(concern, who, role, directory);
                assertThat(whose).as("%s as %s", who, role).isEqualTo(serves.instead(who, role));
                whose.ifPresent(other -> instead.put(role, other));
            }
        });
        return new Actor(who, roles, instead);
    }

    /** Those who have the matter in any of these roles. */
    List<PersonId> in(List<Role> roles) {
        return roles.stream()
                .flatMap(role -> serving.getOrDefault(role, List.of()).stream())
                .toList();
    }

    /** Somebody of that right for an act, as far as one role gives it. */
    Optional<Actor> somebody(Mirror it, Act act, boolean childless) {
        return serving.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .filter(each -> new Entitled(it, Cast.who(each.getKey()), childless).may(act))
                .reduce((first, then) -> act instanceof Act.Redate ? then : first)
                .map(each -> actor(each.getValue().getFirst()));
    }

    /** For whom an act has to be recorded: nobody, when the actor's own posts are enough. */
    static Optional<PersonId> instead(Mirror it, Act act, Actor actor, boolean childless) {
        var own = new HashSet<>(actor.roles());
        own.removeAll(actor.instead().keySet());
        if (new Entitled(it, new Actor(actor.id(), own), childless).may(act)) {
            return Optional.empty();
        }
        return actor.instead().keySet().stream()
                .sorted()
                .filter(role ->
                        new Entitled(it, new Actor(actor.id(), Set.of(role)), childless).may(act))
                .findFirst()
                .map(actor.instead()::get);
    }
}
