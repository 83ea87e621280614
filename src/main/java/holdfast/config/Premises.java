package holdfast.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * The folder in which SQLite keeps everything: a rehearsal's, or a council's own, and never both. A
 * rehearsal is emptied at one press of a button.
 */
record Premises(Path folder, boolean isUsed) {

    private static final String REHEARSED = "rehearsal.jsonl";
    private static final String FOR_REAL = "for-real.txt";
    private static final String MARK =
            "Here Holdfast keeps what real councils have recorded. No rehearsal starts in this folder.\n";

    static Premises of(Settings settings, PropertyResolver environment) {
        return new Premises(
                settings.data(),
                environment.getProperty("holdfast.store", "sqlite").equals("sqlite"));
    }

    /** What speaks against serving real councils from here. */
    Optional<StartRefused> checkForReal() {
        return refusedWhen(
                REHEARSED,
                "The folder '%s' holds a rehearsal.",
                "Set holdfast.data to a folder of its own.");
    }

    /** What speaks against rehearsing here. */
    Optional<StartRefused> checkForRehearsal() {
        return refusedWhen(
                FOR_REAL,
                "The folder '%s' holds what real councils have recorded, and a rehearsal can be emptied by anybody in it.",
                "Give Holdfast its settings under holdfast.councils, or set holdfast.data to another folder to rehearse.");
    }

    private Optional<StartRefused> refusedWhen(String file, String why, String action) {
        return isUsed && Files.exists(folder.resolve(file))
                ? Optional.of(new StartRefused(why.formatted(folder), action))
                : Optional.empty();
    }

    /** From now on no rehearsal starts here. */
    void takeForReal() {
        if (!isUsed) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FOR_REAL), MARK);
        } catch (IOException e) {
            throw new StartRefused(
                    "Nothing can be written in the folder '%s'.".formatted(folder),
                    "Let Holdfast write there, or set holdfast.data to another folder.");
        }
    }
}
