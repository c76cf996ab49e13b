package ir.peyvand.kit.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Keeps uploads in the database, in pieces, so that any instance can read them and none has to hold one in memory. */
@ApplicationScoped
class UploadRepository {

    private static final int PIECE = 1 << 20;

    private final AgroalDataSource dataSource;

    UploadRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void keep(UUID job, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into import_upload (job_id, number, bytes) values (?, ?, ?)")) {
            byte[] piece = in.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                insert.setObject(1, job);
                insert.setInt(2, number);
                insert.setBytes(3, piece);
                insert.executeUpdate();
                piece = in.readNBytes(PIECE);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the upload could not be kept", failed);
        }
    }

    /** Writes the upload of a job to a file. */
    void fetch(UUID job, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select bytes from import_upload where job_id = ? and number = ?")) {
            boolean more = true;
            for (int number = 0; more; number++) {
                select.setObject(1, job);
                select.setInt(2, number);
                try (ResultSet row = select.executeQuery()) {
                    more = row.next();
                    if (more) {
                        out.write(row.getBytes(1));
                    }
                }
            }
        }
    }
}
