package ir.peyvand.meetings.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.imports.DemoSettings;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.resolution.ResolutionService;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.logging.Logger;

/** The resolutions of the demonstration. Whichever instance comes first registers what is not there yet. */
@ApplicationScoped
public class ResolutionDemo {

    /** After the bodies that they name. */
    private static final int AFTER_BODIES = 3000;

    private static final Logger LOG = Logger.getLogger(ResolutionDemo.class);
    private static final String FILE = "/demo/resolutions.json";

    private final DemoSettings settings;
    private final BodyDirectory bodies;
    private final ResolutionService resolutions;
    private final SampleStory story;
    private final ObjectMapper json;

    ResolutionDemo(
            DemoSettings settings,
            BodyDirectory bodies,
            ResolutionService resolutions,
            SampleStory story,
            ObjectMapper json) {
        this.settings = settings;
        this.bodies = bodies;
        this.resolutions = resolutions;
        this.story = story;
        this.json = json;
    }

    void start(@Observes @Priority(AFTER_BODIES) StartupEvent started) throws IOException {
        if (settings.data()) {
            load();
        }
    }

    /** Safe to repeat. A resolution whose bodies are not registered is left out. */
    public void load() throws IOException {
        try (InputStream file = ResolutionDemo.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the demonstration resolutions are not in this build: " + FILE);
            }
            SampleResolution[] samples = json.readValue(file, SampleResolution[].class);
            for (SampleResolution sample : samples) {
                QuarkusTransaction.requiringNew().run(() -> bring(sample));
            }
        }
        LOG.infof("the resolutions of the demonstration are registered");
    }

    private void bring(SampleResolution sample) {
        bodies.findByCode(sample.body())
                .ifPresent(deciding -> bodies.findByCode(sample.lead()).ifPresent(lead -> {
                    if (!resolutions.isRegistered(deciding.id(), sample.title())) {
                        story.tell(sample, deciding.id(), lead.id());
                    }
                }));
    }
}
