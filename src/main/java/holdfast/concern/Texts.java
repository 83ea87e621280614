package holdfast.concern;

import holdfast.people.Authority;
import java.util.Collection;
import java.util.Map;

/** Everybody's own words, each a small document of its own. */
public interface Texts {

    /**
     * Keeps texts. They are kept before the history that refers to them, so a reference is never
     * empty.
     */
    void keep(Authority authority, Collection<Text> texts);

    /** The words behind the references, by text id. One that has been erased is missing. */
    Map<String, String> words(Authority authority, Collection<Text.Ref> refs);
}
