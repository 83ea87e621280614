package holdfast.config;

import static java.util.Locale.ROOT;

import holdfast.credential.Credential;
import holdfast.people.Authority;

/**
 * What the settings say of one council that is served for real.
 *
 * @param name the authority's id in the people files; in the environment without its hyphens
 * @param tenant the id of its Microsoft 365 tenant, in lower case
 * @param policy the id of the policy it follows
 * @param keepMonths how many months after the end of a matter what was said of it is kept
 * @param appId the id of its own bot registration, in lower case
 */
record CouncilSetting(
        String name,
        String tenant,
        String policy,
        int keepMonths,
        String appId,
        Credential credential) {

    boolean isOf(Authority authority) {
        return plain(name).equals(plain(authority.id()));
    }

    static String plain(String name) {
        return name.toLowerCase(ROOT).replace("-", "");
    }
}
