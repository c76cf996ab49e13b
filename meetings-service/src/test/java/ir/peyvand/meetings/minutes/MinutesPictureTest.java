package ir.peyvand.meetings.minutes;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MinutesStory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document as a browser shows and prints it, under the policy that it is sent with. */
@QuarkusTest
@WithDatabaseAndTokens
class MinutesPictureTest {

    private static final List<String> SENT_ALONG =
            List.of("Content-Type", "Content-Security-Policy", "X-Content-Type-Options", "Content-Language");
    /** Fewer dark points than this are no page of writing. */
    private static final long A_PAGE = 5000;

    @TempDir
    Path folder;

    private HttpServer shop;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.orSkip(folder);
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.start();
    }

    @AfterEach
    void close() {
        if (shop != null) {
            shop.stop(0);
        }
    }

    /** Where a browser, which has no token, finds the answer with its headers. */
    private String shown(Known minutes, String language) {
        Response answer = as(secretariat("IR-03"))
                .header("Accept-Language", language)
                .get(MinutesStory.path(minutes) + "/document");
        byte[] html = answer.asString().getBytes(StandardCharsets.UTF_8);
        shop.createContext("/" + language, exchange -> {
            SENT_ALONG.forEach(name -> exchange.getResponseHeaders().set(name, answer.header(name)));
            exchange.sendResponseHeaders(200, html.length);
            try (var out = exchange.getResponseBody()) {
                out.write(html);
            }
        });
        return "http://127.0.0.1:" + shop.getAddress().getPort() + "/" + language;
    }

    private Ink ink(String address) throws Exception {
        Path picture = browser.picture(address);
        Files.copy(
                picture,
                Files.createDirectories(Path.of("target", "pictures"))
                        .resolve("minutes-" + address.substring(address.lastIndexOf('/') + 1) + ".png"),
                StandardCopyOption.REPLACE_EXISTING);
        return Ink.of(ImageIO.read(picture.toFile()));
    }

    @Test
    void theFirstLineBeginsAtTheRightInPersianAndAtTheLeftInEnglish() throws Exception {
        Known minutes = DocumentFixtures.minutes();

        Ink persian = ink(shown(minutes, "fa"));
        assertThat(persian.dark()).isGreaterThan(A_PAGE);
        assertThat(persian.leftGap()).isGreaterThan(2 * persian.rightGap());
        Ink english = ink(shown(minutes, "en"));
        assertThat(english.dark()).isGreaterThan(A_PAGE);
        assertThat(english.rightGap()).isGreaterThan(2 * english.leftGap());
    }

    @Test
    void itIsPrintedInTheTypefaceThatItCarries() throws Exception {
        Path print = browser.print(shown(DocumentFixtures.minutes(), "fa"));

        assertThat(Files.readString(print, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("+Vazirmatn-Regular")
                .contains("+Vazirmatn-Bold");
    }
}
