package holdfast.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** The fingerprint of what a directory says: the SHA-256 of its fields, in their order. */
final class Edition {

    private final MessageDigest digest;

    private Edition(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(Register register, Cover cover) {
        var edition = new Edition(sha256());
        edition.add("council", register.authority().id());
        register.teams().forEach(edition::team);
        register.people().forEach(edition::person);
        register.children().forEach(edition::child);
        cover.fields().forEach(field -> edition.add("away", field));
        return HexFormat.of().formatHex(edition.digest.digest());
    }

    private void team(Team team) {
        add("team", team.id().value(), team.name(), team.partOf().map(TeamId::value).orElse(""));
        team.successorOf().forEach(gone -> add("successor-of", gone.value()));
    }

    private void person(Person person) {
        add("person", person.id().value(), person.name());
        person.posts().forEach(this::post);
    }

    private void post(Post post) {
        add(
                "post",
                post.role().id(),
                post.team().value(),
                post.deputy().map(PersonId::value).orElse(""));
    }

    private void child(Child child) {
        add(
                "child",
                child.id().number(),
                child.team().value(),
                child.socialWorker().map(PersonId::value).orElse(""),
                child.iro().map(PersonId::value).orElse(""),
                child.group().orElse(""),
                child.until().map(LocalDate::toString).orElse(""));
        child.conflicts().forEach(other -> add("conflict", other.number()));
        child.parents().forEach(parent -> add("parent", parent.number()));
    }

    // Each field goes in behind its length, so that no text can pass for two fields.
    private void add(String... fields) {
        for (var field : fields) {
            digest.update((field.length() + ":" + field).getBytes(UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
