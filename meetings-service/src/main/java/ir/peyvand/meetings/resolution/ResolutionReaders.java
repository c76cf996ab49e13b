package ir.peyvand.meetings.resolution;

import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.meeting.MeetingWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Lets the readers of resolutions follow those who take part in the meeting that resolved them. */
@ApplicationScoped
class ResolutionReaders {

    private final ResolutionRepository repository;
    private final BodyDirectory bodies;
    private final ResolutionHistory written;
    private final Clock clock;

    ResolutionReaders(ResolutionRepository repository, BodyDirectory bodies, ResolutionHistory written, Clock clock) {
        this.repository = repository;
        this.bodies = bodies;
        this.written = written;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes MeetingWritten news) {
        Audience takingPart = news.meeting().audience();
        for (Resolution resolution : repository.ofMeeting(news.meeting().id())) {
            Audience now = readers(resolution, takingPart);
            if (!now.equals(resolution.audience())) {
                ResolutionView before = ResolutionView.from(resolution, null);
                resolution.see(now, clock.instant());
                written.written(before, resolution, "audience-changed", news.by(), null);
            }
        }
    }

    private Audience readers(Resolution resolution, Audience takingPart) {
        ResolutionContent content = resolution.content();
        return ResolutionAudiences.of(
                content,
                resolution.province(),
                Optional.of(takingPart),
                bodies.findAll(ResolutionAudiences.bodies(content)).values());
    }
}
