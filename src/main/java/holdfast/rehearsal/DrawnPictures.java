package holdfast.rehearsal;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.People;
import holdfast.picture.Picture;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** The pictures of the councils that Holdfast serves, drawn anew each time. */
public final class DrawnPictures implements Pictures {

    /** How many concerns a choice may have. */
    private static final int MOST = 200;

    private final Concerns concerns;
    private final Processes processes;
    private final People people;

    public DrawnPictures(Concerns concerns, Processes processes, People people) {
        this.concerns = concerns;
        this.processes = processes;
        this.people = people;
    }

    @Override
    public Optional<Supplier<String>> process(Authority authority) {
        return people.directory(authority)
                .map(_ -> processes.inForce(authority).policy())
                .map(policy -> () -> Picture.of(policy));
    }

    @Override
    public Optional<Supplier<String>> way(Authority authority, String ref) {
        return people.directory(authority)
                .flatMap(_ -> Reference.read(ref))
                .flatMap(known -> concerns.find(authority, known))
                .map(Held::concern)
                .map(this::drawn);
    }

    private Supplier<String> drawn(Concern concern) {
        var policy = processes.of(concern).policy();
        var way = OwnWay.of(concern);
        return () -> Picture.of(policy, way);
    }

    @Override
    public Optional<List<Drawable>> latest(Authority authority) {
        return people.directory(authority)
                .map(_ ->
                        concerns.last(authority).stream()
                                .flatMapToLong(DrawnPictures::downFrom)
                                .mapToObj(Reference::new)
                                .flatMap(ref -> concerns.find(authority, ref).stream())
                                .map(Held::concern)
                                .map(DrawnPictures::drawable)
                                .toList());
    }

    private static LongStream downFrom(Reference last) {
        return LongStream.iterate(
                        last.number(), number -> number >= Reference.FIRST.number(), n -> n - 1)
                .limit(MOST);
    }

    private static Drawable drawable(Concern concern) {
        return new Drawable(
                concern.ref().toString(), concern.kind().word(), concern.standing().word());
    }
}
