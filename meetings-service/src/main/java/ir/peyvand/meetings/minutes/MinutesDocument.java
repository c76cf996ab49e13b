package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Minutes as a document to print: one page of HTML that needs nothing else. */
@ApplicationScoped
class MinutesDocument {

    private final MinutesService minutes;
    private final DocumentStyle style;
    private final ObjectMapper json;

    MinutesDocument(MinutesService minutes, DocumentStyle style, ObjectMapper json) {
        this.minutes = minutes;
        this.style = style;
        this.json = json;
    }

    /** What is shown comes out escaped: the template is HTML, and its engine escapes every value. */
    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance minutes(MinutesPage page);
    }

    /**
     * A document as it is sent.
     *
     * @param tag changes with the minutes, the language and the style
     */
    record Sheet(String html, String tag, String policy) {}

    /** 404 when there are no minutes, or only a draft that the caller may not read. */
    Sheet of(String meetingId, String language, Caller caller) {
        MinutesView view = minutes.find(meetingId, caller);
        MinutesPage page = new PageWriting(language).of(view, records(view), style.css());
        return new Sheet(
                Templates.minutes(page).render(),
                view.version() + "-" + language + "-" + style.digest().replaceAll("[^A-Za-z0-9]", ""),
                style.policy());
    }

    private MinutesRecords records(MinutesView view) {
        try {
            return json.treeToValue(view.records(), MinutesRecords.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the database keeps the records of minutes as they were written", broken);
        }
    }
}
