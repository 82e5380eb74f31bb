package org.isnad.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Credentials NONE = Credentials.of(name -> null);

    private static Credentials token() {
        return Credentials.of(name -> name.equals(Credentials.TOKEN) ? "top-secret" : null);
    }

    @Test
    void credentialsGoToNobodyWhoMayBeOverheard() {
        assertThatThrownBy(() -> Target.of("http://example.org/data", token())).hasMessageContaining("https");
        assertThat(Target.of("https://example.org/data", token()).url()).hasHost("example.org");
        assertThat(Target.of("http://example.org/data", NONE).url()).hasHost("example.org");
        assertThatThrownBy(() -> Target.of("http://127.0.0.1.example.org/data", token()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Target.of("https://me:pass@example.org/data", NONE))
                .hasMessageContaining("ISNAD_PUSH_PASSWORD")
                .hasMessageNotContaining("pass@");
        for (String no : List.of("ftp://example.org/", "data", "http:///data", "http://x/#a", "http://x y/")) {
            assertThatThrownBy(() -> Target.of(no, NONE)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void credentialsThatContradictAreTold() {
        for (Map<String, String> environment : List.of(
                Map.of("ISNAD_PUSH_USER", "u"),
                Map.of("ISNAD_PUSH_PASSWORD", "p"),
                Map.of("ISNAD_PUSH_TOKEN", "t", "ISNAD_PUSH_USER", "u", "ISNAD_PUSH_PASSWORD", "p"),
                Map.of("ISNAD_PUSH_TOKEN", "t\nX: y"),
                Map.of("ISNAD_PUSH_USER", "u:v", "ISNAD_PUSH_PASSWORD", "p"))) {
            assertThatThrownBy(() -> Credentials.of(environment::get))
                    .isInstanceOf(IllegalArgumentException.class)
                    .extracting(e -> e.getMessage().lines().count())
                    .isEqualTo(2L);
        }
    }

    @Test
    void aNameIsOneParameterWhateverItHolds() {
        assertThat(Target.of("http://x/data", NONE).graph("http://a/?b=ع&c#d"))
                .hasToString("http://x/data?graph=http%3A%2F%2Fa%2F%3Fb%3D%D8%B9%26c%23d");
        assertThat(Target.of("http://x/data?key=1", NONE).graph("a:b")).hasToString("http://x/data?key=1&graph=a%3Ab");
    }
}
