package holdfast.config;

import holdfast.conversation.Intake.Brought;
import holdfast.language.Language;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import holdfast.people.People.Imports;
import holdfast.people.People.Imports.Import;
import holdfast.people.PersonId;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sees which directory is in force. The first of a council counts at once, and so does what comes
 * with Holdfast; what a council changes in files of its own waits until somebody has seen the
 * difference and says so.
 */
final class DirectoryIntake {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryIntake.class);
    private static final long EVERY_MINUTE = 60_000;

    private final Shelf shelf;
    private final Optional<String> folder;
    private final Councils councils;
    private final Imports imports;
    private final InstantSource clock;
    private final Map<Authority, KeptDirectory> inForce = new HashMap<>();
    private final Map<Authority, KeptDirectory> waiting = new LinkedHashMap<>();
    private List<String> problems = List.of();
    private Map<String, String> seen = Map.of();

    DirectoryIntake(
            Shelf shelf,
            Optional<String> folder,
            Councils councils,
            Imports imports,
            InstantSource clock) {
        this.shelf = shelf;
        this.folder = folder;
        this.councils = councils;
        this.imports = imports;
        this.clock = clock;
    }

    /** Finds what was in force when Holdfast stopped, and what the files tell now. */
    synchronized void begin() {
        councils.all().forEach(council -> recall(council.directory().authority()));
        take(texts());
    }

    /** Looks again. What is packaged never changes while Holdfast runs. */
    @Scheduled(fixedDelay = EVERY_MINUTE, initialDelay = EVERY_MINUTE)
    synchronized void look() {
        inForce.keySet().stream().filter(this::isOverruled).toList().forEach(this::recall);
        if (folder.isEmpty()) {
            return;
        }
        try {
            var now = texts();
            if (!now.equals(seen)) {
                take(now);
            }
        } catch (StartRefused gone) {
            var why = gone.getMessage() + " " + gone.action();
            wrong(List.of(why), why);
        }
    }

    /** After the store was emptied: what is in force is the first that was. */
    synchronized void keepAgain() {
        inForce.values().forEach(kept -> keep(kept, Optional.empty(), Optional.empty()));
    }

    synchronized Optional<Directory> waiting(Authority authority) {
        return Optional.ofNullable(waiting.get(authority)).map(KeptDirectory::directory);
    }

    synchronized List<String> problems() {
        return problems;
    }

    Optional<Import> since(Authority authority) {
        return imports.inForce(authority);
    }

    /** Brings what waits into force, if it is still what was looked at. */
    synchronized Brought bring(Authority authority, String edition, PersonId by) {
        look();
        var next = Optional.ofNullable(waiting.get(authority));
        if (next.isEmpty()) {
            return nothingWaits(authority, edition);
        }
        var looked = next.filter(it -> it.directory().edition().equals(edition));
        return looked.filter(it -> counts(it, Optional.of(by))).isPresent()
                ? Brought.IN_FORCE
                : Brought.CHANGED_MEANWHILE;
    }

    private Brought nothingWaits(Authority authority, String edition) {
        var kept = Optional.ofNullable(inForce.get(authority)).map(KeptDirectory::directory);
        if (kept.filter(it -> it.edition().equals(edition)).isPresent()) {
            return Brought.IN_FORCE_BEFORE;
        }
        return problems.isEmpty() ? Brought.NOTHING_WAITS : Brought.CHANGED_MEANWHILE;
    }

    private Map<String, String> texts() {
        return shelf.texts(folder, "bot/people", ".csv");
    }

    private void recall(Authority authority) {
        KeptDirectory.recalled(imports, authority).ifPresent(this::settle);
    }

    /** Whether another node has brought something else into force. */
    private boolean isOverruled(Authority authority) {
        return !imports.inForce(authority).map(Import::edition).equals(known(authority));
    }

    private Optional<String> known(Authority authority) {
        return Optional.ofNullable(inForce.get(authority)).map(KeptDirectory::edition);
    }

    private void settle(KeptDirectory kept) {
        var authority = kept.directory().authority();
        inForce.put(authority, kept);
        var same =
                Optional.ofNullable(waiting.get(authority))
                        .filter(it -> it.directory().edition().equals(kept.directory().edition()));
        same.ifPresent(_ -> waiting.remove(authority));
        councils.tell(kept.directory());
    }

    private void take(Map<String, String> files) {
        switch (CouncilFiles.READER.read(files)) {
            case DirectoryReader.Reading.Councils(var directories) -> {
                var found = new HashMap<Authority, KeptDirectory>();
                directories.forEach(it -> found.put(it.authority(), KeptDirectory.of(it, files)));
                takeEach(found);
            }
            case DirectoryReader.Reading.Refused no -> wrong(no.problems(), no.places());
        }
        seen = files; // only now: what a failing store has kept back is tried again
    }

    private void takeEach(Map<Authority, KeptDirectory> found) {
        var gone =
                councils.all().stream()
                        .map(council -> council.directory().authority())
                        .filter(authority -> !found.containsKey(authority))
                        .map("The council '%s' is no longer in teams.csv."::formatted)
                        .toList();
        if (gone.isEmpty()) {
            problems = List.of();
            waiting.clear();
            councils.all().stream()
                    .flatMap(council ->
                            Optional.ofNullable(found.get(council.directory().authority()))
                                    .stream())
                    .forEach(this::take);
        } else {
            wrong(gone, String.join("\n", gone));
        }
    }

    private void take(KeptDirectory next) {
        var authority = next.directory().authority();
        var now = Optional.ofNullable(inForce.get(authority)).map(KeptDirectory::directory);
        if (now.filter(it -> it.edition().equals(next.directory().edition())).isPresent()) {
            return;
        }
        var changes =
                now.map(it -> it.differenceTo(next.directory(), Language.ENGLISH).size()).orElse(0);
        if (folder.isEmpty() || changes == 0) {
            counts(next, Optional.empty());
        } else {
            waiting.put(authority, next);
            LOG.warn(
                    "A new directory of {} waits (changes: {}). It counts once the administrator or the IRO manager says so: type check in Teams.",
                    authority,
                    changes);
        }
    }

    /**
     * @param logged the same for the log, which quotes nobody
     */
    private void wrong(List<String> found, String logged) {
        if (!found.equals(problems)) {
            LOG.warn("{}\nNothing was changed. The directory in force stays in force.", logged);
        }
        problems = List.copyOf(found);
        waiting.clear();
        seen = Map.of();
    }

    private boolean counts(KeptDirectory next, Optional<PersonId> by) {
        var authority = next.directory().authority();
        var instead = imports.inForce(authority).map(Import::edition);
        var known = known(authority);
        if (known.isPresent() && !known.equals(instead) || !keep(next, by, instead)) {
            return false; // another node was quicker
        }
        settle(next);
        LOG.info("A new directory of {} is in force now.", authority);
        return true;
    }

    private boolean keep(KeptDirectory next, Optional<PersonId> by, Optional<String> instead) {
        var directory = next.directory();
        return imports.keep(
                directory.authority(),
                next.files(),
                new Import(directory.edition(), clock.instant(), by),
                instead);
    }
}
