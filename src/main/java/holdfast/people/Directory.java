package holdfast.people;

import holdfast.language.Language;
import holdfast.people.People.Difference;
import holdfast.people.People.Restriction;
import holdfast.people.Person.Absence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One council's people, teams and children as its directory has them: who answers for which child
 * (R1.1, R1.2).
 *
 * <p>It never changes; news from the council is another directory. {@link DirectoryReader} checks
 * what it is made from.
 */
public final class Directory {

    /**
     * What a matter is about: a child, several children, a team, or the service that a team stands
     * for; or a child whose number is not on its IRO's list, and the team that was named for it.
     *
     * @param team only where it is about no child, or about one that is not on the list
     */
    public record Subject(List<ChildId> children, Optional<TeamId> team) {

        public Subject {
            children = List.copyOf(children);
        }

        /** About these children. */
        public static Subject of(List<ChildId> children) {
            return new Subject(children, Optional.empty());
        }

        /** About a team, and no child in particular. */
        public static Subject of(TeamId team) {
            return new Subject(List.of(), Optional.of(team));
        }

        /** About a number that is not on its IRO's list: only the team that was named speaks. */
        public static Subject unlisted(ChildId child, TeamId team) {
            return new Subject(List.of(child), Optional.of(team));
        }

        /** Whether it is about a number that was not on the list of whoever wrote of it. */
        public boolean isUnlisted() {
            return team.isPresent() && !children.isEmpty();
        }

        /**
         * The children of whom the directory may be asked: of a number that is not on the list it
         * says nothing, as if the number were nobody's.
         */
        public List<ChildId> listed() {
            return team.isPresent() ? List.of() : children;
        }
    }

    private final Register register;
    private final Incumbents incumbents;
    private final Map<PersonId, List<Child>> caseloads;
    private final String edition;
    private final Confined confined;

    private Directory(Incumbents incumbents, Confined confined) {
        this.register = incumbents.register();
        this.incumbents = incumbents;
        this.caseloads = incumbents.caseloads();
        this.edition = Edition.of(register, incumbents.cover());
        this.confined = confined;
    }

    private Directory(Directory same, Confined confined) {
        this.register = same.register;
        this.incumbents = same.incumbents;
        this.caseloads = same.caseloads;
        this.edition = same.edition;
        this.confined = confined;
    }

    /** A council's directory; an id that comes twice counts once, as it comes last. */
    public static Directory of(
            Authority authority, List<Team> teams, List<Person> people, List<Child> children) {
        var register = new Register(authority, teams, people, children);
        return new Directory(Incumbents.of(register, Cover.NOBODY_AWAY), Confined.NONE);
    }

    /**
     * The same, as it is on a day on which some are away: from here on whoever stands in counts as
     * holding the posts of whoever is away (R1.3). The record still says for whom they act.
     */
    public Directory on(LocalDate day, Collection<Absence> absences) {
        return covered(Cover.on(day, absences));
    }

    /** The same, as if everybody were there. */
    public Directory onPaper() {
        return covered(Cover.NOBODY_AWAY);
    }

    private Directory covered(Cover cover) {
        return cover == incumbents.cover()
                ? this
                : new Directory(incumbents.under(cover), confined);
    }

    public Authority authority() {
        return register.authority();
    }

    /** The SHA-256, in hex, of all it says: two directories that say the same have one edition. */
    public String edition() {
        return edition;
    }

    /** Every unit, from teams to the council itself, in the directory's order. */
    public Collection<Team> teams() {
        return register.teams();
    }

    /** Everybody, in the directory's order. */
    public Collection<Person> people() {
        return register.people();
    }

    /** Every looked-after child, in the directory's order. */
    public Collection<Child> children() {
        return register.children();
    }

    /** The unit of that id, or the one that has taken over from it. */
    public Optional<Team> team(TeamId id) {
        return register.team(id);
    }

    /** The person with this object id, in capitals or not. */
    public Optional<Person> person(PersonId id) {
        return register.person(id);
    }

    /** The child with this case number, in capitals or not. */
    public Optional<Child> child(ChildId id) {
        return register.child(id);
    }

    /**
     * The children whose IRO this person is today: their own first, then those for whom they stand
     * in; none for anybody else.
     */
    public List<Child> childrenOf(PersonId iro) {
        return caseloads.getOrDefault(iro.key(), List.of());
    }

