package ir.peyvand.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/capacities",
                "/api/v1/capacities/IR-03-PROD-0007",
                "/api/v1/capacities?q=%D8%B8%D8%B1%D9%81%DB%8C%D8%AA&a=%2F%3B%00;//..",
                "/a.b/c..d/...x",
                "/%D8%A7"
            })
    void whatClientsNeedIsClean(String target) {
        assertThat(RawTarget.isClean(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://host/api",
                "host:80",
                "api/v1",
                "//host/api",
                "/api//v1",
                "/api/v1;a=b",
                "/api\\v1",
                "/api/./v1",
                "/api/../v1",
                "/..",
                "/.",
                "/a/%2e%2e/b",
                "/a/%2E",
                "/a%2fb",
                "/a%2Fb",
                "/a%3bb",
                "/a%5cb",
                "/a%252fb",
                "/a%00",
                "/a%0a",
                "/a%0D",
                "/a%",
                "/a%2",
                "/a%zz",
                "/a b",
                "/a#b",
                "/a\u007f"
            })
    void whatOnlyAttackersNeedIsNot(String target) {
        assertThat(RawTarget.isClean(target)).isFalse();
    }

    @Test
    void aForbiddenCharacterIsForbiddenWhereverItStandsInThePath() {
        String path = "/api/v1/capacities/1";
        for (int i = 1; i <= path.length(); i++) {
            assertThat(RawTarget.isClean(path.substring(0, i) + ";" + path.substring(i)))
                    .isFalse();
            assertThat(RawTarget.isClean(path.substring(0, i) + "%2f" + path.substring(i)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a?q=%zz", "/a?q=%", "/a?q=%4", "/a?x=1&q=%GG&r=%", "/a?q=<", "/a?q=\"", "/a?q=a|b"})
    void anUnreadableParameterIsNamed(String target) {
        assertThat(RawTarget.isReadable(target)).isFalse();
        assertThat(RawTarget.unreadableParameter(target)).contains("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/a?", "/a?q=%DA%AF&r", "/a?q=a+b,c:d;e"})
    void whatIsEncodedRightlyIsReadable(String target) {
        assertThat(RawTarget.isReadable(target)).isTrue();
        assertThat(RawTarget.unreadableParameter(target)).isEmpty();
    }
}
