package ir.peyvand.kit.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The remembered answers. Every method joins the transaction at hand. */
@ApplicationScoped
class IdempotencyRepository {

    static final Duration KEPT = Duration.ofHours(24);

    private final AgroalDataSource dataSource;

    IdempotencyRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Locks client and key to the end of the transaction; false when another request holds them. */
    boolean lock(String client, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(hashtextextended('idempotency ' || ? || ' ' || ?, 0))")) {
            lock.setString(1, client);
            lock.setString(2, key);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the idempotency key could not be locked", failed);
        }
    }

    Optional<RememberedAnswer> find(String client, String key, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select request_hash, status, location, entity_tag, body from idempotency_key
                        where client = ? and key = ? and answered_at > ?
                        """)) {
            select.setString(1, client);
            select.setString(2, key);
            select.setObject(3, now.minus(KEPT).atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new RememberedAnswer(
                                row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5)))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the remembered answer could not be read", failed);
        }
    }

    void remember(String client, String key, RememberedAnswer answer, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into idempotency_key
                            (client, key, request_hash, status, location, entity_tag, body, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (client, key) do update set
                            request_hash = excluded.request_hash, status = excluded.status,
                            location = excluded.location, entity_tag = excluded.entity_tag,
                            body = excluded.body, answered_at = excluded.answered_at
                        """)) {
            insert.setString(1, client);
            insert.setString(2, key);
            insert.setBytes(3, answer.requestHash());
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.entityTag());
            insert.setBytes(7, answer.body());
            insert.setObject(8, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the answer could not be remembered", failed);
        }
    }

    int forgetBefore(Instant moment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency_key where answered_at <= ?")) {
            delete.setObject(1, moment.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("old answers could not be forgotten", failed);
        }
    }
}
