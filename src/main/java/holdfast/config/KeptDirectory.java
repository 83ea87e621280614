package holdfast.config;

import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import holdfast.people.People.Imports;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory, with the council's own lines of the files it was read from.
 *
 * @param files the lines, by the name of the file
 * @param edition under which it is kept; another version of Holdfast may have named it
 */
record KeptDirectory(Directory directory, Map<String, String> files, String edition) {

    private static final Logger LOG = LoggerFactory.getLogger(KeptDirectory.class);

    /** The council's part of what was just read. */
    static KeptDirectory of(Directory directory, Map<String, String> files) {
        return new KeptDirectory(
                directory,
                DirectoryReader.excerpt(files, directory.authority()),
                directory.edition());
    }

    /** The directory that is in force; empty for the first time. */
    static Optional<Directory> inForce(Imports imports, Authority authority) {
        return recalled(imports, authority).map(KeptDirectory::directory);
    }

    /** What is in force; empty as well when this version cannot read it any more. */
    static Optional<KeptDirectory> recalled(Imports imports, Authority authority) {
        return imports.inForce(authority)
                .flatMap(kept ->
                        read(authority, imports.files(authority, kept.edition()), kept.edition()));
    }

    private static Optional<KeptDirectory> read(
            Authority authority, Map<String, String> files, String edition) {
        return switch (CouncilFiles.READER.read(files)) {
            case DirectoryReader.Reading.Councils(var directories) ->
                    directories.stream()
                            .findFirst()
                            .map(it -> new KeptDirectory(it, files, edition));
            case DirectoryReader.Reading.Refused no -> {
                LOG.warn(
                        "The directory of {} that was in force does not pass this version's checks. What the files say now comes into force.\n{}",
                        authority,
                        no.text());
                yield Optional.empty();
            }
        };
    }
}
