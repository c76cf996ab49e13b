package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.version.Version;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How feeds are answered: with a tag of their bytes, so that an hourly question costs nothing while nothing changes. */
final class CalendarAnswers {

    static final String ICALENDAR = "text/calendar";

    private static final int TAG_BYTES = 16;
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:[0-9]{1,5})?");

    private CalendarAnswers() {}

    static Response of(byte[] feed, @Nullable String ifNoneMatch) {
        String tag = tag(feed);
        Response.ResponseBuilder response = Version.isKnown(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(feed, ICALENDAR + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"peyvand.ics\"");
        return response.tag(new EntityTag(tag))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** How the gateway was addressed, which alone sends these headers; else how this service was. */
    static URI address(HttpHeaders headers, UriInfo uri) {
        String host = headers.getHeaderString("X-Forwarded-Host");
        if (host == null || !HOST.matcher(host).matches()) {
            return uri.getBaseUri();
        }
        String scheme = "https".equals(headers.getHeaderString("X-Forwarded-Proto")) ? "https" : "http";
        return URI.create(scheme + "://" + host + "/");
    }

    private static String tag(byte[] feed) {
        return HexFormat.of().formatHex(Sha256.of(feed), 0, TAG_BYTES);
    }
}