    /** Who holds the role in that team, or else in the nearest unit above where anybody does. */
    public List<Person> holders(Role role, TeamId team) {
        return incumbents.holders(role, team);
    }

    /**
     * Who is that to this child: the IRO and the social worker allocated to the child, while they
     * hold such a post, or else who holds the role in the child's team or the nearest unit above
     * it. A child without an IRO who is there has the manager of the IRO service for one (BUC 3).
     */
    public List<Person> holders(Role role, Child child) {
        return incumbents.holders(role, child);
    }

    /**
     * Who is that to any of the children, or to the team, each once. Nobody is allocated to a child
     * who is not on the list.
     */
    public List<Person> holders(Role role, Subject subject) {
        return incumbents.holders(role, subject);
    }

    /**
     * Who is next in line for the children, or the team, when nobody serves in a role (R1.3);
     * nobody, where the role is no line manager's.
     */
    public List<Person> nextInLine(Role vacant, Subject subject) {
        return incumbents.nextInLine(vacant, subject);
    }

    /**
     * Who is allocated to the child as its IRO or its social worker and holds such a post, away or
     * not; nobody for any other role.
     */
    public Optional<Person> allocated(Role role, Child child) {
        return incumbents.allocated(role, child);
    }

    /**
     * This person while they are there, or else whoever stands in; nobody, when all are away, and
     * nobody who has no post any more.
     */
    public Optional<Person> serving(PersonId person) {
        return incumbents.serving(person);
    }

    /**
     * For whom somebody acts who serves in a role today: nobody where the role is their own, or
     * where nobody holds it.
     */
    public Optional<PersonId> standsInFor(PersonId person, Role role, Subject subject) {
        return incumbents.standsInFor(person, role, subject);
    }

    /** The posts this person has today: their own, and those of whoever they stand in for. */
    public List<Post> posts(Person person) {
        return incumbents.posts(person);
    }

    /**
     * Whether this person manages at or above the child's team. Having children or supporting those
     * who do is not managing: IROs, social workers, assistant team managers, business support,
     * complaints, legal, guardians and administrators are in nobody's line by those posts.
     */
    public boolean inLine(Person person, Child child) {
        return incumbents.inLine(person, child.team());
    }

    /** Whether this person manages at or above the team. */
    public boolean inLine(Person person, TeamId team) {
        return incumbents.inLine(person, team);
    }

    /**
     * Whether this person manages that one: a post of theirs at or above one of the other's, in the
     * line or as the manager of the IRO service, and not the other way round.
     */
    public boolean manages(Person manager, Person other) {
        return incumbents.manages(manager, other);
    }

    /**
     * Whether somebody may be handed what another owes in a role: they hold the same role, wherever
     * in the council.
     */
    public boolean isPeer(Person person, Role role) {
        return person.authority().equals(authority()) && person.holds(role);
    }

    /**
     * Whether this person may know of the child at all: anybody, unless it is restricted; then the
     * child's IRO, whoever restricted it, and whom they named.
     */
    public boolean mayKnow(PersonId person, ChildId child) {
        return confined.mayKnow(person, child) || incumbents.isIro(person, child);
    }

    /** The same for all of the children at once. */
    public boolean mayKnow(PersonId person, Subject subject) {
        return subject.listed().stream().allMatch(child -> mayKnow(person, child));
    }

    /** Who alone may know of the child; empty while that is not restricted. */
    public Optional<Restriction> restriction(ChildId child) {
        return confined.restriction(child);
    }

    /** The same, under these restrictions alone; of two about one child the later counts. */
    public Directory under(List<Restriction> all) {
        return new Directory(this, Confined.by(all));
    }

    /**
     * Whether the interests of any two of these children conflict, or one of them is a parent of
     * another: nobody speaks for both (R1.4; Hull, section 1).
     */
    public boolean inConflict(List<ChildId> ids) {
        return register.inConflict(ids);
    }

    /** What is in order but unusual, and whoever keeps the directory may want to look at. */
    public List<String> remarks() {
        return Families.remarks(this);
    }

    /** What becomes different when {@code next} comes into force in the place of this one. */
    public Difference differenceTo(Directory next, Language language) {
        return new Comparison(this, next, language).difference();
    }

    /** The same, but with this person in the place of whoever has their id. */
    public Directory with(Person person) {
        return new Directory(incumbents.with(person), confined);
    }

    /** The same, but with this child in the place of the one with that case number. */
    public Directory with(Child child) {
        return new Directory(incumbents.with(child), confined);
    }
}
