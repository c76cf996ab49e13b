package ir.peyvand.agreements.fate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The named queries of campaigns. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    /** As far as the caller may know of it; empty when the text is no id. */
    Optional<Campaign> findVisible(String id, LegacyDocumentVisibility visibility) {
        UUID key;
        try {
            key = UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
        return campaigns(visibility.campaigns(new Conditions().and("c.id = :id", "id", key)), "").stream()
                .findFirst();
    }

    /** Newest first; ids are in the order of time. */
    List<Campaign> list(
            Set<CampaignStatus> statuses, LegacyDocumentVisibility visibility, @Nullable UUID before, int limit) {
        Conditions conditions = conditions(statuses, visibility);
        if (before != null) {
            conditions.and("c.id < :before", "before", before);
        }
        return campaigns(conditions, " order by c.id desc limit " + limit);
    }

    long count(Set<CampaignStatus> statuses, LegacyDocumentVisibility visibility) {
        Conditions conditions = conditions(statuses, visibility);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery("select count(*) from campaign c where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static Conditions conditions(Set<CampaignStatus> statuses, LegacyDocumentVisibility visibility) {
        Set<String> codes = statuses.stream().map(CampaignStatus::code).collect(Collectors.toSet());
        return visibility.campaigns(
                new Conditions().andAny("c.status = any (cast(:statuses as text[]))", "statuses", codes));
    }

    private List<Campaign> campaigns(Conditions conditions, String order) {
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select c.* from campaign c where " + conditions.where() + order, Campaign.class))
                .getResultList();
        return found.stream().map(Campaign.class::cast).toList();
    }

    /** Keeps a deadline or the end with its reason. */
    void keep(Campaign campaign, String verb, String by, @Nullable String reason) {
        getEntityManager()
                .createNativeQuery("""
                        insert into campaign_step (campaign_id, version, verb, deadline, reason, made_by, made_at)
                        values (:campaign, :version, :verb, :deadline, :reason, :by, :at)
                        """)
                .setParameter("campaign", campaign.id())
                .setParameter("version", campaign.version())
                .setParameter("verb", verb)
                .setParameter("deadline", campaign.deadline())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", campaign.modifiedAt())
                .executeUpdate();
    }
}
