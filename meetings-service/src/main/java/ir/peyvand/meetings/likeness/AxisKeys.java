package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.SoundPhrases;
import ir.peyvand.meetings.axis.AxisDirectory;
import ir.peyvand.meetings.axis.AxisFollower;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the keys of axes as their texts change. */
@ApplicationScoped
class AxisKeys implements AxisFollower {

    private final LikenessKeyRepository keys;
    private final AxisDirectory axes;
    private final SoundPhrases places;

    AxisKeys(LikenessKeyRepository keys, AxisDirectory axes, ReferenceRegister register) {
        this.keys = keys;
        this.axes = axes;
        this.places = AxisKey.places(register);
    }

    @Override
    public void written(Collection<UUID> written) {
        axes.findAll(written).values().forEach(axis -> keys.keep(axis.id(), of(axis.title(), axis.body())));
    }

    @Override
    public void submitted(Collection<UUID> submitted, Caller by) {
        // the text has been compared since it was written
    }

    @Override
    public void closed(Collection<UUID> closed, Caller by) {
        // who asks leaves them out by their state
    }

    AxisKey of(LocalizedText title, @Nullable LocalizedText body) {
        List<String> texts = Stream.ofNullable(body)
                .map(text -> text.best(LocalizedText.PERSIAN))
                .filter(Objects::nonNull)
                .toList();
        return AxisKey.of(title.best(LocalizedText.PERSIAN), texts, places);
    }
}
