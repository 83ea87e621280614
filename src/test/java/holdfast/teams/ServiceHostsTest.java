package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the bot may send what it knows. */
class ServiceHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net",
                "https://smba.onyx.prod.teams.trafficmanager.net/uk/",
                "https://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net/uk/",
                "https://smba.trafficmanager.net:443/emea/11111111-2222-3333-4444-555555555555/"
            })
    void teams_itself_is_answered(String address) {
        assertThat(ServiceHosts.ofTeams().allow(Optional.of(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil.example/smba.trafficmanager.net",
                "https://evil.smba.trafficmanager.net/",
                "https://evil.trafficmanager.net/",
                "https://smba.infra.gcc.teams.microsoft.com/teams",
                "https://smba.trafficmanager.net@evil.example/",
                "https://me:secret@smba.trafficmanager.net/",
                "https://smba.trafficmanager.net\\@evil.example/",
                "https://smba.trafficmanager.net./",
                "https://smba.trafficmanager.net%2eevil.example/",
                "https://smba.trafficmanager.net#@evil.example/",
                "https://smba.trafficmanager.net?@evil.example/",
                "https://smbа.trafficmanager.net/",
                "https://SMBA.trafficmanager.net/",
                "https://smba.trafficmanager.net/ ",
                "https://smba.trafficmanager.net/\nx",
                "//smba.trafficmanager.net/",
                "ftp://smba.trafficmanager.net/",
                "file:///etc/passwd",
                "https://127.0.0.1/",
                "http://localhost/",
                "http://169.254.169.254/metadata",
                "https://2130706433/",
                "https://[::1]/",
                ""
            })
    void nobody_else_is(String address) {
        assertThat(ServiceHosts.ofTeams().allow(Optional.of(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:3979/x/", "http://localhost:80", "http://[::1]:8080/"})
    void this_machine_may_be_answered_in_plain_when_it_is_listed(String address) {
        assertThat(ServiceHosts.loopback().allow(Optional.of(address))).isTrue();
        assertThat(ServiceHosts.of(List.of("other.example")).allow(Optional.of(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1@evil.example/",
                "http://127.0.0.1.evil.example/",
                "http://0.0.0.0/",
                "http://127.1/",
                "https://smba.trafficmanager.net/"
            })
    void a_rehearsal_reaches_nothing_but_this_machine(String address) {
        assertThat(ServiceHosts.loopback().allow(Optional.of(address))).isFalse();
    }

    @Test
    void an_activity_without_an_address_is_answered_nowhere() {
        assertThat(ServiceHosts.loopback().allow(Optional.empty())).isFalse();
    }
}
