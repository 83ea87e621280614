package holdfast.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a small council that read without a problem, to be spoilt a line at a time. */
record Files(Map<String, String> texts) {

    static final String IRO = "1a1a1a1a-0000-4000-8000-000000000001";
    static final String WORKER = "2b2b2b2b-1111-4111-9111-111111111111";
    static final String MANAGER = "3c3c3c3c-2222-4222-a222-222222222222";
    static final String NOBODY = "ffffffff-9999-4999-b999-999999999999";

    static final Set<Role> ROLES =
            Set.of(Role.IRO, Role.SOCIAL_WORKER, role("team-manager"), role("head-of-service"));

    static Files good() {
        var texts = new TreeMap<String, String>();
        texts.put("people.csv", lines("council,id,name", PEOPLE));
        texts.put("teams.csv", lines("council,team,name,part-of", TEAMS));
        texts.put("posts.csv", lines("council,person,role,team", POSTS));
        texts.put("children.csv", lines("council,child,team,social-worker,iro", CHILDREN));
        return new Files(texts);
    }

    /** With one more line at the end of a file. */
    Files and(String file, String line) {
        return with(file, text(file) + line + "\n");
    }

    Files with(String file, String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(file, text);
        return new Files(changed);
    }

    Files without(String file) {
        var changed = new LinkedHashMap<>(texts);
        changed.remove(file);
        return new Files(changed);
    }

    String text(String file) {
        return texts.getOrDefault(file, "");
    }

    DirectoryReader.Reading read() {
        return new DirectoryReader(ROLES).read(texts);
    }

    /** All that is wrong, or nothing. */
    List<String> problems() {
        return switch (read()) {
            case DirectoryReader.Reading.Councils _ -> List.of();
            case DirectoryReader.Reading.Refused(var problems) -> problems;
        };
    }

    /** The directories, in files that are as they should be. */
    List<Directory> directories() {
        return switch (read()) {
            case DirectoryReader.Reading.Councils(var directories) -> directories;
            case DirectoryReader.Reading.Refused refused ->
                    throw new AssertionError(refused.text());
        };
    }

    static Role role(String id) {
        return new Role(id);
    }

    private static final List<String> PEOPLE =
            List.of(
                    "exampleshire," + IRO + ",Ada Byron",
                    "exampleshire," + WORKER + ",Bola Ige",
                    "exampleshire," + MANAGER + ",Cai Rees");
    private static final List<String> TEAMS =
            List.of(
                    "exampleshire,council,Exampleshire,",
                    "exampleshire,north,North Service,council",
                    "exampleshire,north-1,North Team 1,north",
                    "exampleshire,north-2,North Team 2,north");
    private static final List<String> POSTS =
            List.of(
                    "exampleshire," + IRO + ",iro,council",
                    "exampleshire," + WORKER + ",social-worker,north-1",
                    "exampleshire," + MANAGER + ",team-manager,north-1");
    private static final List<String> CHILDREN =
            List.of(
                    "exampleshire,1001,north-1," + WORKER + "," + IRO,
                    "exampleshire,1002,north-2,,");

    private static String lines(String header, List<String> rows) {
        return String.join("\n", Stream.concat(Stream.of(header), rows.stream()).toList()) + "\n";
    }
}
