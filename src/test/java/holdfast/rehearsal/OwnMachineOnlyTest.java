package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A rehearsal asks nobody who they are, so it answers only pages of this machine. */
class OwnMachineOnlyTest {

    @ParameterizedTest(name = "a request for {0} is answered with {1}")
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "192.168.0.7, 403"
    })
    void answers_only_what_was_asked_of_this_machine_by_its_own_name(String host, int status)
            throws Exception {
        var request = new MockHttpServletRequest("GET", "/rehearsal/cast");
        request.setServerName(host);
        var response = new MockHttpServletResponse();

        new OwnMachineOnly().doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.containsHeader("Content-Security-Policy")).isEqualTo(status == 200);
    }
}
