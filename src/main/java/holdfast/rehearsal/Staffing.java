package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.rehearsal.Entry.Allocated;
import holdfast.rehearsal.Entry.Posted;

/**
 * Who holds which post and who has which child, where that was changed in this rehearsal. The
 * changes are kept with it and made again after a restart, over whatever the files then say.
 */
final class Staffing {

    private final Journal journal;
    private final Directories directories;

    Staffing(Journal journal, Directories directories) {
        this.journal = journal;
        this.directories = directories;
        journal.each(Posted.class, this::make);
        journal.each(Allocated.class, this::make);
    }

    Directory of(Authority authority) {
        return directories.of(authority).orElseThrow(() -> NotPossible.noCouncil(authority.id()));
    }

    void post(Person person) {
        var posts =
                person.posts().stream()
                        .map(post -> new Posted.Place(post.role().id(), post.team().value()))
                        .toList();
        var posted = new Posted(person.authority().id(), person.id().value(), posts);
        journal.append(posted);
        make(posted);
    }

    void allocate(Authority authority, Child child) {
        var allocated =
                new Allocated(
                        authority.id(),
                        child.id().number(),
                        child.team().value(),
                        child.iro().map(PersonId::value),
                        child.until());
        journal.append(allocated);
        make(allocated);
    }

    /** The rehearsal begins again, with everybody in their own place. */
    void forget() {
        directories.asTold();
    }

    // The files may have changed between two starts: what they no longer know is passed over.
    private void make(Posted posted) {
        directories
                .of(new Authority(posted.authority()))
                .ifPresent(directory ->
                        directory
                                .person(new PersonId(posted.person()))
                                .map(person -> in(directory, person, posted))
                                .map(directory::with)
                                .ifPresent(directories::putInForce));
    }

    private void make(Allocated allocated) {
        directories
                .of(new Authority(allocated.authority()))
                .ifPresent(directory ->
                        directory
                                .child(new ChildId(allocated.child()))
                                .map(child -> in(directory, child, allocated))
                                .map(directory::with)
                                .ifPresent(directories::putInForce));
    }

    private static Person in(Directory directory, Person person, Posted posted) {
        var posts =
                posted.posts().stream()
                        .map(place -> new Post(new Role(place.role()), new TeamId(place.team())))
                        .filter(post -> directory.team(post.team()).isPresent())
                        .map(post -> asHeld(person, post))
                        .toList();
        return person.with(posts);
    }

    /** A post that stays keeps its deputy. */
    private static Post asHeld(Person person, Post post) {
        return person.posts().stream()
                .filter(held -> held.role().equals(post.role()) && held.team().equals(post.team()))
                .findFirst()
                .orElse(post);
    }

    private static Child in(Directory directory, Child child, Allocated allocated) {
        return child.with(
                directory
                        .team(new TeamId(allocated.team()))
                        .map(team -> team.id())
                        .orElse(child.team()),
                allocated.iro().map(PersonId::new).filter(iro -> directory.person(iro).isPresent()),
                allocated.until());
    }
}
